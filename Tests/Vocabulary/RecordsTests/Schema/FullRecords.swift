import Forms
import JSON
import Likeness
import TestSupport
import Testing

@testable import Records

/// A record of each type with every key that it can have, and one with as few as possible.
enum FullRecords {
  /// The lines of records by their schemas.
  static var all: [(schema: Schema, full: [UInt8], minimal: [UInt8])] {
    [
      (Report.schema, AnyRecord.report(report).line, AnyRecord.report(leanReport).line),
      (Failure.schema, AnyRecord.failure(failure).line, AnyRecord.failure(leanFailure).line),
      (Finding.schema, AnyRecord.finding(finding).line, AnyRecord.finding(leanFinding).line),
      (Summary.schema, AnyRecord.summary(summary).line, AnyRecord.summary(leanSummary).line),
      (ClaimRecord.schema, line(claim(convertedSource, trial)), line(claim(source, leanTrial))),
      (Change.schema, AnyRecord.change(change).line, AnyRecord.change(leanChange).line),
      (Imprint.schema, AnyRecord.imprint(imprint).line, AnyRecord.imprint(leanImprint).line),
    ]
  }

  static let cell = Cell("requests.received.total")
  static let source = Source(path: "a.html", format: .html, bytes: 1, crc32: "0a0b0c0d")
  private static var convertedSource: Source {
    var source = source
    source.converter = "pdftotext 24.02"
    source.url = "https://www.qingshi.example/a.pdf"
    source.captured = "2023-02-01T10:30"
    source.agency = "青石区民政局"
    return source
  }
  private static let positions = [CellPosition(cell: cell, table: 2, row: 3, column: 4, line: 50)]
  private static let unit = ListedAgency(
    id: "01", name: "青石区民政局", kind: "department", parent: "00")

  static var report: Report {
    var report = Report(source: convertedSource)
    report.agency = "青石区民政局"
    report.unit = unit
    report.year = 2018
    report.title = "青石区民政局2018年政府信息公开工作年度报告"
    report.published = "2019-01-19"
    report.form = .form2019
    for cell in Cell.all { report.cells[cell] = .number(Number(1)) }
    report.raw = [RawText(cell: cell, text: "1件")]
    report.coverage = Coverage(expected: 4, number: 2, null: 1, absent: 1)
    report.unplaced = [Unplaced(table: 1, row: 2, column: 3, text: "7")]
    report.doubts = [Doubt(code: .encoding, cell: cell, message: "甲")]
    report.period = Period(from: "2018-01-01", to: "2018-12-31", text: "本年度")
    report.sections = [
      Section(number: 1, heading: "一、总体情况", text: LazyText("甲"), tables: 1, pictures: 2)
    ]
    report.indicators = [
      Indicator(label: "收到申请数", unit: "件", value: Number(3), cumulative: Number(9), cell: cell)
    ]
    report.positions = positions
    report.parts = SumParts(
      contributors: [.init(id: "01", name: "青石区民政局", source: convertedSource)],
      missing: [.init(id: "02", name: "青石区教育局")])
    return report
  }

  /// With an element in each list that every report has.
  private static var leanReport: Report {
    var report = Report(source: source)
    report.unplaced = [Unplaced(table: 1, row: 2, column: 3, text: "")]
    report.doubts = [Doubt(code: .encoding, message: "")]
    report.sections = [Section(number: nil, heading: nil, text: LazyText(""))]
    return report
  }

  static var failure: Failure {
    var failure = Failure(path: "a.pdf", line: 7, code: .noTextLayer, message: "扫描件无文字层")
    failure.url = "http://www.qingshi.example/a.pdf"
    failure.captured = "2024-02-01T10:30"
    failure.agency = "青石县教育局"
    failure.instead = .nothing
    failure.title = "青石县教育局2023年政府信息公开工作年度报告"
    failure.unit = unit
    return failure
  }

  private static let leanFailure = Failure(path: "a.pdf", code: .unreadable, message: "m")

  static var finding: Finding {
    var finding = leanFinding
    finding.agency = "青石区民政局"
    finding.year = 2018
    finding.source = convertedSource
    finding.section = 3
    finding.cell = cell
    finding.label = "表三"
    finding.expected = Number(20)
    finding.actual = Number(26)
    finding.gap = Number(6)
    finding.quote = "收到申请26件"
    finding.operands = [Finding.Operand(cell: cell, year: 2018, value: Number(26))]
    finding.other = Finding.Other(agency: "青石区民政局", year: 2017, source: convertedSource)
    finding.cause = "0123456789"
    finding.basis = "国办公开办函〔2021〕30号 表三"
    finding.hint = "请核对"
    finding.positions = positions
    finding.waived = "已说明"
    var unit = unit
    (unit.due, unit.contact) = ("2019-01-31", "王某")
    finding.unit = unit
    return finding
  }

  private static var leanFinding: Finding {
    var finding = Finding(
      rule: "T301", name: "requests-balance", severity: .error, verdict: .fail, agency: nil,
      year: nil, source: source, message: "m")
    finding.id = "fedcba9876"
    finding.operands = [Finding.Operand(cell: cell, year: nil, value: nil)]
    return finding
  }

  private static let leanSummary = Summary(
    agency: nil, year: nil, source: source, rules: Summary.Rules(), coverage: Coverage())

  static var summary: Summary {
    var summary = Summary(
      agency: "青石区民政局", year: 2018, source: convertedSource,
      rules: Summary.Rules(pass: 1, fail: 2, review: 3, notAssessable: 4),
      coverage: Coverage(expected: 4, number: 2, null: 1, absent: 1))
    summary.page = Summary.Page(convertedSource, isEqual: true)
    summary.omitted = ["S118"]
    summary.ordinal = 1
    return summary
  }

  private static let trial = ClaimRecord.Trial(
    formula: "requests.received.total", value: Number(26), fits: false)

  private static let leanTrial = ClaimRecord.Trial(formula: "", value: nil, fits: false)

  private static func claim(_ source: Source, _ trial: ClaimRecord.Trial) -> ClaimRecord {
    var report = Report(source: source)
    (report.agency, report.year) = ("青石区民政局", 2018)
    return ClaimRecord(
      of: report, section: 1, quote: "收到申请20件", number: Number(20), unit: "件",
      reading: "received", counts: "requests.received.total", scope: "区政府办", isExact: true,
      trials: [trial],
      verdict: .review)
  }

  private static func line(_ claim: ClaimRecord) -> [UInt8] {
    var line = JSONWriter()
    claim.encode(to: &line)
    return line.bytes.dropLast()
  }

  /// A change of a finding that also has the keys of a section, which the schema does not exclude.
  static var change: Change {
    var change = leanChange
    change.agency = "青石区民政局"
    change.from = Change.Side(year: 2017, source: convertedSource)
    change.to = Change.Side(year: 2018, source: convertedSource)
    change.kind = .finding
    change.status = .gone
    change.cell = cell.id
    change.label = "表三"
    change.before = .number(Number(1))
    change.after = .text("若干")
    change.delta = Number(1)
    change.percent = Number(1691, scale: 1)
    change.similarity = Number(90, scale: 2)
    change.sentencesOut = ["甲。"]
    change.sentencesIn = ["乙。"]
    change.sentencesMoved = ["丙。"]
    change.rule = "T301"
    change.finding = "fedcba9876"
    return change
  }

  private static var imprint: Imprint {
    var imprint = Imprint(report)
    imprint.causes = [RootCause(cell: cell, change: Number(2), finding: "fedcba9876")]
    let text = ShingleSet(sampling: [7, 9], length: 200)
    let sets = [CellSet(.denied, among: Row.allCases, .total)]
    imprint.prose = Imprint.Prose(
      texts: [text, nil], problems: [0],
      growths: [
        Growth(
          amount: Number(35), isPercent: true, isFall: false,
          count: Growth.Count(formulas: [Formula(sets, minus: sets)], number: Number(52)),
          others: [Growth.Count(formulas: [Formula(sets, minus: sets)], number: Number(8))],
          scope: "区政府办",
          quote: "较上年增长35%", section: 1)
      ])
    return imprint
  }

  private static var leanImprint: Imprint {
    var imprint = Imprint(Report(source: source))
    imprint.causes = [RootCause(cell: cell, change: nil, finding: "fedcba9876")]
    return imprint
  }

  private static let leanChange = Change(
    agency: nil, from: Change.Side(year: nil, source: nil),
    to: Change.Side(year: nil, source: nil), kind: .report, status: .added)
}

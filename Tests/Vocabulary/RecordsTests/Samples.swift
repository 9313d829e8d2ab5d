import Forms
import JSON
import Likeness
import TestSupport

@testable import Records

/// Random records, each field of which may be missing; the same for the same seed.
struct Samples {
  var generator: SeededGenerator

  init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  mutating func chance(_ n: Int) -> Bool { Int.random(in: 0..<n, using: &generator) == 0 }

  mutating func maybe<Value>(_ value: Value) -> Value? { chance(3) ? nil : value }

  mutating func count(_ limit: Int = 10_000) -> Int { Int.random(in: 0..<limit, using: &generator) }

  mutating func text() -> String {
    let parts = [
      "青石区民政局", "云溪镇", "113万元", " ", "\"", "\\", "\n", "\t", "\u{1}", "/", "😀", "２２", "a", "",
    ]
    return (0..<count(6)).map { _ in parts[count(parts.count)] }.joined()
  }

  mutating func number() -> Number {
    let mantissas: [Int128] = [0, 1, -7, 2510, 7_380_289_590, 1 << 63, Int128(count())]
    return Number(mantissas[count(mantissas.count)], scale: chance(2) ? 0 : count(5))
  }

  mutating func cell() -> Cell { Cell(index: count(Cell.all.count)) }

  mutating func source() -> Source {
    Source(
      path: text(), format: .html, bytes: count(), crc32: "9f2c01ab", converter: maybe("pdftotext")
    )
  }

  mutating func positions() -> [CellPosition] {
    Set((0..<count(4)).map { _ in count(Cell.all.count) }).sorted().map {
      CellPosition(
        cell: Cell(index: $0), table: 2, row: 1 + count(), column: 1 + count(), line: 1 + count())
    }
  }

  /// One of each type.
  mutating func records() -> [AnyRecord] {
    [
      .report(report()), .finding(finding()), .change(change()), .failure(failure()),
      .summary(summary()), .imprint(imprint()),
    ]
  }

  mutating func imprint() -> Imprint {
    var imprint = Imprint(report())
    imprint.causes = (0..<count(3)).map { _ in
      RootCause(cell: cell(), change: maybe(number()), finding: "0123456789")
    }
    guard !chance(4) else { return imprint }
    imprint.prose = Imprint.Prose(
      texts: Imprint.Prose.sections.map { _ in maybe(shingles()) },
      problems: (0..<count(4)).map { _ in UInt32(truncatingIfNeeded: generator.next()) },
      growths: (0..<count(3)).map { _ in growth() })
    return imprint
  }

  private mutating func shingles() -> ShingleSet {
    let all = (0..<count(900)).map { _ in UInt32(truncatingIfNeeded: generator.next()) }
    return ShingleSet(sampling: all, length: count())
  }

  private mutating func growth() -> Growth {
    let sets = [
      CellSet(.received, .total), CellSet(.denied, among: Row.allCases, .business),
      CellSet(.litigation, among: Row.allCases, .upheld), CellSet(.received),
    ]
    let counts = (0...count(2)).map { _ in
      Growth.Count(
        formulas: (0..<count(3)).map { _ in
          Formula(sets.shuffled(using: &generator), minus: maybe([sets[count(4)]]) ?? [])
        }, number: number())
    }
    return Growth(
      amount: number(), isPercent: chance(2), isFall: chance(2), count: counts[0],
      others: Array(counts.dropFirst()), scope: maybe(text()), quote: text(),
      section: maybe(count(7)))
  }

  mutating func report() -> Report {
    var report = Report(source: source())
    report.agency = maybe(text())
    report.year = maybe(2000 + count(30))
    report.title = maybe(text())
    report.published = maybe("2023-01-19")
    report.form = maybe(Form.allCases[count(3)])
    for cell in Cell.all where !chance(3) {
      report.cells[cell] = chance(4) ? .blank : .number(number())
    }
    report.raw = Cell.all.filter { _ in chance(50) }.map { RawText(cell: $0, text: text()) }
    report.coverage = Coverage(expected: 200, number: count(), null: count(), absent: count())
    report.unplaced = (0..<count(3)).map { _ in
      Unplaced(table: 1 + count(), row: 1 + count(), column: 1 + count(), text: text())
    }
    report.doubts = (0..<count(3)).map { _ in
      Doubt(code: .labelMisspelt, cell: maybe(cell()), message: text())
    }
    report.period = maybe(Period(from: maybe("2022-01-01"), to: maybe("2022-12-31"), text: text()))
    report.sections = (0..<count(8)).map { _ in
      Section(
        number: maybe(count(7)), heading: maybe(text()), text: LazyText(text()), tables: count(3),
        pictures: count(3))
    }
    report.indicators = maybe(
      (0..<count(4)).map { _ in
        Indicator(
          label: text(), unit: maybe("件"), value: maybe(number()), cumulative: maybe(number()),
          cell: maybe(cell()))
      })
    report.positions = maybe(positions())
    report.unit = maybe(ListedAgency(id: text(), name: text(), kind: maybe(text())))
    return report
  }

  mutating func finding() -> Finding {
    var finding = Finding(
      rule: "T301", name: "requests-balance",
      severity: Finding.Severity.allCases[count(3)], verdict: Finding.Verdict.allCases[count(3)],
      agency: maybe(text()), year: maybe(2022), source: source(), message: text())
    finding.id = finding.makeID(ordinal: count())
    finding.section = maybe(count(7))
    finding.cell = maybe(cell())
    finding.label = maybe(text())
    finding.expected = maybe(number())
    finding.actual = maybe(number())
    finding.gap = maybe(number())
    finding.quote = maybe(text())
    finding.operands = (0..<count(4)).map { _ in
      Finding.Operand(cell: cell(), year: maybe(2022), value: maybe(number()))
    }
    finding.other = maybe(
      Finding.Other(agency: maybe(text()), year: maybe(2021), source: source()))
    finding.cause = maybe("0123456789")
    finding.basis = maybe(text())
    finding.hint = maybe(text())
    finding.positions = maybe(positions())
    finding.waived = maybe(text())
    return finding
  }

  mutating func value() -> Change.Value {
    switch count(3) {
    case 0: .null
    case 1: .number(number())
    default: .text(text())
    }
  }

  mutating func change() -> Change {
    let kinds: [Change.Kind] = [.cell, .section, .meta, .report, .finding]
    let statuses: [Change.Status] = [.changed, .added, .removed, .new, .gone, .unchanged]
    var change = Change(
      agency: maybe(text()), from: Change.Side(year: maybe(2021), source: maybe(source())),
      to: Change.Side(year: maybe(2022), source: maybe(source())), kind: kinds[count(5)],
      status: statuses[count(6)])
    change.cell = maybe(cell().id)
    change.label = maybe(text())
    change.before = value()
    change.after = value()
    change.delta = maybe(number())
    change.percent = maybe(number())
    change.similarity = maybe(Number(87, scale: 2))
    change.sentencesOut = maybe((0..<count(3)).map { _ in text() })
    change.sentencesIn = maybe((0..<count(3)).map { _ in text() })
    return change
  }

  mutating func failure() -> Failure {
    Failure(
      path: text(), line: maybe(1 + count()), code: Failure.Code.allCases[count(8)], message: text()
    )
  }

  mutating func summary() -> Summary {
    Summary(
      agency: maybe(text()), year: maybe(2022), source: source(),
      rules: Summary.Rules(pass: count(), fail: count(), review: count(), notAssessable: count()),
      coverage: Coverage(expected: 200, number: count(), null: count(), absent: count()))
  }
}

extension AnyRecord {
  /// The line, without the newline; nothing for a type that is not encoded.
  var line: [UInt8] {
    var line = JSONWriter()
    switch self {
    case .report(let report): report.encode(to: &line)
    case .finding(let finding): finding.encode(to: &line)
    case .change(let change): change.encode(to: &line)
    case .failure(let failure): failure.encode(to: &line)
    case .summary(let summary): summary.encode(to: &line)
    case .claim(let claim): claim.encode(to: &line)
    case .imprint(let imprint): imprint.encode(to: &line)
    case .other: break
    }
    return line.bytes.dropLast()
  }

  /// The record on `line`.
  init(line: String) throws {
    var reader = RecordReader()
    self = try reader.read(Array(line.utf8)[...])
  }
}

import Forms
import JSON
import Records
import Wordings

/// A report and the next report of the same agency in the stream, with their cells.
package struct YearPair: Sendable {
  let earlier: ReportDigest
  let later: ReportDigest
  /// The cells of the earlier report; after a merger the sums of the cells of all predecessors.
  let before: CellTable
  let after: CellTable
  /// The names of the merged agencies; empty without a merger.
  let merged: [String]
  /// The names of the merged agencies without a report.
  let missing: [String]
  let settings: CheckSettings

  package init(_ succession: PredecessorReports, settings: CheckSettings) {
    earlier = succession.earlier
    later = succession.later
    self.settings = settings
    let tables = ([earlier] + succession.partners).map(\.cells.table)
    before = tables.dropFirst().reduce(tables[0]) { $0.plus($1) }
    after = later.cells.table
    merged = succession.isMerger ? succession.names + succession.missing : []
    missing = succession.missing
  }

  /// The text in the language of the messages; the other one is not evaluated.
  func says(_ chinese: @autoclosure () -> String, en english: @autoclosure () -> String) -> String {
    settings.language.says(chinese(), en: english())
  }

  /// The difference of `actual` from `expected` in words: `多 93` or `少 2`, `93 more` or `2 less`.
  func difference(_ actual: Number, _ expected: Number) -> String {
    let gap = actual - expected
    let size = gap?.magnitude?.description ?? says("很大", en: "very much")
    return gap?.isNegative ?? false
      ? says("少\(size)", en: "\(size) less") : says("多\(size)", en: "\(size) more")
  }

  /// Whether the years are consecutive.
  var isNeighbouring: Bool { later.year == earlier.year + 1 }

  /// The lines whose cells exist in the forms of both years; nil where there are none, or the years are not
  /// consecutive.
  func lines(_ lines: [YearLine]) -> [YearLine]? {
    guard isNeighbouring, let before = earlier.form, let after = later.form else { return nil }
    let lines = lines.filter { line in
      ([line.cell] + line.parts.map(\.cell)).allSatisfy { before.has($0) && after.has($0) }
    }
    return lines.isEmpty ? nil : lines
  }
}

extension Rule {
  /// A finding of this rule that compares `cell` in both reports of `pair`.
  func finding(
    _ verdict: Finding.Verdict, in pair: YearPair, at cell: Cell,
    _ chinese: @autoclosure () -> String, en english: @autoclosure () -> String
  ) -> Finding {
    var finding = finding(
      verdict, about: pair.later, beside: pair.earlier, section: cell.section,
      label: cell.label(in: pair.settings.language), pair.says(chinese(), en: english()))
    finding.cell = cell
    finding.actual = pair.after.number(cell)
    finding.operands = [
      Finding.Operand(cell: cell, year: pair.earlier.year, value: pair.before.number(cell)),
      Finding.Operand(cell: cell, year: pair.later.year, value: finding.actual),
    ]
    return finding
  }

  /// A finding of this rule about the report of `digest`, compared with another one.
  func finding(
    _ verdict: Finding.Verdict, about digest: ReportDigest, beside other: ReportDigest,
    severity: Finding.Severity? = nil, section: Int? = nil, label: String? = nil, _ message: String
  ) -> Finding {
    var finding = finding(
      verdict, about: digest.agency, digest.year, digest.source,
      under: digest.form?.edition, severity: severity, message)
    finding.section = section
    finding.label = label
    finding.other = other.other
    return finding
  }
}

extension CellTable {
  /// The sums of the cells; blank where one table has no number.
  fileprivate func plus(_ other: CellTable) -> CellTable {
    var sums = CellTable()
    for cell in Cell.all where self[cell] != .absent || other[cell] != .absent {
      let sum = number(cell).flatMap { one in other.number(cell).flatMap { one + $0 } }
      sums[cell] = sum.map(CellValue.number) ?? .blank
    }
    return sums
  }
}

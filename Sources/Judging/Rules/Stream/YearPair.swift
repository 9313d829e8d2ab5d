import Forms
import JSON
import Records
import Wordings

/// An agency's report and the next one that the stream has of it, with their cells.
package struct YearPair: Sendable {
  let earlier: ReportDigest
  let later: ReportDigest
  /// Of agencies that merged the sum of their cells.
  let before: CellTable
  let after: CellTable
  /// The names of the agencies whose reports the earlier one stands for; empty without a merger.
  let merged: [String]
  /// Those of them without a report.
  let missing: [String]
  let settings: Settings

  package init(_ succession: PredecessorReports, settings: Settings) {
    earlier = succession.earlier
    later = succession.later
    self.settings = settings
    let tables = ([earlier] + succession.partners).map(\.cells.table)
    before = tables.dropFirst().reduce(tables[0]) { $0.plus($1) }
    after = later.cells.table
    merged = succession.isMerger ? succession.names + succession.missing : []
    missing = succession.missing
  }

  /// The one of two texts that is in the language of the messages; the other is not made.
  func says(_ chinese: @autoclosure () -> String, en english: @autoclosure () -> String) -> String {
    settings.language.says(chinese(), en: english())
  }

  /// `多 93` or `少 2`, `93 more`, `2 less`: how far `actual` is from `expected`.
  func difference(_ actual: Number, _ expected: Number) -> String {
    let gap = actual - expected
    let size = gap?.magnitude?.description ?? says("很大", en: "very much")
    return gap?.isNegative ?? false
      ? says("少 \(size)", en: "\(size) less") : says("多 \(size)", en: "\(size) more")
  }

  /// Whether no year lies between the two.
  var isNeighbouring: Bool { later.year == earlier.year + 1 }

  /// Those of `lines` whose cells the forms of both years have; nil where none is, or a year lies
  /// between the two.
  func lines(_ lines: [YearLine]) -> [YearLine]? {
    guard isNeighbouring, let before = earlier.form, let after = later.form else { return nil }
    let lines = lines.filter { line in
      ([line.cell] + line.parts.map(\.cell)).allSatisfy { before.has($0) && after.has($0) }
    }
    return lines.isEmpty ? nil : lines
  }
}

/// A cell of the later report that cells of both reports determine.
struct YearLine: Sendable {
  /// A cell that takes part.
  struct Part: Sendable {
    let cell: Cell
    let isEarlier: Bool
    let isTaken: Bool

    static func earlier(_ cell: Cell) -> Part { Part(cell: cell, isEarlier: true, isTaken: false) }
    static func later(_ cell: Cell) -> Part { Part(cell: cell, isEarlier: false, isTaken: false) }
    static func less(_ cell: Cell) -> Part { Part(cell: cell, isEarlier: false, isTaken: true) }
  }

  let cell: Cell
  let parts: [Part]
}

extension Rule {
  /// What this rule finds where a cell of the later report of `pair` is not what `lines` demand;
  /// `message` takes the numbers of the parts, what they demand and what stands there, `place` names the
  /// line, which the message does not repeat. What blanks or
  /// absent cells leave open is one finding. Nil where none of the cells was read.
  func findings(
    in pair: YearPair, _ lines: [YearLine], verdict: Finding.Verdict,
    place: (Cell, Language) -> String = { $0.groupPlace(in: $1) },
    message: ([Number], Number, Number) -> String
  ) -> [Finding]? {
    var findings: [Finding] = []
    var open: [YearLine] = []
    var isRead = false
    for line in lines {
      let values = line.parts.map { $0.isEarlier ? pair.before[$0.cell] : pair.after[$0.cell] }
      let actual = pair.after[line.cell]
      isRead = isRead || actual != .absent || values.contains { $0 != .absent }
      let numbers = values.compactMap(\.number)
      guard numbers.count == values.count, let actual = actual.number,
        let expected = YearLine.sum(line.parts, numbers)
      else {
        open.append(line)
        continue
      }
      guard expected != actual else { continue }
      let head = place(line.cell, pair.settings.language) + pair.says("：", en: ": ")
      var finding = finding(verdict, in: pair, line, head + message(numbers, expected, actual))
      finding.expected = expected
      finding.actual = actual
      finding.gap = actual - expected
      findings.append(finding)
    }
    guard isRead else { return nil }
    if let first = open.first { findings.append(unread(in: pair, first, count: open.count)) }
    return findings
  }

  private func unread(in pair: YearPair, _ line: YearLine, count: Int) -> Finding {
    let (first, last) = (pair.earlier.year, pair.later.year)
    let table = line.cell.table.name(in: pair.settings.language)
    let message = pair.says(
      "\(table)有 \(count) 格因\(first)年或\(last)年空白、未读到而无法与上年核对。",
      en: """
        \(table): \(English.count(count, "cell")) blank or not read in \(first) or \(last), so they cannot be \
        held against the year before.
        """)
    return finding(.notAssessable, in: pair, line, message)
  }

  private func finding(
    _ verdict: Finding.Verdict, in pair: YearPair, _ line: YearLine, _ message: String
  ) -> Finding {
    var finding = finding(
      verdict, about: pair.later, beside: pair.earlier, section: line.cell.section,
      label: line.cell.label(in: pair.settings.language), message)
    finding.cell = line.cell
    finding.operands = line.parts.map { part in
      let report = part.isEarlier ? pair.earlier : pair.later
      let table = part.isEarlier ? pair.before : pair.after
      return Finding.Operand(cell: part.cell, year: report.year, value: table.number(part.cell))
    }
    finding.operands.append(
      Finding.Operand(cell: line.cell, year: pair.later.year, value: pair.after.number(line.cell)))
    return finding
  }

  /// A finding of this rule about what `cell` of the later report of `pair` says beside the earlier.
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

  /// A finding of this rule about the report that `digest` was kept of, and another one.
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

extension YearLine {
  /// What `parts` come to with `numbers`; nil where it has too many digits.
  fileprivate static func sum(_ parts: [Part], _ numbers: [Number]) -> Number? {
    var sum: Number? = .zero
    for (part, number) in zip(parts, numbers) {
      sum = sum.flatMap { part.isTaken ? $0 - number : $0 + number }
    }
    return sum
  }
}

extension CellTable {
  /// The sums of the cells; blank where one side states no number.
  fileprivate func plus(_ other: CellTable) -> CellTable {
    var sums = CellTable()
    for cell in Cell.all where self[cell] != .absent || other[cell] != .absent {
      let sum = number(cell).flatMap { one in other.number(cell).flatMap { one + $0 } }
      sums[cell] = sum.map(CellValue.number) ?? .blank
    }
    return sums
  }
}

extension CellValue {
  fileprivate var number: Number? {
    if case .number(let number) = self { number } else { nil }
  }
}

import Forms
import JSON
import Records
import Wordings

/// An equation for a cell of the later report of a pair: the sum of cells of both reports.
struct YearLine: Sendable {
  /// A cell of the sum.
  struct Part: Sendable {
    let cell: Cell
    let isEarlier: Bool
    let isSubtracted: Bool

    static func earlier(_ cell: Cell) -> Part {
      Part(cell: cell, isEarlier: true, isSubtracted: false)
    }
    static func later(_ cell: Cell) -> Part {
      Part(cell: cell, isEarlier: false, isSubtracted: false)
    }
    static func less(_ cell: Cell) -> Part {
      Part(cell: cell, isEarlier: false, isSubtracted: true)
    }
  }

  let cell: Cell
  let parts: [Part]
}

extension YearPair {
  /// The findings of `rule` about `lines` that do not hold. `message` takes the numbers of the parts, the
  /// expected and the actual number; it follows the `location` of the line. All lines with blank or absent
  /// cells make one finding. Nil where none of the cells was read.
  func findings(
    of rule: Rule, _ lines: [YearLine], verdict: Finding.Verdict,
    location: (Cell, Language) -> String = { $0.groupLocation(in: $1) },
    message: ([Number], Number, Number) -> String
  ) -> [Finding]? {
    var findings: [Finding] = []
    var open: [YearLine] = []
    var isRead = false
    for line in lines {
      let values = line.parts.map { $0.isEarlier ? before[$0.cell] : after[$0.cell] }
      let actual = after[line.cell]
      isRead = isRead || actual != .absent || values.contains { $0 != .absent }
      let numbers = values.compactMap(\.number)
      guard numbers.count == values.count, let actual = actual.number,
        let expected = YearLine.sum(line.parts, numbers)
      else {
        open.append(line)
        continue
      }
      guard expected != actual else { continue }
      let head = location(line.cell, settings.language) + says("：", en: ": ")
      var finding = finding(of: rule, verdict, line, head + message(numbers, expected, actual))
      finding.expected = expected
      finding.actual = actual
      finding.gap = actual - expected
      findings.append(finding)
    }
    guard isRead else { return nil }
    if let first = open.first { findings.append(unread(of: rule, first, count: open.count)) }
    return findings
  }

  private func unread(of rule: Rule, _ line: YearLine, count: Int) -> Finding {
    let (first, last) = (earlier.year, later.year)
    let table = line.cell.table.name(in: settings.language)
    let message = says(
      "\(table)有\(count)格因\(first)年或\(last)年空白、未读到而无法与上年核对。",
      en: """
        \(table): \(English.count(count, "cell")) blank or not read in \(first) or \(last), so it cannot be \
        compared with the year before.
        """)
    return finding(of: rule, .notAssessable, line, message)
  }

  private func finding(
    of rule: Rule, _ verdict: Finding.Verdict, _ line: YearLine, _ message: String
  ) -> Finding {
    var finding = rule.finding(
      verdict, about: later, beside: earlier, section: line.cell.section,
      label: line.cell.label(in: settings.language), message)
    finding.cell = line.cell
    finding.operands = line.parts.map { part in
      let report = part.isEarlier ? earlier : later
      let table = part.isEarlier ? before : after
      return Finding.Operand(cell: part.cell, year: report.year, value: table.number(part.cell))
    }
    finding.operands.append(
      Finding.Operand(cell: line.cell, year: later.year, value: after.number(line.cell)))
    return finding
  }
}

extension YearLine {
  /// The sum of `parts` with `numbers`; nil where it has too many digits.
  fileprivate static func sum(_ parts: [Part], _ numbers: [Number]) -> Number? {
    var sum: Number? = .zero
    for (part, number) in zip(parts, numbers) {
      sum = sum.flatMap { part.isSubtracted ? $0 - number : $0 + number }
    }
    return sum
  }
}

extension CellValue {
  fileprivate var number: Number? {
    if case .number(let number) = self { number } else { nil }
  }
}

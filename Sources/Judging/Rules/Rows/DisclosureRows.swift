import Forms
import JSON
import Records
import Wordings

/// Rows of table two, each with the cells that a rule compares.
struct DisclosureRows {
  let rows: [[Cell]]

  /// The `columns` of each of `rows`.
  init(_ rows: [Row], columns: [Column]) {
    self.rows = rows.map { row in columns.map { Cell(row, $0) } }
  }
}

extension CheckContext {
  /// The findings of `rule` in `rows` of table two. `judgement` takes the numbers of a row and returns a
  /// message, which follows the name of the row, with the expected and the actual number; nil where the row
  /// passes. Rows with cells that are not stated are not assessable. Nil where the report's form has none
  /// of the rows, or the report has no table two.
  func findings(
    of rule: Rule, in rows: DisclosureRows, verdict: Finding.Verdict = .fail,
    by judgement: ([Number]) -> (message: Wording, expected: Number?, actual: Number?)?
  ) -> [Finding]? {
    guard let form = report.form, hasTable(.disclosure) else { return nil }
    let rows = rows.rows.filter { row in
      row.allSatisfy(form.has)
        && !row.contains { report.cells[$0] == .absent && gaps.isReadOtherwise($0) }
    }
    guard !rows.isEmpty else { return nil }
    return rows.compactMap { cells -> Finding? in
      guard let last = cells.last else { return nil }
      let numbers = cells.compactMap { report.cells.number($0) }
      guard numbers.count == cells.count else {
        return finding(
          rule, .notAssessable, at: last, cells,
          Wording(
            "有空白或未读到的格，无法核对。", en: "cells are blank or were not read, so it cannot be checked."))
      }
      guard let (message, expected, actual) = judgement(numbers) else { return nil }
      var finding = finding(rule, verdict, at: last, cells, message)
      finding.expected = expected
      finding.actual = actual
      if let expected, let actual { finding.gap = actual - expected }
      return finding
    }
  }

  private func finding(
    _ rule: Rule, _ verdict: Finding.Verdict, at cell: Cell, _ cells: [Cell], _ message: Wording
  ) -> Finding {
    var finding = rule.finding(
      verdict, in: self, section: cell.section, label: label(cell),
      "\(cell.groupLocation(in: .chinese))：\(message.chinese)",
      en: "\(cell.groupLocation(in: .english)): \(message.english)")
    finding.cell = cell
    finding.operands = cells.map {
      Finding.Operand(cell: $0, year: report.year, value: report.cells.number($0))
    }
    return finding
  }
}

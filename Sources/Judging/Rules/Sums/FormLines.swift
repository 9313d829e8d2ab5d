import Forms
import Records

/// The sums of a form on each of their lines, for one shape of its tables, and the cells that it
/// wants. Worked out once for every shape there is.
package struct FormLines: Sendable {
  /// A sum on one line, with its place in words.
  package struct Line: Sendable {
    package let rule: String
    /// Whether its cells are those of one row.
    package let isRow: Bool
    package let label: String
    package let parts: [Cell]
    package let whole: [Cell]

    /// Where a finding about it shows.
    package var cell: Cell { whole[0] }
  }

  package let lines: [Line]
  let cells: [Cell]
  private let linesByRule: [String: [Line]]
  private let cellsByTable: [Int: [Cell]]

  /// The lines that rule `code` judges.
  func lines(of code: String) -> [Line] { linesByRule[code] ?? [] }

  /// The cells of table 2, 3 or 4.
  func cells(of table: Int) -> [Cell] { cellsByTable[table] ?? [] }

  /// The lines of `edition`; `isOneRow` says that item six of table three is one row, else it is the
  /// three rows of the later edition.
  private init(_ edition: Edition, isOneRow: Bool) {
    func shaped(_ ids: [String]) -> [String] {
      let further = ids.filter { !$0.hasPrefix(FormLines.details) }
      guard further.count < ids.count else { return ids }
      let rows = isOneRow ? ["all"] : ["not_supplemented", "unpaid_fee", "other"]
      return further + rows.map { FormLines.details + $0 }
    }
    func shaped(_ cells: [Cell]) -> [Cell] {
      let further = cells.filter { !$0.id.hasPrefix(FormLines.details) }
      let rows = shaped(edition.requests.map(\.id)).filter { $0.hasPrefix(FormLines.details) }
      let six = rows.flatMap { row in
        edition.applicants.compactMap { Cell(id: "\(row).\($0.id)") }
      }
      return (further + six).sorted()
    }
    cells = shaped(edition.cells)
    lines = edition.sums.flatMap { sum -> [Line] in
      if sum.direction == .requestRows {
        return shaped(edition.requests.map(\.id)).sorted {
          FormLines.order($0) < FormLines.order($1)
        }
        .map { FormLines.row($0, sum) }
      }
      return edition.lines(of: sum).map { line in
        let isOutcome = line.parts.contains { $0.id.hasPrefix(FormLines.details) }
        let column = line.whole.first?.id.split(separator: ".").last.map(String.init) ?? ""
        let parts =
          isOutcome ? shaped(sum.parts).compactMap { Cell(id: "\($0).\(column)") } : line.parts
        return Line(
          rule: sum.rule, isRow: sum.direction != .applicants, label: line.label, parts: parts,
          whole: line.whole)
      }
    }
    linesByRule = Dictionary(grouping: lines) { $0.rule }
    cellsByTable = Dictionary(grouping: cells) { $0.table }
  }

  private static let details = "requests.outcome.other_handling."

  private static func row(_ row: String, _ sum: Sum) -> Line {
    let whole = sum.whole.compactMap { Cell(id: "\(row).\($0)") }
    return Line(
      rule: sum.rule, isRow: true, label: whole.first?.rowLabels.last ?? row,
      parts: sum.parts.compactMap { Cell(id: "\(row).\($0)") }, whole: whole)
  }

  private static func order(_ row: String) -> Int { Cell(id: row + ".total")?.index ?? 0 }

  private static let all: [Form: (oneRow: FormLines, threeRows: FormLines)] =
    Dictionary(
      uniqueKeysWithValues: Edition.all.map { edition in
        (
          edition.form,
          (FormLines(edition, isOneRow: true), FormLines(edition, isOneRow: false))
        )
      })

  /// The lines that a report with `cells` has to satisfy; nil where it follows no edition.
  static func of(_ form: Form?, _ cells: CellTable) -> FormLines? {
    guard let form, let shapes = all[form] else { return nil }
    let hasOne = oneRow.contains { cells[$0] != .absent }
    let hasThree = threeRows.contains { cells[$0] != .absent }
    if hasOne != hasThree { return hasOne ? shapes.oneRow : shapes.threeRows }
    return form == .form2019 ? shapes.oneRow : shapes.threeRows
  }

  private static let oneRow = Cell.all.filter { $0.id.hasPrefix(details + "all.") }
  private static let threeRows = Cell.all.filter {
    $0.id.hasPrefix(details) && !$0.id.hasPrefix(details + "all.")
  }
}

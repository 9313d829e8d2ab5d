import Forms
import Records

/// Cells of one table that share a fault, described as shortly as can be: the table, a column, a row.
struct CellGroup {
  let table: Int
  /// Its place in words: `表三“科研机构”列`.
  let name: String
  let cells: [Cell]

  /// The cells of `table` whose value has a fault, grouped: all of them at once where the whole table
  /// has it; else by columns or by rows, whichever makes fewer groups. Cells that `isLeftOut` don't
  /// count.
  static func groups(
    table: Int, in subject: Subject, fault: (CellValue) -> Bool,
    isLeftOut: (Cell) -> Bool = { _ in false }
  ) -> [CellGroup] {
    let wanted = subject.lines?.cells(of: table) ?? []
    let cells = subject.report.cells
    let faulty = wanted.filter { fault(cells[$0]) && !isLeftOut($0) }
    guard !faulty.isEmpty else { return [] }
    let tableName = Cell.tableName(table)
    if faulty.count == wanted.count {
      return [CellGroup(table: table, name: "\(tableName)全表", cells: faulty)]
    }
    let rows = grouped(faulty) { $0.id.split(separator: ".").dropLast().joined(separator: ".") }
      .map { cells in
        CellGroup(
          table: table, name: "\(tableName)“\(cells[0].rowLabels.last ?? "")”行", cells: cells)
      }
    guard table == 3 else { return rows }
    let columns = grouped(faulty) { $0.columnLabel }.map { cells in
      CellGroup(table: table, name: "\(tableName)“\(cells[0].columnLabel)”列", cells: cells)
    }
    return columns.count < rows.count ? columns : rows
  }

  /// `cells` by `key`, in the order of their first cells.
  private static func grouped(_ cells: [Cell], by key: (Cell) -> String) -> [[Cell]] {
    var order: [String] = []
    var groups: [String: [Cell]] = [:]
    for cell in cells {
      let key = key(cell)
      if groups[key] == nil { order.append(key) }
      groups[key, default: []].append(cell)
    }
    return order.compactMap { groups[$0] }
  }
}

extension Subject {
  /// The text of `cell` where it is not its number.
  func raw(_ cell: Cell) -> String? { report.raw.first { $0.cell == cell }?.text }

  /// The cells that hold words in place of a number.
  var wordCells: Set<Cell> {
    Set(report.doubts.filter { $0.code == "not-a-number" }.compactMap(\.cell))
  }

  /// One finding of `rule` for each of `cells` whose number it has a message about; nil without
  /// tables.
  func judgeNumbers(
    _ rule: Rule, at cells: [Cell], message: (Cell, Number) -> String?
  ) -> [Finding]? {
    guard lines != nil else { return nil }
    return cells.compactMap { cell in
      guard let number = report.cells.number(cell), let message = message(cell, number) else {
        return nil
      }
      var finding = rule.finding(
        .fail, in: self, section: cell.table, label: cell.label, message)
      finding.cell = cell
      finding.actual = number
      return finding
    }
  }
}

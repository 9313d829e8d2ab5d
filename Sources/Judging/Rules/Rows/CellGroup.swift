import Forms
import JSON
import Records
import Wordings

/// Cells of one table that share a fault, described as shortly as can be: the table, a column, a row.
struct CellGroup {
  let table: Table
  /// Its place in words: `表三“科研机构”列`, `Table three, column “Research institutions”`.
  let name: String
  let cells: [Cell]

  /// What is wrong with the cells of a group.
  enum Fault {
    case absent, blank

    fileprivate func isThat(of value: CellValue) -> Bool {
      switch (self, value) {
      case (.absent, .absent), (.blank, .blank): true
      default: false
      }
    }
  }

  /// The cells of `table` that have `fault`, grouped: all of them at once where the whole table has
  /// it; else whole columns of table three, then rows; blanks scattered over few columns by column.
  /// Cells that `isLeftOut` don't count.
  static func groups(
    _ fault: Fault, table: Table, in context: CheckContext,
    isLeftOut: (Cell) -> Bool = { _ in false }
  ) -> [CellGroup] {
    let language = context.settings.language
    let wanted = context.lines?.cells(of: table) ?? []
    let cells = context.report.cells
    let faulty = wanted.filter { fault.isThat(of: cells[$0]) && !isLeftOut($0) }
    guard !faulty.isEmpty else { return [] }
    if faulty.count == wanted.count {
      let name = table.name(in: language)
      return [CellGroup(table: table, name: language.says("\(name)全表", en: name), cells: faulty)]
    }
    guard table == .requests else { return rows(faulty, language) }
    let height = wanted.count / Set(wanted.map(\.column)).count
    let columns = columns(faulty, language)
    let whole = columns.filter { $0.cells.count == height }
    let covered = Set(whole.flatMap(\.cells))
    let rows = rows(faulty.filter { !covered.contains($0) }, language)
    // A column that lacks some of its cells is there.
    let isShorter = fault == .blank && columns.count < whole.count + rows.count
    return isShorter ? columns : whole + rows
  }

  private static func rows(_ cells: [Cell], _ language: Language) -> [CellGroup] {
    grouped(cells, by: \.row).map { cells in
      CellGroup(table: cells[0].table, name: cells[0].rowPlace(in: language), cells: cells)
    }
  }

  private static func columns(_ cells: [Cell], _ language: Language) -> [CellGroup] {
    grouped(cells, by: \.column).map { cells in
      CellGroup(table: cells[0].table, name: cells[0].columnPlace(in: language), cells: cells)
    }
  }

  /// `cells` by `key`, in the order of their first cells.
  private static func grouped<Key: Hashable>(
    _ cells: [Cell], by key: (Cell) -> Key
  ) -> [[Cell]] {
    var order: [Key] = []
    var groups: [Key: [Cell]] = [:]
    for cell in cells {
      let key = key(cell)
      if groups[key] == nil { order.append(key) }
      groups[key, default: []].append(cell)
    }
    return order.compactMap { groups[$0] }
  }
}

extension CheckContext {
  /// The text of `cell` where it is not its number.
  func raw(_ cell: Cell) -> String? { report.raw.first { $0.cell == cell }?.text }

  /// The cells that hold words in place of a number.
  var wordCells: Set<Cell> {
    Set(report.doubts.filter { $0.code == .known(.notANumber) }.compactMap(\.cell))
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
        .fail, in: self, section: cell.section, label: label(cell), message)
      finding.cell = cell
      finding.actual = number
      return finding
    }
  }
}

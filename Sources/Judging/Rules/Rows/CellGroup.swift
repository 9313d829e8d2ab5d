import Forms
import JSON
import Records
import Wordings

/// Cells of one table with the same fault, with the shortest description: the table, a column or a row.
struct CellGroup {
  let table: Table
  /// The location in words: `表三“科研机构”列`, `Table three, column “Research institutions”`.
  let name: String
  let cells: [Cell]

  /// The fault of the cells of a group.
  enum Fault {
    case absent, blank

    fileprivate func matches(_ value: CellValue) -> Bool {
      switch (self, value) {
      case (.absent, .absent), (.blank, .blank): true
      default: false
      }
    }
  }

  /// The cells of `table` with `fault`, in groups: one group where the whole table has it; else whole columns
  /// of table three, then rows; blanks in few columns are grouped by column. Cells for which `isLeftOut`
  /// returns true are ignored.
  static func groups(
    _ fault: Fault, table: Table, in context: CheckContext,
    isLeftOut: (Cell) -> Bool = { _ in false }
  ) -> [CellGroup] {
    let language = context.settings.language
    let wanted = context.lines?.cells(of: table) ?? []
    let cells = context.report.cells
    let faulty = wanted.filter { fault.matches(cells[$0]) && !isLeftOut($0) }
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
    // A column is absent only as a whole, so absent cells are never grouped by parts of columns.
    let isShorter = fault == .blank && columns.count < whole.count + rows.count
    return isShorter ? columns : whole + rows
  }

  private static func rows(_ cells: [Cell], _ language: Language) -> [CellGroup] {
    grouped(cells, by: \.row).map { cells in
      CellGroup(table: cells[0].table, name: cells[0].rowLocation(in: language), cells: cells)
    }
  }

  private static func columns(_ cells: [Cell], _ language: Language) -> [CellGroup] {
    grouped(cells, by: \.column).map { cells in
      CellGroup(table: cells[0].table, name: cells[0].columnLocation(in: language), cells: cells)
    }
  }

  /// `cells` grouped by `key`, in the order of the groups' first cells.
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
  /// The printed text of `cell` where it differs from its number.
  func raw(_ cell: Cell) -> String? { report.raw.first { $0.cell == cell }?.text }

  /// The cells with words, or with text that was not used, instead of a number.
  var wordCells: Set<Cell> {
    let codes: [OpenWord<Doubt.Code>] = [
      .known(.notANumber), .known(.setApart), .known(.cellUnread),
    ]
    return Set(report.doubts.filter { codes.contains($0.code) }.compactMap(\.cell))
  }

  /// One finding of `rule` for each of `cells` for whose number `message` returns a text; nil without tables.
  func findings(
    of rule: Rule, at cells: [Cell], message: (Cell, Number) -> String?
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

import Forms
import Records

extension CellSet {
  /// What it counts, in the words of the form.
  var label: String {
    guard let cell = cells.first else { return name }
    let isGroup = name.contains("*")
    let column = cell.columnLabel == "总计" ? "" : "·" + cell.columnLabel
    if cell.table == 4 {
      let rows = isGroup ? Array(cell.rowLabels.prefix(1)) : cell.rowLabels
      return rows.joined() + (cell.columnLabel == "总计" ? "总计" : column)
    }
    let rows = cell.rowLabels
    let row = isGroup && rows.count > 1 ? rows[rows.count - 2] : rows.last ?? name
    let plain = row.prefix { $0 != "（" || row.hasPrefix("（") }
    return (cell.table == 2 ? rows.joined() : String(plain)) + column
  }
}

extension Formula {
  /// `一、本年新收政府信息公开申请数量 74 + 二、上年结转政府信息公开申请数量 1`, with the values where
  /// `cells` states them.
  package func label(with table: CellTable) -> String {
    func part(_ set: CellSet) -> String {
      switch table.sum(of: set) {
      case .exact(let value): "\(set.label) \(value)"
      case .atLeast(let value): "\(set.label) \(value)（有空白）"
      case .unread: "\(set.label)（未读到）"
      }
    }
    return plus.map(part).joined(separator: " + ") + minus.map { " − " + part($0) }.joined()
  }
}

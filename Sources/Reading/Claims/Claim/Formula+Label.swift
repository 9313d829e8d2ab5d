import Forms
import Records
import Wordings

extension CellSet {
  /// What it counts, in the words of the form.
  func label(in language: Language) -> String {
    guard let cell = cells.first else { return name }
    let isTotal = cell.column == .total
    let space = language.says("", en: " ")
    let column = language.says("·", en: " · ") + cell.column(in: language)
    let rows = cell.rowLabels(in: language)
    if cell.table == .disputes {
      let shown = group != nil ? Array(rows.prefix(1)) : rows
      let total = language.says("总计", en: " total")
      return shown.joined(separator: space) + (isTotal ? total : column)
    }
    let row = group != nil && rows.count > 1 ? rows[rows.count - 2] : rows.last ?? name
    let plain = row.prefix { $0 != "（" || row.hasPrefix("（") }
    return (cell.table == .disclosure ? rows.joined(separator: space) : String(plain))
      + (isTotal ? "" : column)
  }
}

extension Formula {
  /// `一、本年新收政府信息公开申请数量 74 + 二、上年结转政府信息公开申请数量 1`, with the values where
  /// `table` states them.
  package func label(with table: CellTable, in language: Language) -> String {
    func part(_ set: CellSet) -> String {
      let label = set.label(in: language)
      switch table.sum(of: set) {
      case .exact(let value): return "\(label) \(value)"
      case .atLeast(let value):
        return language.says("\(label) \(value)（有空白）", en: "\(label) \(value) (with blanks)")
      case .unread: return language.says("\(label)（未读到）", en: "\(label) (not read)")
      }
    }
    return plus.map(part).joined(separator: " + ") + minus.map { " − " + part($0) }.joined()
  }
}

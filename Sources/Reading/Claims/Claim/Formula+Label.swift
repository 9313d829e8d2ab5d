import Forms
import JSON
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
    return plainRow(in: language) + (isTotal ? "" : column)
  }

  /// The label of the row, or of the group, without what is in brackets after it.
  private func plainRow(in language: Language) -> String {
    guard let cell = cells.first else { return name }
    let rows = cell.rowLabels(in: language)
    if cell.table == .disclosure { return rows.joined(separator: language.says("", en: " ")) }
    let row = group != nil && rows.count > 1 ? rows[rows.count - 2] : rows.last ?? name
    // （二）部分公开（区分处理的，…）: the first bracket is the ordinal.
    let end = row.dropFirst().firstIndex(of: "（") ?? row.endIndex
    return String(row[..<end])
  }

  /// Its table in a Chinese sentence: 表三.
  fileprivate var table: String {
    guard let table = cells.first?.table, table != .statistics else { return "统计表" }
    return table.name(in: .chinese)
  }

  /// Where it is in its table, in a Chinese sentence: “一、本年新收政府信息公开申请数量”总计. In brief it is 本年新收.
  fileprivate func place(isBrief: Bool) -> String {
    guard let cell = cells.first else { return name }
    let row = plainRow(in: .chinese)
    switch cell.table {
    case .statistics: return "“\(row)”"
    case .disputes, .disclosure:
      return String(label(in: .chinese).filter { $0 != "·" }.prefix { $0 != "（" })
    case .requests:
      let isBriefed = isBrief && brief != nil
      let total = isBriefed || row.hasSuffix("总计") ? "" : "总计"
      return self.row(isBrief: isBrief)
        + (cell.column == .total ? total : cell.column(in: .chinese))
    }
  }

  /// The columns of legal persons and other organisations.
  fileprivate static let organizations: Set<Column> = [
    .business, .research, .publicWelfare, .legalService, .otherOrganization,
  ]

  /// Its row of table three in a Chinese sentence: “一、本年新收政府信息公开申请数量”, in brief 本年新收.
  fileprivate func row(isBrief: Bool) -> String {
    if isBrief, let brief { return brief }
    return "“\(plainRow(in: .chinese))”"
  }

  /// The short name of its row; nil where the label is short.
  private var brief: String? {
    switch cells.first?.row {
    case .received where group == nil: "本年新收"
    case .broughtForward where group == nil: "上年结转"
    case .carriedForward where group == nil: "结转下年度"
    case .outcomeTotal where group == nil: "办理结果总计"
    default: nil
    }
  }

  /// The unit of its number in a sentence.
  fileprivate var unit: String { column == .amount ? "万元" : "件" }
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

  /// What it counts, for a Chinese sentence: 表三“…”总计, 表四行政复议总计扣除尚未审结后的数; in brief
  /// 表三本年新收与上年结转之和.
  package func chinese(isBrief: Bool = false) -> String {
    var text = (plus.first?.table ?? "") + places(isBrief: isBrief)
    if plus.count > 1 { text += "之和" }
    guard !minus.isEmpty else { return text }
    let taken = minus.map { $0.column == .pending ? "尚未审结" : $0.place(isBrief: isBrief) }
    return text + "扣除\(taken.joined(separator: "、"))后的数"
  }

  /// Where its parts are in their table; the row of several columns is named once.
  private func places(isBrief: Bool) -> String {
    let columns = plus.compactMap { $0.cells.first?.column }
    guard plus.count > 1, let first = plus.first, first.cells.first?.table == .requests,
      columns.count == plus.count, !columns.contains(.total),
      Set(plus.map { $0.row(isBrief: isBrief) }).count == 1
    else { return plus.map { $0.place(isBrief: isBrief) }.joined(separator: "与") }
    let names =
      Set(columns) == CellSet.organizations
      ? "法人或其他组织各列"
      : plus.compactMap { $0.cells.first?.column(in: .chinese) }.joined(separator: "、")
    return first.row(isBrief: isBrief) + names
  }

  /// The unit of its value in a Chinese sentence.
  package var unit: String { plus.first?.unit ?? "件" }
}

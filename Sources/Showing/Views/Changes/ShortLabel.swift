import Changes
import Chinese
import Forms
import Wordings

/// Labels in a few words, for a line of a table: `一、本年新收`, `规范性文件 现行有效`.
enum ShortLabel {
  /// The label of `cell`; that of the column 总计 in table three leaves the column out.
  static func of(_ cell: Cell, in language: Language = .chinese) -> String {
    let row = row(cell, in: language)
    let column = column(cell, in: language)
    guard !column.isEmpty, cell.table != .requests || cell.column != .total else { return row }
    return "\(row) \(column)"
  }

  /// The label of `entry`: the older form's, and that of the newer form.
  static func of(_ entry: CrosswalkEntry, in language: Language = .chinese) -> String {
    guard let older = entry.older.first, let newer = entry.newer.first else { return entry.id }
    guard entry.isOfRows else {
      return of(older, in: language) + language.says("／", en: " / ") + column(newer, in: language)
    }
    let count = entry.newer.count
    let parts = language.says(
      "／\(Numeral.spelling(count))项之和", en: " / sum of \(English.cardinal(count))")
    let column = older.column == .total ? "" : " " + older.column(in: language)
    return older.row(in: language) + parts + column
  }

  private static func row(_ cell: Cell, in language: Language) -> String {
    guard language == .chinese else { return english(cell) }
    let labels = cell.rowLabels(in: .chinese)
    var row = labels.last ?? ""
    if cell.table == .requests, labels.count == 3 { row = ordinal(labels[1]) + row }
    if cell.table == .disputes, labels.count == 2 { row = "\(labels[0]) \(row)" }
    for tail in ["政府信息公开申请数量", "年度继续办理"] where row.hasSuffix(tail) {
      row.removeLast(tail.count)
      if tail == "年度继续办理" { row += "年度" }
    }
    return beforeNote(row)
  }

  /// `(3) 1. State secret`, `Administrative reconsideration Upheld`: no longer than 40 characters.
  private static func english(_ cell: Cell) -> String {
    let labels = cell.rowLabels(in: .english)
    var row = labels.last ?? ""
    if cell.table == .requests, labels.count == 3,
      let ordinal = labels[1].split(separator: " ").first
    {
      row = "\(ordinal) \(row)"
    }
    if cell.table == .disputes, labels.count == 2 { row = "\(labels[0]) \(row)" }
    return row.count > 40 ? row.prefix(39) + "…" : row
  }

  /// `（三）` of `（三）不予公开`.
  private static func ordinal(_ label: String) -> String {
    label.firstIndex(of: "）").map { String(label[...$0]) } ?? ""
  }

  /// A label without the note in brackets after it, and no longer than 16 characters.
  private static func beforeNote(_ label: String) -> String {
    let note = label.dropFirst().firstIndex(of: "（")
    let short = note.map { String(label[..<$0]) } ?? label
    return short.count > 16 ? short.prefix(15) + "…" : short
  }

  /// The label of the column of `cell` without notes and units.
  private static func column(_ cell: Cell, in language: Language) -> String {
    guard language == .chinese else { return cell.column(in: language) }
    var column = cell.column(in: .chinese)
    if let note = column.firstIndex(of: "（") { column = String(column[..<note]) }
    for tail in ["件数", "数量"] where column.hasSuffix(tail) && !column.hasSuffix("总数量") {
      column.removeLast(tail.count)
    }
    return column
  }
}

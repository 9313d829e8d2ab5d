import Forms
import JSON
import Records
import Wordings

/// Locations of cells in words, for messages.
extension Cell {
  /// `表三“自然人”列`, `Table three, column “Natural persons”`.
  package func columnLocation(in language: Language) -> String {
    let (table, name) = (table.name(in: language), column(in: language))
    return language.says("\(table)“\(name)”列", en: "\(table), column “\(name)”")
  }

  /// `表三“（七）总计”行`, `Table three, row “(7) Total”`.
  package func rowLocation(in language: Language) -> String {
    let (table, name) = (table.name(in: language), row(in: language))
    return language.says("\(table)“\(name)”行", en: "\(table), row “\(name)”")
  }

  /// A row with a column, without the column's unit: `表二“行政许可”（处理决定数量）`, `Table two,
  /// “Administrative licences” (Decisions)`.
  func fullLocation(in language: Language) -> String {
    let column = column(in: language).prefix { $0 != "（" && $0 != "(" }
    return groupLocation(in: language)
      + language.says("（\(column)）", en: " (\(column.hasSuffix(" ") ? column.dropLast() : column))")
  }

  /// `number` with the unit of this cell: `72件`, `0.36万元`.
  func amount(_ number: Number, in language: Language) -> String {
    "\(number)"
      + (measure == .money ? language.says("万元", en: " (10,000 yuan)") : language.says("件", en: ""))
  }

  /// A row of table two or a group of table four: `表二“规章”`, `Table two, “Rules”`.
  func groupLocation(in language: Language) -> String {
    let (table, name) = (table.name(in: language), row(in: language))
    return language.says("\(table)“\(name)”", en: "\(table), “\(name)”")
  }
}

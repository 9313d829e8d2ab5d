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

  /// A row with a column, without the column's unit, as `edition` prints them: `表二“行政许可”（本年处理决定数量）`,
  /// `Table two, “Administrative licences” (Decisions this year)`.
  func fullLocation(in language: Language, of edition: Edition?) -> String {
    let labels = edition?.labels(of: self)
    let row = labels?.rows.last?.text(language) ?? row(in: language)
    let column = (labels?.column.text(language) ?? column(in: language))
      .prefix { $0 != "（" && $0 != "(" }
    let table = table.name(in: language)
    return language.says(
      "\(table)“\(row)”（\(column)）",
      en: "\(table), “\(row)” (\(column.hasSuffix(" ") ? column.dropLast() : column))")
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

extension Report {
  /// What it states in `cell`, in words: a number with its unit, in quotation marks what is none, else that it
  /// is blank.
  func statement(of cell: Cell, in language: Language) -> String {
    if let number = cells.number(cell) { return cell.amount(number, in: language) }
    guard let text = raw.first(where: { $0.cell == cell })?.text, !text.isEmpty else {
      return language.says("空白", en: "a blank")
    }
    // What the reader puts for a picture or an object in a cell.
    if text == "\u{FFFD}" {
      return language.says("图片或其他不是文字的内容", en: "something that is no text, perhaps a picture")
    }
    return "“\(text)”"
  }
}

import Forms
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

  /// A row of table two or a group of table four: `表二“规章”`, `Table two, “Rules”`.
  func groupLocation(in language: Language) -> String {
    let (table, name) = (table.name(in: language), row(in: language))
    return language.says("\(table)“\(name)”", en: "\(table), “\(name)”")
  }
}

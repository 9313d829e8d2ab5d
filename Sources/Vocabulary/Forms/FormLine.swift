import Wordings

/// A line of an edition, which lists the printed form from top to bottom: the beginning of a table, a block
/// of table two, a column, a label over rows, a row.
struct FormLine: Sendable {
  enum Kind: Sendable {
    case table(Table)
    case block
    case column(Column)
    case group(RowGroup)
    case row(Row)
  }

  let kind: Kind
  /// The printed label, and its English.
  let chinese: String
  let english: String

  private init(_ kind: Kind, _ chinese: String, _ english: String) {
    self.kind = kind
    self.chinese = chinese
    self.english = english
  }

  var label: Wording { Wording(chinese, en: english) }

  static func table(_ table: Table) -> FormLine { FormLine(.table(table), "", "") }

  /// A block of table two, for an item of article 20; its columns and rows follow.
  static func block(_ chinese: String, _ english: String) -> FormLine {
    FormLine(.block, chinese, english)
  }

  static func column(_ column: Column, _ chinese: String, _ english: String) -> FormLine {
    FormLine(.column(column), chinese, english)
  }

  static func group(_ group: RowGroup, _ chinese: String, _ english: String) -> FormLine {
    FormLine(.group(group), chinese, english)
  }

  static func row(_ row: Row, _ chinese: String, _ english: String) -> FormLine {
    FormLine(.row(row), chinese, english)
  }
}

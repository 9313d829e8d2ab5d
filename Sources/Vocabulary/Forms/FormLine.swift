import Wordings

/// A line of an edition, which lists what the form prints from top to bottom: a table begins, a block of
/// table two with its columns and rows, the columns of another table, a label over rows, a row.
struct FormLine: Sendable {
  enum Kind: Sendable {
    case table(Table)
    case block
    case column(Column)
    case group(RowGroup)
    case row(Row)
  }

  let kind: Kind
  /// As the form prints it, and in English.
  let chinese: String
  let english: String

  private init(_ kind: Kind, _ chinese: String, _ english: String) {
    self.kind = kind
    self.chinese = chinese
    self.english = english
  }

  var label: Wording { Wording(chinese, en: english) }

  static func table(_ table: Table) -> FormLine { FormLine(.table(table), "", "") }

  /// A block of table two, under an item of article 20: its columns and rows follow.
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

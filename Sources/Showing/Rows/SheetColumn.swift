import JSON
import Sheets

/// A column of a sheet, and where its values are in a record.
struct SheetColumn: Sendable {
  /// The contents of the fields of the column.
  enum Content: Sendable {
    /// The value at the path.
    case value
    /// The moment at the path, with a blank between day and time, as people write it.
    case moment
    /// The value at the path; for a failure, its line: `第12行`.
    case location
    /// The word at the path.
    case word
    /// The same of what is to be done; a missing report and a failure have other words.
    case action
    /// The value at the path; for a failure whose file names no listed agency, the one whose source says that it is its.
    case agency
    /// The value at the path; for a failure, its reason in Chinese where names are Chinese.
    case rule
    /// The number of elements of the array at the path.
    case count
    /// The number of the row, from 1.
    case ordinal
    /// Nothing: to be filled in by hand.
    case blank
    /// The id, the label, the number and the printed text of a cell, in the long sheet.
    case cellID, cellLabel, cellValue, cellRaw
    /// The position of the cell in the document: the part of it that the path names.
    case cellPosition
  }

  let id: String
  /// Its Chinese name; empty where names are ids.
  let heading: String
  var path: [StaticString] = []
  /// The path of the value of a failure for this column; empty where there is none.
  var failure: [StaticString] = []
  let content: Content
  /// What its values are; nil where names are ids, or a person fills it in.
  var kind: SchemaKind?
  /// The width in a workbook, in characters of half width; nil where its kind is enough.
  var width: Int?
  /// What may be chosen in a workbook.
  var choices: [String] = []

  /// The words of a closed list with their Chinese names.
  var words: [SchemaWord] { kind?.words ?? [] }

  func name(_ labels: SheetLanguage) -> String { labels == .zh ? heading : id }
}

import JSON

/// A column of a sheet, and where its values are in a record.
struct SheetColumn: Sendable {
  /// What a field of the column contains.
  enum Content: Sendable {
    /// The value at the path.
    case value
    /// The value at the path; of a failure its line: `第12行`.
    case location
    /// The word at the path.
    case word
    /// The same of what is to be done; a missing report and a failure have other words.
    case action
    /// How many elements the array at the path has.
    case count
    /// The number of the row, from 1.
    case ordinal
    /// Nothing: to be filled in by hand.
    case blank
    /// Of a cell in the long sheet its id, its label, its number, its text as printed.
    case cellID, cellLabel, cellValue, cellRaw
    /// Where the cell is in the document: this part of its position.
    case cellPosition
  }

  let id: String
  /// Its Chinese name; empty where names are ids.
  let heading: String
  var path: [StaticString] = []
  /// Where a failure has its value for this column; empty where it has none.
  var failure: [StaticString] = []
  let content: Content
  /// The words of a closed list with their Chinese names; empty where names are ids.
  var words: [SchemaWord] = []

  func name(_ labels: SheetLanguage) -> String { labels == .zh ? heading : id }
}

import JSON

/// Whether the header of a sheet, and the words of closed lists among its values, are in English or Chinese.
package enum Labels: String, Sendable, CaseIterable {
  /// As in the records.
  case id
  /// In Chinese.
  case zh
}

/// A column of a sheet, and where its values are in a record.
struct SheetColumn: Sendable {
  /// What a field of the column contains.
  enum Content: Sendable {
    /// The value at the path.
    case value
    /// The value at the path; of a failure its line: `第12行`.
    case location
    /// The word at the path.
    case word([SchemaWord])
    /// The same of what is to be done, but for a report that was not handed in, and for a failure, which
    /// have a word of the sheet's.
    case action([SchemaWord])
    /// How many elements the array at the path has.
    case count
    /// The number of the row, from 1.
    case ordinal
    /// Nothing: to be filled in by hand.
    case blank
    /// Of a cell in the long sheet its id, its label, its number, its text as printed.
    case cellID, cellLabel, cellValue, cellRaw
    /// Where the cell is in the document: this part of its location.
    case cellLocation
  }

  let id: String
  let heading: String
  let path: [StaticString]
  /// Where a failure has its value for this column; empty where it has none.
  let failure: [StaticString]
  let content: Content

  func name(_ labels: Labels) -> String { labels == .zh ? heading : id }
}

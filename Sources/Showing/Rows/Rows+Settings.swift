import Sheets

extension Rows {
  /// How reports are laid out.
  package enum Layout: Sendable {
    /// A row a report, a column a cell.
    case wide
    /// A row a cell.
    case long
    /// A report's table as the form prints it, one report below the other.
    case grid(GridTable)
    /// A row a cell, a column a year; it needs the whole stream.
    case years
  }

  /// Whether the header is written.
  package enum Header: String, Sendable, CaseIterable {
    case always, never, only
  }

  /// What a person chooses.
  package struct Settings: Sendable {
    package var layout = Layout.wide
    /// nil: that of the first record.
    package var sheet: Sheet?
    package var dialect = Dialect.plain
    package var labels = SheetLanguage.id
    package var header = Header.always
    /// The columns that are wanted, by id or Chinese label, `*` for any run of characters; nil: all.
    package var columns: [String]?
    /// Whether findings have columns to fill in.
    package var isWorksheet = false

    package init() {}

    /// As a spreadsheet wants it that a double click opens.
    package mutating func adaptToExcel() {
      dialect = dialect.forExcel
      labels = .zh
    }
  }
}

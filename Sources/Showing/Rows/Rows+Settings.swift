import Sheets

extension Rows {
  /// How reports are laid out.
  package enum Layout: Sendable {
    /// One row per report, one column per cell.
    case wide
    /// One row per cell.
    case long
    /// A report's table as the form prints it, one report below the other.
    case grid(GridTable)
    /// One row per cell, one column per year; it needs the whole stream.
    case years
  }

  /// Whether the header is written.
  package enum Header: String, Sendable, CaseIterable {
    case always, never, only
  }

  /// The settings of the sheet, from the options of a run.
  package struct Settings: Sendable {
    package var layout = Layout.wide
    /// nil: that of the first record.
    package var sheet: Sheet?
    /// The sheet whose header is written where there was no record; nil for none.
    package var sheetWithoutRecords: Sheet?
    package var format = SheetFormat.csv(.plain)
    package var labels = SheetLanguage.id
    package var header = Header.always
    /// The selected columns, by id or Chinese label, `*` for any characters; nil: all.
    package var columns: [String]?
    /// Whether findings have columns to fill in.
    package var isWorksheet = false

    package init() {}

    /// Changes the settings for a spreadsheet that opens the file directly.
    package mutating func adaptToExcel() {
      format = format.forExcel
      labels = .zh
    }
  }
}

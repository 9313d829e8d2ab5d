import Sheets

/// What file a sheet becomes.
package enum SheetFormat: Sendable {
  case csv(Dialect)
  case workbook

  /// The dialect of CSV; nil for a workbook.
  package var dialect: Dialect? {
    if case .csv(let dialect) = self { dialect } else { nil }
  }

  /// How the names of its files end.
  package var fileEnding: String { dialect == nil ? ".xlsx" : ".csv" }

  /// The same for a spreadsheet that opens the file directly.
  package var forExcel: SheetFormat { dialect.map { .csv($0.forExcel) } ?? self }
}

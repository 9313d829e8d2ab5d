import Chinese
import Wordings

/// A row of a sheet with a header.
package struct HeadedRow<Column: HeaderNames>: Sendable {
  /// The number of its first line in the file.
  package let line: Int
  private let fields: [String]
  private let columns: [Column?]

  init(_ record: CommaSeparated.Record, _ columns: [Column?]) {
    line = record.line
    fields = record.fields
    self.columns = columns
  }

  /// The problem that the row has more fields than the header; nil where it has not.
  package var excess: LineProblem? {
    guard fields.dropFirst(columns.count).contains(where: { !$0.isEmpty }) else { return nil }
    return problem(
      "有\(fields.count)格，表头只有\(columns.count)列",
      en: "\(fields.count) fields, but the header has \(columns.count) columns")
  }

  /// The text of a field without blanks around it, letters and brackets of full width as ASCII; nil where
  /// it is empty or missing.
  package func value(_ column: Column) -> String? { field(column, HeadedRow.folded) }

  /// The same as it is printed: for an address or the name of a file.
  package func text(_ column: Column) -> String? { field(column, HeadedRow.trimmed) }

  /// A problem of the row.
  package func problem(_ chinese: String, en english: String) -> LineProblem {
    LineProblem(line, chinese, en: english)
  }

  private func field(_ column: Column, _ clean: (String) -> String) -> String? {
    guard let index = columns.firstIndex(of: column), index < fields.count else { return nil }
    let text = clean(fields[index])
    return text.isEmpty ? nil : text
  }

  static func folded(_ text: String) -> String { trimmed(Folding.halfWidth(text)) }

  private static func trimmed(_ text: String) -> String {
    let trimmed = text.unicodeScalars.trimmed(\.isSpace).string
    // Sheets for spreadsheets guard texts so (`SpreadsheetGuard`).
    return trimmed.hasPrefix("'") ? String(trimmed.dropFirst()) : trimmed
  }
}

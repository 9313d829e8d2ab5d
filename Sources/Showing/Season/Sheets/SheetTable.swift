import JSON
import Rows
import Sheets
import Wordings

/// A sheet of the office as values.
struct SheetTable: Sendable {
  /// The content of a field.
  enum Field: Equatable, Sendable {
    case blank
    case text(String)
    /// What a person typed.
    case typed(String)
    case number(Number)
    case day(CalendarDate)

    /// What a person typed, or nothing.
    init(typed text: String) { self = text.isEmpty ? .blank : .typed(text) }

    /// `text`, or nothing.
    init(_ text: String?) { self = text.map { $0.isEmpty ? .blank : .text($0) } ?? .blank }

    init(_ number: Number?) { self = number.map { .number($0) } ?? .blank }
  }

  var rows: [[Field]] = []
  /// The indexes of the rows that say what those below them are about, in a sheet without heads.
  var leads: Set<Int> = []
  /// How many rows below the head are printed; nil for all.
  var printedRows: Int?

  /// The file that spreadsheets open: each row as long as the longest.
  var csv: [UInt8] {
    var writer = FieldWriter(.csv(.plain.forExcel))
    let rows = CommentColumns.split(rows).rows
    let width = rows.map(\.count).max() ?? 0
    writer.begin([]) { XLSXSheet("", []) }
    for row in rows {
      for field in row { writer.write(field) }
      for _ in row.count..<max(width, row.count) { writer.empty() }
      writer.endRow()
    }
    return writer.bytes
  }

  /// The rows of a sheet that another module wrote as CSV without guarding its texts.
  static func rows(of csv: [UInt8]) -> [[Field]] {
    let table = try? CommaSeparated(savedBySpreadsheet: csv)
    return (table?.rows ?? []).map { row in
      row.fields.map { text in Number(text).map { .number($0) } ?? Field(text) }
    }
  }
}

extension FieldWriter {
  fileprivate mutating func write(_ field: SheetTable.Field) {
    switch field {
    case .blank: empty()
    case .text(let text): self.text(text)
    case .typed(let text): typed(text)
    case .number(let number): self.number(number.digits[...])
    case .day(let day): typed(day.words(in: .chinese))
    }
  }
}

import Forms
import Wordings

/// The cells of every form as a sheet, a row a cell of a form: form, table, block, labels of row and
/// column as that form prints them, the id by which records know it, the unit of its number. What
/// `rpt-csv --list-cells` writes; the manual and the schemas of the records are made from it.
package struct CellListing: Sendable {
  private struct Line {
    let form: Form
    let table: Int
    var block = ""
    let row: [String]
    var column = ""
    let id: String
    var unit = ""
  }

  private static let header = [
    ("form", "表式"), ("table", "表"), ("block", "项"), ("row", "行"), ("column", "栏"), ("cell", "格"),
    ("unit", "单位"),
  ]

  private let settings: Rows.Settings
  private let language: Language

  package init(_ settings: Rows.Settings, in language: Language) {
    self.settings = settings
    self.language = language
  }

  /// The sheet, in the dialect's encoding.
  package var bytes: [UInt8] {
    var writer = FieldWriter(settings.dialect)
    writer.begin()
    if settings.header != .never {
      for (id, label) in CellListing.header { writer.text(settings.labels == .zh ? label : id) }
      writer.endRow()
    }
    if settings.header != .only {
      for line in CellListing.lines { write(line, to: &writer) }
    }
    return writer.encoded
  }

  private func write(_ line: Line, to writer: inout FieldWriter) {
    let row = line.row.map { Cell.name($0, in: language) }.joined(separator: " › ")
    let fields = [
      line.form.rawValue, Cell.tableName(line.table, in: language),
      Cell.name(line.block, in: language), row, Cell.name(line.column, in: language), line.id,
      line.unit,
    ]
    for field in fields {
      if field.isEmpty { writer.empty() } else { writer.text(field) }
    }
    writer.endRow()
  }

  /// The forms from the oldest on, the cells of each in the printed order.
  private static let lines: [Line] =
    LegacyIndicator.all.map {
      Line(form: .form2014, table: 0, row: [$0.label], id: $0.id, unit: $0.unit)
    } + Edition.all.flatMap { lines(of: $0) }

  private static func lines(of edition: Edition) -> [Line] {
    func lines(
      _ table: Int, _ rows: [TableRow], _ columns: [TableColumn], block: String = ""
    ) -> [Line] {
      rows.flatMap { row in
        columns.map { column in
          let isMoney = if case .money = column.measure { true } else { false }
          return Line(
            form: edition.form, table: table, block: block, row: row.labels, column: column.label,
            id: "\(row.id).\(column.id)", unit: isMoney ? "万元" : "")
        }
      }
    }
    return edition.disclosure.flatMap { lines(2, $0.rows, $0.columns, block: $0.article) }
      + lines(3, edition.requests, edition.applicants)
      + lines(4, edition.disputes, edition.results)
  }
}

import Forms
import Sheets
import Wordings

/// The cells of every form as a sheet with one row per cell of a form: form, table, block, labels
/// of row and column as that form prints them, the cell's id in records, the unit of its number, what it counts
/// and the texts that say so.
/// `rpt-csv --list-cells` writes it.
package struct CellListing: Sendable {
  private struct Line {
    let form: Form
    let table: Table
    var block = ""
    let row: [String]
    var column = ""
    let id: String
    var unit = ""
    var notes: [CellNote] = []
  }

  private static let header: [(id: String, label: String, width: Int)] = [
    ("form", "表式", 8), ("table", "表", 8), ("block", "项", 20), ("row", "行", 48), ("column", "栏", 26),
    ("cell", "格", 48), ("unit", "单位", 8), ("note", "口径", 48), ("basis", "依据", 36),
  ]

  private let settings: Rows.Settings
  private let notes: CellNotes
  private let language: Language

  package init(_ settings: Rows.Settings, _ notes: CellNotes = CellNotes(), in language: Language) {
    self.settings = settings
    self.notes = notes
    self.language = language
  }

  /// The sheet, in the dialect's encoding.
  package var bytes: [UInt8] {
    var writer = FieldWriter(settings.format)
    let heads = CellListing.header.map { settings.labels == .zh ? $0.label : $0.id }
    writer.begin(settings.header == .never ? [] : heads) {
      XLSXSheet("表式各格", CellListing.header.map { XLSXColumn($0.label, .prose, width: $0.width) })
    }
    if settings.header != .only {
      for line in lines { write(line, to: &writer) }
    }
    writer.finish()
    return writer.encoded
  }

  private func write(_ line: Line, to writer: inout FieldWriter) {
    let fields = [
      line.form.rawValue, line.table.name(in: language), line.block,
      line.row.joined(separator: " › "), line.column, line.id, line.unit,
      joined(line.notes.map { $0.text.text(language) }),
      joined(line.notes.map(\.basis)),
    ]
    for field in fields {
      if field.isEmpty { writer.empty() } else { writer.text(field) }
    }
    writer.endRow()
  }

  /// The texts that are not empty.
  private func joined(_ texts: [String]) -> String {
    texts.filter { !$0.isEmpty }.joined(separator: language.says("；", en: "; "))
  }

  /// The forms from the oldest on, the cells of each in the printed order.
  private var lines: [Line] {
    StatisticsIndicator.allCases.map { indicator in
      Line(
        form: .statistics, table: .statistics,
        row: [language.says(indicator.label, en: indicator.english)], id: indicator.id,
        unit: indicator.unit, notes: notes.notes(on: Cell(indicator), in: nil))
    } + Edition.all.flatMap { lines(of: $0) }
  }

  private func lines(of edition: Edition) -> [Line] {
    func lines(
      _ table: Table, _ rows: [PrintedRow], _ columns: [PrintedColumn], block: String = ""
    ) -> [Line] {
      rows.flatMap { row in
        columns.map { column in
          let cell = Cell(row.row, column.column)
          return Line(
            form: edition.form, table: table, block: block,
            row: row.labels.map { $0.text(language) }, column: column.label.text(language),
            id: cell.id, unit: column.column.measure == .money ? "万元" : "",
            notes: notes.notes(on: cell, in: edition))
        }
      }
    }
    return edition.blocks.flatMap { block in
      lines(.disclosure, block.rows, block.columns, block: block.article.text(language))
    }
      + [Table.requests, .disputes].flatMap { table in
        lines(table, edition.rows(of: table), edition.columns(of: table))
      }
  }
}

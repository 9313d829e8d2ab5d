import Forms
import Wordings

/// The cells of the forms as lists.
enum FormPart {
  /// The sections of the editions of the form, the newest first.
  static var editions: String {
    Edition.all.reversed().map { ".Sh FORM \($0.name)\n\(text($0))" }.joined()
  }

  /// What the rows count, where an official text says it, in the order of the newest edition.
  static var notes: String {
    Mdoc.list(
      Row.allCases.compactMap { row in
        let notes = Edition.all.reversed().compactMap { $0.note(of: row) }
        guard let note = notes.first else { return nil }
        return (
          "Li \(row.id)",
          "\(both(row.label)): \(note.text.english)\n\(note.text.chinese) \(note.basis)"
        )
      })
  }

  /// The cells of the statistics table.
  static var indicators: String {
    Mdoc.list(
      StatisticsIndicator.allCases.map {
        ("Li \($0.id)", "\($0.label) (\($0.english)), \($0.unit)")
      })
  }

  private static func text(_ edition: Edition) -> String {
    "\(edition.cells.count) cells.\n"
      + Table.ofReports.map { table in
        ".Ss \(table.name(in: .english)) of form \(edition.name)\n"
          + (table == .disclosure ? blocks(edition) : grid(edition, table))
      }.joined()
  }

  /// Table two, cell by cell: each of its blocks has other columns.
  private static func blocks(_ edition: Edition) -> String {
    edition.blocks.map { block in
      "\(both(block.article)):\n"
        + Mdoc.list(
          block.rows.flatMap { row in
            block.columns.map { column in
              let label = Wording(
                "\(row.label.chinese) · \(column.label.chinese)",
                en: "\(row.label.english), \(column.label.english)")
              return ("Li \(Cell(row.row, column.column).id)", both(label))
            }
          })
    }.joined(separator: ".Pp\n")
  }

  /// A table all of whose rows have the same columns.
  private static func grid(_ edition: Edition, _ table: Table) -> String {
    let (rows, columns) = (edition.rows(of: table), edition.columns(of: table))
    return "\(rows.count) rows of \(columns.count) cells.\nThe columns:\n"
      + Mdoc.list(columns.map { ("Li .\($0.column.id)", both($0.label)) }, isCompact: true)
      + ".Pp\nThe rows; the id of a cell is that of its row followed by that of its column:\n"
      + Mdoc.list(
        rows.map { row in
          let label = Wording(
            row.labels.map(\.chinese).joined(separator: " › "),
            en: row.labels.map(\.english).joined(separator: " › "))
          return ("Li \(row.row.id)", both(label))
        })
  }

  /// `自然人 (Natural persons)`.
  private static func both(_ label: Wording) -> String { "\(label.chinese) (\(label.english))" }
}

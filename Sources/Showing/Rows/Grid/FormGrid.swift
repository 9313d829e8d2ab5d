import Forms
import JSON
import Phrases
import Records

/// A report's table as its form prints it: Chinese headers in one or more rows, fields that a
/// merged cell covers left empty, all rows of one length.
///
/// A row or block of another form is added where the report has a cell of it.
struct FormGrid: Sendable {
  private let table: GridTable
  private let header: Rows.Header

  init(_ table: GridTable, _ header: Rows.Header) {
    self.table = table
    self.header = header
  }

  /// Appends the caption and the table of the report on `tape`.
  func write(_ tape: Tape, _ cells: CellNodes, to writer: inout FieldWriter) {
    let values = GridValues.report(tape, cells)
    let sheet = GridSheet(values: values, width: table.width, hasHeads: header != .never)
    if sheet.hasHeads { writeCaption(tape, of: sheet, to: &writer) }
    guard let edition = edition(of: tape, values) else { return }
    table.write(edition, sheet, to: &writer)
  }

  /// Appends the caption, with the number of differing cells, and the table of `changes`.
  func write(_ changes: GridChanges, to writer: inout FieldWriter) {
    let isHere = { (cell: Cell) in cell.table.rawValue == table.number && changes.has(cell) }
    guard Cell.all.contains(where: isHere),
      let edition = Edition.all.max(by: { count($0, isHere) < count($1, isHere) })
    else { return }
    let sides = GridChanges.Side.allCases.map { side in
      (changes.name(of: side), GridValues.changes(changes, side))
    }
    let sheet = GridSheet(
      values: sides[0].1, width: table.width, sides: sides, labelWidth: table.labelWidth,
      widthOfSides: table.widthOfChanges,
      hasHeads: header != .never)
    if sheet.hasHeads {
      let count = changes.countDiffering(in: table.number)
      sheet.caption(
        [changes.agency, changes.year, table.title, changes.path, "\(count)格不同"].map { $0 ?? "" },
        to: &writer)
      sheet.nameSides(to: &writer)
    }
    table.write(edition, sheet, to: &writer)
  }

  private func count(_ edition: Edition, _ isHere: (Cell) -> Bool) -> Int {
    edition.cells.count(where: isHere)
  }

  /// Appends the row that identifies the report: agency, year, title of the table, file.
  private func writeCaption(
    _ tape: Tape, of sheet: GridSheet, to writer: inout FieldWriter
  ) {
    guard !writer.isWorkbook else {
      let paths: [[StaticString]] = [["agency"], ["year"], ["source", "path"]]
      var texts = paths.compactMap { tape.node(at: $0) }.filter { tape.kind($0) != .null }
        .map { tape.string($0) }
      texts.insert(table.title, at: max(0, texts.count - 1))
      return sheet.caption(texts, to: &writer)
    }
    writer.value(tape.node(at: ["agency"]), tape)
    writer.value(tape.node(at: ["year"]), tape)
    writer.text(table.title)
    writer.value(tape.node(at: ["source", "path"]), tape)
    for _ in 4..<table.width { writer.blank() }
    writer.endRow()
  }

  /// Appends a row for the failure on `tape`: its code, its message, its file; as wide as the tables,
  /// which may be those of changes.
  func writeFailure(_ tape: Tape, isOfChanges: Bool, to writer: inout FieldWriter) {
    writer.text(Phrasebook(.chinese).unreadable)
    writer.value(tape.node(at: ["code"]), tape)
    writer.value(tape.node(at: ["message"]), tape)
    writer.value(tape.node(at: ["source", "path"]), tape)
    for _ in 4..<(isOfChanges ? table.widthOfChanges : table.width) { writer.blank() }
    writer.endRow()
  }

  /// The edition of the report's form; the newest one where its form has no such tables; nil where the
  /// report has no cell of the table.
  private func edition(of tape: Tape, _ values: GridValues) -> Edition? {
    guard Cell.all.contains(where: { $0.table.rawValue == table.number && values.has($0) }) else {
      return nil
    }
    let form = tape.node(at: ["form"]).flatMap { Form(rawValue: tape.string($0)) }
    return form?.edition ?? Edition.all.last
  }
}

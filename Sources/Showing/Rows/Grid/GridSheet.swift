import Forms
import Records

/// Writes the rows of a grid, labels and values, each of `width` fields. Changes have several groups of
/// values side by side behind the labels, or below each other where the table has no labels.
struct GridSheet {
  let values: GridValues
  let width: Int
  /// The sides of changes by their names; empty where there is only one grid.
  var sides: [(name: String, values: GridValues)] = []
  /// How many fields of a row are labels, and how many fields it has with all sides.
  var labelWidth = 0
  var widthOfSides = 0
  /// Whether the caption and the headers of columns are written.
  var hasHeads = true
  /// The notes beside rows.
  var notes: [Row: [String]] = [:]

  /// The cells of `block`.
  func cells(of block: PrintedBlock) -> [Cell] {
    block.rows.flatMap { row in block.columns.map { Cell(row.row, $0.column) } }
  }

  /// Writes rows of headers; an empty one belongs to the header before or above it.
  func heads(_ rows: [[String]], to writer: inout FieldWriter) {
    guard hasHeads else { return }
    let rows = rows.map(besideSides)
    let spans = GridSpans(heads: rows, width: fullWidth).spans
    for (index, labels) in rows.enumerated() {
      merge(spans.filter { $0.row == index }, in: &writer)
      writer.styled(.head) { text(labels, to: &$0) }
    }
  }

  /// The headers `labels` with those of the values for each side.
  private func besideSides(_ labels: [String]) -> [String] {
    guard !sides.isEmpty else { return labels }
    guard labelWidth > 0 else { return [""] + labels }
    let filled = labels + [String](repeating: "", count: max(0, width - labels.count))
    return filled[..<labelWidth] + sides.flatMap { _ in filled[labelWidth...] }
  }

  /// Writes the names of the sides, above the headers.
  func nameSides(to writer: inout FieldWriter) {
    guard hasHeads, labelWidth > 0 else { return }
    let gap = [String](repeating: "", count: width - labelWidth - 1)
    let names = [String](repeating: "", count: labelWidth) + sides.flatMap { [$0.name] + gap }
    merge(GridSpans(heads: [names], width: fullWidth).spans, in: &writer)
    writer.styled(.head) { text(names, to: &$0) }
  }

  private var fullWidth: Int { sides.isEmpty ? width : widthOfSides }

  /// Writes the row above a table that says of what it is: a field for each of `texts`, in a workbook one
  /// cell.
  func caption(_ texts: [String], to writer: inout FieldWriter) {
    guard writer.isWorkbook else { return text(texts, to: &writer) }
    writer.merge(0...(fullWidth - 1))
    writer.styled(.remark) { text([texts.joined(separator: "　")], to: &$0) }
  }

  /// Writes a row of texts.
  func text(_ texts: [String], to writer: inout FieldWriter) {
    for text in texts { write(text, &writer) }
    end(after: texts.count, &writer)
  }

  /// Merges the labels `spans` of the row that is written next.
  func merge(_ spans: [GridSpans.Span], in writer: inout FieldWriter) {
    for span in spans { writer.merge(span.columns, rows: span.height) }
  }

  /// Writes the labels of `row`, the values of its cells, and its notes.
  func row(_ row: Row?, _ labels: [String], _ cells: [Cell], to writer: inout FieldWriter) {
    guard sides.isEmpty else { return self.row(labels, cells, to: &writer) }
    for label in labels { write(label, &writer) }
    for cell in cells { values.write(cell, to: &writer) }
    let beside = row.flatMap { notes[$0] } ?? []
    for note in beside { writer.text(note) }
    end(after: labels.count + cells.count + beside.count, &writer)
  }

  /// The same with the values of each side.
  private func row(_ labels: [String], _ cells: [Cell], to writer: inout FieldWriter) {
    for label in labels { write(label, &writer) }
    for side in sides {
      if labelWidth == 0 { writer.text(side.name) }
      for cell in cells { side.values.write(cell, to: &writer) }
      for _ in labels.count + cells.count..<width { writer.blank() }
      if labelWidth == 0 { writer.endRow() }
    }
    if labelWidth > 0 { writer.endRow() }
  }

  private func write(_ label: String, _ writer: inout FieldWriter) {
    if label.isEmpty { writer.blank() } else { writer.text(label) }
  }

  private func end(after count: Int, _ writer: inout FieldWriter) {
    for _ in min(count, fullWidth)..<fullWidth { writer.blank() }
    writer.endRow()
  }
}

import Forms
import Records

/// A table on the way into a grid: rows of labels and of values, each of `width` fields.
struct GridSheet {
  let values: GridValues
  let width: Int
  /// Whether the caption and the heads of columns are written.
  var hasHeads = true
  /// What is to be said beside rows, by what the ids of their cells begin with.
  var notes: [String: String] = [:]

  /// The cells of `block`.
  func cells(of block: DisclosureBlock) -> [Cell] {
    block.rows.flatMap { row in block.columns.compactMap { Cell(id: "\(row.id).\($0.id)") } }
  }

  /// A row of heads; an empty one belongs to the head before or above it.
  func heads(_ labels: [String], to writer: inout FieldWriter) {
    guard hasHeads else { return }
    text(labels, to: &writer)
  }

  /// A row of texts.
  func text(_ texts: [String], to writer: inout FieldWriter) {
    for text in texts { write(text, &writer) }
    end(after: texts.count, &writer)
  }

  /// The labels of the row `id` and the values of its cells, and behind them its note.
  func row(_ id: String, _ labels: [String], _ cells: [Cell?], to writer: inout FieldWriter) {
    for label in labels { write(label, &writer) }
    for cell in cells { values.write(cell, to: &writer) }
    if let note = notes[id] { writer.text(note) }
    end(after: labels.count + cells.count + (notes[id] == nil ? 0 : 1), &writer)
  }

  private func write(_ label: String, _ writer: inout FieldWriter) {
    if label.isEmpty { writer.blank() } else { writer.text(label) }
  }

  private func end(after count: Int, _ writer: inout FieldWriter) {
    for _ in min(count, width)..<width { writer.blank() }
    writer.endRow()
  }
}

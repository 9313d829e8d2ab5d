import Forms
import Records

/// A report on the way into a grid: rows of labels and of values, each of `width` fields.
struct GridSheet {
  let tape: Tape
  let cells: CellNodes
  let width: Int
  /// Whether the caption and the heads of columns are written.
  let hasHeads: Bool

  func has(_ cell: Cell) -> Bool { cells.nodes[cell.index] > 0 }

  /// The cells of `block`.
  func cells(of block: DisclosureBlock) -> [Cell] {
    block.rows.flatMap { row in block.columns.compactMap { Cell(id: "\(row.id).\($0.id)") } }
  }

  /// A row that tells reports apart: agency, year, title of the table, file.
  func caption(_ title: String, to writer: inout FieldWriter) {
    guard hasHeads else { return }
    writer.value(tape.node(at: ["agency"]), tape)
    writer.value(tape.node(at: ["year"]), tape)
    writer.text(title)
    writer.value(tape.node(at: ["source", "path"]), tape)
    end(after: 4, &writer)
  }

  /// A row of heads; an empty one belongs to the head before or above it.
  func heads(_ labels: [String], to writer: inout FieldWriter) {
    guard hasHeads else { return }
    for label in labels { write(label, &writer) }
    end(after: labels.count, &writer)
  }

  /// A row's labels and the values of its cells.
  func row(_ labels: [String], _ row: [Cell?], to writer: inout FieldWriter) {
    for label in labels { write(label, &writer) }
    for cell in row {
      let node = cell.map { Int(cells.nodes[$0.index]) } ?? 0
      writer.value(node > 0 ? node : nil, tape)
    }
    end(after: labels.count + row.count, &writer)
  }

  private func write(_ label: String, _ writer: inout FieldWriter) {
    if label.isEmpty { writer.blank() } else { writer.text(label) }
  }

  private func end(after count: Int, _ writer: inout FieldWriter) {
    for _ in min(count, width)..<width { writer.blank() }
    writer.endRow()
  }
}

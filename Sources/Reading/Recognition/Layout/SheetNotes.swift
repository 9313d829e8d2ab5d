import Documents
import Forms

/// Removes the notes of `SheetNote`, which blank forms contain for the person who fills them in.
enum SheetNotes {
  /// `document` with note cells made blank and note paragraphs removed.
  static func removed(from document: Document) -> Document {
    guard document.blocks.contains(where: holdsNote) else { return document }
    var document = document
    document.blocks = document.blocks.compactMap { block in
      switch block {
      case .paragraph(let paragraph): SheetNote.begins(paragraph.text) ? nil : block
      case .grid(let grid): .grid(clearingNotes(grid))
      case .picture, .attachment: block
      }
    }
    return document
  }

  private static func holdsNote(_ block: Block) -> Bool {
    switch block {
    case .paragraph(let paragraph): SheetNote.begins(paragraph.text)
    case .grid(let grid): grid.rows.contains { $0.contains { SheetNote.begins($0.text) } }
    case .picture, .attachment: false
    }
  }

  private static func clearingNotes(_ grid: Grid) -> Grid {
    var grid = grid
    for row in grid.rows.indices {
      for cell in grid.rows[row].indices where SheetNote.begins(grid.rows[row][cell].text) {
        grid.rows[row][cell].text = ""
      }
    }
    return grid
  }
}

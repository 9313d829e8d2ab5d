import Wordings

@testable import Documents

/// The blocks of a document as short lines, for comparison in tests.
///
/// A paragraph is its text (`
/// ` for a line break), after `h1 ` … if it is a heading. A grid is `[0:a 1:b+2x3 / 0:c]`: rows
/// separated by ` / `, each cell with its column, its text and spans over 1. The others are
/// `picture` and `file x.pdf`.
enum BlockOutline {
  static func lines(_ html: String) throws(Refusal) -> [String] {
    lines(of: try HTMLReader.document(Array(html.utf8)))
  }

  static func lines(of document: Document) -> [String] {
    document.blocks.map { block in
      switch block {
      case .paragraph(let paragraph):
        (paragraph.level > 0 ? "h\(paragraph.level) " : "") + shown(paragraph.text)
      case .picture: "picture"
      case .attachment(let target, _): "file \(target)"
      case .grid(let grid):
        "[" + grid.rows.map { $0.map(cell).joined(separator: " ") }.joined(separator: " / ") + "]"
      }
    }
  }

  private static func cell(_ cell: GridCell) -> String {
    "\(cell.column):\(shown(cell.text))"
      + (cell.columnSpan > 1 ? "+\(cell.columnSpan)" : "")
      + (cell.rowSpan > 1 ? "x\(cell.rowSpan)" : "")
      + String(repeating: "*", count: cell.pictures)
  }

  private static func shown(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "⏎")
  }
}

import Wordings

@testable import Documents

/// A document's blocks in short lines, for tests to compare.
///
/// A paragraph is its text (`⏎` for a break) behind `h1 ` … where it is a heading; a grid is
/// `[0:a 1:b+2x3 / 0:c]`: rows parted by ` / `, each cell its column, text, and spans over 1;
/// `picture`; `file x.pdf`.
enum Outline {
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

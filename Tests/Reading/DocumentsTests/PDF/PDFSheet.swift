@testable import Documents

/// Words as `pdftotext -bbox` has them, set in a type of 10 points.
struct PDFSheet {
  private var pages: [String] = []

  /// Adds a page of `words`: where each begins, where its middle is, and what it says.
  mutating func add(_ words: [(left: Double, middle: Double, text: String)]) {
    let elements = words.map { word in
      let width = word.text.unicodeScalars.reduce(0.0) { $0 + ($1.value >= 0x2E80 ? 10 : 5) }
      let text = word.text.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
      return "    <word xMin=\"\(word.left)\" yMin=\"\(word.middle - 5)\" "
        + "xMax=\"\(word.left + width)\" yMax=\"\(word.middle + 5)\">\(text)</word>"
    }
    pages.append(
      "  <page width=\"595.0\" height=\"842.0\">\n" + elements.joined(separator: "\n")
        + "\n  </page>")
  }

  init(_ words: [(left: Double, middle: Double, text: String)] = []) {
    if !words.isEmpty { add(words) }
  }

  var bytes: [UInt8] {
    Array(("<html>\n<doc>\n" + pages.joined(separator: "\n") + "\n</doc>").utf8)
  }

  /// The texts of all cells.
  var cells: [String] {
    let document = (try? PDFReader.document(bytes)) ?? Document()
    return document.blocks.flatMap { block -> [String] in
      if case .grid(let grid) = block { grid.rows.joined().map(\.text) } else { [] }
    }
  }

  /// The blocks that it is read as, a line each: cells parted by bars, blank ones as `_`, with a `?` in
  /// front where places are not told.
  var outline: [String] {
    let document = (try? PDFReader.document(bytes)) ?? Document()
    return document.blocks.flatMap { block -> [String] in
      switch block {
      case .paragraph(let paragraph): [paragraph.text]
      case .grid(let grid):
        grid.rows.map { row in
          let cells = row.map { $0.text.isEmpty ? "_" : $0.text.replacing("\n", with: "") }
          return (grid.hasColumns ? "" : "?") + cells.joined(separator: "|")
        }
      default: []
      }
    }
  }
}

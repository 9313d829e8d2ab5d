@testable import Documents

/// Words in the format of `pdftotext -bbox`, set in 10 point type.
struct PlacedWordsFixture {
  private var pages: [String] = []

  /// Adds a page of `words`, each with its left edge, its vertical centre and its text.
  mutating func add(_ words: [(left: Double, midY: Double, text: String)]) {
    let elements = words.map { word in
      let width = word.text.unicodeScalars.reduce(0.0) { $0 + ($1.value >= 0x2E80 ? 10 : 5) }
      let text = word.text.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
      return "    <word xMin=\"\(word.left)\" yMin=\"\(word.midY - 5)\" "
        + "xMax=\"\(word.left + width)\" yMax=\"\(word.midY + 5)\">\(text)</word>"
    }
    pages.append(
      "  <page width=\"595.0\" height=\"842.0\">\n" + elements.joined(separator: "\n")
        + "\n  </page>")
  }

  init(_ words: [(left: Double, midY: Double, text: String)] = []) {
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

  /// The blocks that the reader returns, one line for each paragraph and row: cells separated by
  /// bars, blank ones as `_`, after `?` if columns are unknown.
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

@testable import Documents

/// Words in the format of `pdftotext -bbox`, set in 10 point type.
struct PlacedWordsFixture {
  private var pages: [String] = []

  /// A word with its box.
  struct Word {
    let text: String
    var left: Double
    var midY: Double
    var size = 10.0
    /// The height of the box, and the width of a letter or digit, in units of the type size.
    var height = 1.0
    var latin = 0.5
    var width: Double {
      text.unicodeScalars.reduce(0.0) { $0 + ($1.value >= 0x2E80 ? size : size * latin) }
    }
  }

  /// Adds a page of `words`, each with its left edge, its vertical centre and its text.
  mutating func add(_ words: [(left: Double, midY: Double, text: String)]) {
    add(words.map { Word(text: $0.text, left: $0.left, midY: $0.midY) })
  }

  /// Adds a page of `words`, turned by `turn`: the left, top, right and bottom of a box on a page of
  /// 595 by 842 points.
  mutating func add(
    _ words: [Word], turn: (Double, Double, Double, Double) -> [Double] = { [$0, $1, $2, $3] }
  ) {
    let elements = words.map { word in
      let box = turn(
        word.left, word.midY - word.size * word.height / 2, word.left + word.width,
        word.midY + word.size * word.height / 2)
      let text = word.text.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
      return "    <word xMin=\"\(box[0])\" yMin=\"\(box[1])\" "
        + "xMax=\"\(box[2])\" yMax=\"\(box[3])\">\(text)</word>"
    }
    let size = turn(0, 0, 595, 842)
    let (width, height) = (abs(size[2] - size[0]), abs(size[3] - size[1]))
    pages.append(
      "  <page width=\"\(width)\" height=\"\(height)\">\n" + elements.joined(separator: "\n")
        + "\n  </page>")
  }

  init(_ words: [(left: Double, midY: Double, text: String)] = []) {
    if !words.isEmpty { add(words) }
  }

  var bytes: [UInt8] {
    Array(("<html>\n<doc>\n" + pages.joined(separator: "\n") + "\n</doc>").utf8)
  }

  /// The document that the reader returns.
  var document: Document { (try? PDFReader(bytes).read().parts[0].document) ?? Document() }

  /// The texts of all cells.
  var cells: [String] {
    document.blocks.flatMap { block -> [String] in
      if case .grid(let grid) = block { grid.rows.joined().map(\.text) } else { [] }
    }
  }

  /// The blocks that the reader returns, one line for each paragraph and row: cells separated by
  /// bars, blank ones as `_`, after `?` if columns are unknown.
  var outline: [String] { PlacedWordsFixture.outline(of: document) }

  /// The same of `document`.
  static func outline(of document: Document) -> [String] {
    document.blocks.flatMap { block -> [String] in
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

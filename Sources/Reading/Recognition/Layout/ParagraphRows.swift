import Documents
import Forms

/// Rows of the tables that a page or a word processor's document has as paragraphs or lines, with tabs, spaces or
/// bars in place of cells. They are laid out as those of a text are.
struct ParagraphRows {
  private let matcher: LabelMatcher
  /// The tables that the document has in grids. Rows of those in paragraphs are quotations.
  private var tables: Set<Table> = []

  /// `document` with such rows in grids; itself where it has fewer than `fewest` of them.
  static func read(in document: Document, matcher: LabelMatcher) -> Document {
    guard mayHoldRows(document, matcher) else { return document }
    var reader = ParagraphRows(matcher: matcher)
    for case .grid(let grid) in document.blocks {
      for row in grid.rows { reader.tables.formUnion(reader.tables(of: row)) }
    }
    let laidOut = reader.blocks(document.blocks)
    guard laidOut.count >= fewest else { return document }
    var document = document
    document.blocks = laidOut.blocks
    return document
  }

  /// Fewer may be a sentence that quotes a row.
  private static let fewest = 3

  private init(matcher: LabelMatcher) { self.matcher = matcher }

  /// `blocks` with each run of paragraphs that has rows laid out, and the number of these rows.
  private func blocks(_ blocks: [Block]) -> (blocks: [Block], count: Int) {
    var result: [Block] = []
    var count = 0
    var run: [Paragraph] = []
    func close() {
      let laidOut = TextReader.blocks(of: run)
      let rows = laidOut.reduce(0) { $0 + self.count(in: $1) }
      result += rows > 0 ? laidOut : run.map { .paragraph($0) }
      count += rows
      run = []
    }
    for block in blocks {
      if case .paragraph(let paragraph) = block {
        run.append(paragraph)
      } else {
        close()
        result.append(block)
      }
    }
    close()
    return (result, count)
  }

  /// The number of rows in `block` of tables that the document has in no grid.
  private func count(in block: Block) -> Int {
    guard case .grid(let grid) = block else { return 0 }
    return grid.rows.reduce(0) { $0 + (tables(of: $1).isSubset(of: tables) ? 0 : 1) }
  }

  /// The tables of which `row` is one, with its label and its numbers.
  private func tables(of row: [GridCell]) -> Set<Table> {
    guard row.count > 1, row.contains(where: { CellLexeme($0.text).holdsNumber }) else { return [] }
    let labels = row.compactMap { matcher.match($0.text, in: nil)?.label }
    return Set(labels.lazy.filter(\.begins).flatMap(\.tables))
  }

  /// Whether `fewest` lines of paragraphs begin like a label and end in a number behind a delimiter.
  private static func mayHoldRows(_ document: Document, _ matcher: LabelMatcher) -> Bool {
    var count = 0
    for case .paragraph(let paragraph) in document.blocks {
      let text = paragraph.text
      guard text.utf8.contains(0x0A) else {
        if endsInCell(text.utf8), matcher.mayBegin(text) { count += 1 }
        continue
      }
      for line in text.split(separator: "\n")
      where endsInCell(line.utf8) && matcher.mayBegin(String(line)) {
        count += 1
      }
    }
    return count >= fewest
  }

  /// Whether `line` ends in a number or a mark of spreadsheets, and a delimiter is before it.
  private static func endsInCell(_ line: some BidirectionalCollection<UInt8>) -> Bool {
    guard let last = line.last, isNumeral(last) else { return false }
    // White space and Chinese commas end in these bytes.
    let delimiters: [UInt8] = [0x20, UInt8(ascii: "|"), UInt8(ascii: ","), 0x80, 0x8C, 0x9B]
    return line.last { !isNumeral($0) }.map { delimiters.contains($0) } ?? false
  }

  private static func isNumeral(_ byte: UInt8) -> Bool {
    byte &- 0x30 < 10 || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "\"")
  }
}

/// A block that is not finished yet. The text of a paragraph is a range of the pool of
/// `ParagraphBuffer`.
enum PendingBlock {
  case text(Range<Int>, line: Int, level: Int)
  case block(Block)

  /// The finished block, with its text from `pool`.
  func block(pool: [UInt8]) -> Block {
    switch self {
    case .block(let block): block
    case .text(let range, let line, let level):
      .paragraph(
        Paragraph(text: String(decoding: pool[range], as: UTF8.self), line: line, level: level))
    }
  }
}

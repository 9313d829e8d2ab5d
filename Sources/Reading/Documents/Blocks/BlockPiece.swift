/// A block in the making: its text is a range of the flow's pool.
enum BlockPiece {
  case text(Range<Int>, line: Int, level: Int)
  case block(Block)

  /// The block that comes of it.
  func block(pool: [UInt8]) -> Block {
    switch self {
    case .block(let block): block
    case .text(let range, let line, let level):
      .paragraph(
        Paragraph(text: String(decoding: pool[range], as: UTF8.self), line: line, level: level))
    }
  }
}

/// A block that is not finished yet. The text of a paragraph is a range of the pool of
/// `ParagraphBuffer`.
enum PendingBlock {
  case text(Range<Int>, line: Int, level: Int)
  case block(Block)
}

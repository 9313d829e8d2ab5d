/// Reads words with boxes, of whatever format they are.
///
/// Phases: words with boxes → lines of all pages (`PageStack`) → paragraphs and tables
/// (`BlockBuilder`, `PlacedTable`).
enum GeometryReader {
  /// The blocks of `pages`; nil if they have no words.
  static func document(_ pages: [PlacedPage]) -> Document? {
    let stack = PageStack(pages)
    guard !stack.lines.isEmpty else { return nil }
    var builder = BlockBuilder(stack.lines)
    builder.read()
    return Document(blocks: builder.blocks)
  }
}

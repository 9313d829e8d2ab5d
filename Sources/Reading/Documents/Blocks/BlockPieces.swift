/// The pieces of a document so far, in order, and the paragraph that is open behind them.
struct BlockPieces {
  private(set) var all: [BlockPiece] = []
  private var flow = TextFlow()
  private var lines = LineCounter()
  /// The line of the paragraphs that follow, where the source's own lines mean nothing.
  var fixedLine: Int?
  /// What stands in the open paragraph and follows it: pictures and attachments.
  private var followers: [BlockPiece] = []

  var count: Int { all.count }
  /// Whether the paragraph behind the pieces has text.
  var isOpen: Bool { flow.isOpen }
  /// The text that the pieces' ranges mean.
  var pool: [UInt8] { flow.pool }

  /// Takes text of the source, in an element of heading level `level` (0 for none).
  mutating func append(
    _ bytes: Span<UInt8>, _ range: Range<Int>, _ kind: HTMLTextKind, level: Int, keepsLines: Bool
  ) {
    flow.append(bytes, range, kind, keepsLines: keepsLines)
    if !flow.ended.isEmpty { takeEnded(bytes, level: level) }
  }

  /// Takes a `<br>`.
  mutating func lineBreak(_ bytes: Span<UInt8>, level: Int) {
    flow.lineBreak()
    if !flow.ended.isEmpty { takeEnded(bytes, level: level) }
  }

  /// Parts what follows from what stands before.
  mutating func addSpace() { flow.addSpace() }

  /// Ends the open paragraph.
  mutating func endParagraph(_ bytes: Span<UInt8>, level: Int) {
    flow.end()
    if flow.ended.isEmpty { takeFollowers() } else { takeEnded(bytes, level: level) }
  }

  /// Puts a picture here, behind the open paragraph if it has text already.
  mutating func addPicture(line: Int) {
    let picture = BlockPiece.block(.picture(line: line))
    if flow.isOpen { followers.append(picture) } else { all.append(picture) }
  }

  /// Puts an attachment behind the paragraph that stands here.
  mutating func addAttachment(_ target: String, line: Int) {
    followers.append(.block(.attachment(target: target, line: line)))
  }

  /// Puts finished blocks behind the paragraph that stands here.
  mutating func addBehind(_ blocks: [Block]) { followers += blocks.map(BlockPiece.block) }

  /// Puts others in the place of all from `first` on.
  mutating func replace(from first: Int, with pieces: [BlockPiece]) {
    all.removeSubrange(first...)
    all.append(contentsOf: pieces)
  }

  /// The line of a place of the source, from 1.
  mutating func line(at place: Int, in bytes: Span<UInt8>) -> Int {
    lines.line(at: place, in: bytes)
  }

  private mutating func takeEnded(_ bytes: Span<UInt8>, level: Int) {
    for paragraph in flow.ended {
      let line = fixedLine ?? lines.line(at: paragraph.place, in: bytes)
      all.append(.text(paragraph.text, line: line, level: level))
    }
    flow.clearEnded()
    takeFollowers()
  }

  private mutating func takeFollowers() {
    guard !followers.isEmpty else { return }
    all.append(contentsOf: followers)
    followers.removeAll(keepingCapacity: true)
  }
}

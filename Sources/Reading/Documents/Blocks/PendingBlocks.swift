/// Collects the blocks of a document: text, pictures and attachments in, pending blocks in order
/// out. The last paragraph may still be open.
struct PendingBlocks {
  private(set) var all: [PendingBlock] = []
  private var paragraphs = ParagraphBuffer()
  private var lines = LineCounter()
  /// The line number of all following paragraphs, for sources without meaningful lines (Word).
  var fixedLine: Int?
  /// Pictures and attachments of the open paragraph, which follow it.
  private var followers: [PendingBlock] = []

  var count: Int { all.count }
  /// Whether the open paragraph has text.
  var isOpen: Bool { paragraphs.isOpen }
  /// The text to which the ranges of the pending blocks refer.
  var pool: [UInt8] { paragraphs.pool }
  /// The ranges of `pool` that are set apart.
  var setApartRanges: [SetApartRange] { paragraphs.setApart }
  /// What is set apart in the cells of finished tables, and in documents that were inserted.
  var setApart: [SetApart] = []
  /// The blocks of each article that was begun.
  private var articles: [Range<Int>] = []
  /// Whether tables that only lay out the page stay tables.
  var keepsTables = false

  /// Appends the text of `range` in the source `bytes`. `level` is the heading level of its
  /// element, 0 for none. `setApart` is how the text is set apart from the text around it.
  mutating func append(
    _ bytes: Span<UInt8>, _ range: Range<Int>, _ kind: HTMLTextKind, level: Int, keepsLines: Bool,
    setApart: SetApart.Kind? = nil
  ) {
    if let setApart {
      paragraphs.append(bytes, range, kind, keepsLines: keepsLines, setApart: setApart)
    } else {
      paragraphs.append(bytes, range, kind, keepsLines: keepsLines)
    }
    if !paragraphs.ended.isEmpty { appendEnded(bytes, level: level) }
  }

  /// Appends `character`, which stands for what is at `offset` of the source.
  mutating func append(_ character: Unicode.Scalar, at offset: Int) {
    paragraphs.append(character, at: offset)
  }

  /// Adds a line break (`<br>`).
  mutating func lineBreak(_ bytes: Span<UInt8>, level: Int) {
    paragraphs.lineBreak()
    if !paragraphs.ended.isEmpty { appendEnded(bytes, level: level) }
  }

  /// Adds a space between the text before and the text that follows.
  mutating func addSpace() { paragraphs.addSpace() }

  /// Ends the open paragraph.
  mutating func endParagraph(_ bytes: Span<UInt8>, level: Int) {
    paragraphs.end()
    if paragraphs.ended.isEmpty { appendFollowers() } else { appendEnded(bytes, level: level) }
  }

  /// Adds a picture, or a table that a script writes: after the open paragraph if that has text,
  /// otherwise here.
  mutating func addPicture(line: Int, isScripted: Bool = false) {
    let picture = PendingBlock.block(.picture(line: line, isScripted: isScripted))
    if paragraphs.isOpen { followers.append(picture) } else { all.append(picture) }
  }

  /// Adds an attachment after the open paragraph.
  mutating func addAttachment(_ target: String, line: Int) {
    followers.append(.block(.attachment(target: target, line: line)))
  }

  /// Adds the blocks of a finished document after the open paragraph.
  mutating func addFollowers(_ document: Document) {
    let count = setApart.count
    setApart += document.setApart
    followers += document.blocks.map { .block($0.movingSetApart(by: count)) }
  }

  /// The finished blocks.
  var document: Document {
    var document = Document()
    document.setApart = setApart
    document.blocks.reserveCapacity(all.count)
    // The index of each of `all` among the blocks: some have no text.
    var indexes: [Int] = []
    for block in all {
      if !articles.isEmpty { indexes.append(document.blocks.count) }
      switch block {
      case .block(let block): document.blocks.append(block)
      case .text(let range, let line, let level):
        let separated = SeparatedText(range, of: pool, setApartRanges, isCell: false)
        document.setApart += separated.setApart
        guard !separated.text.isEmpty else { continue }
        document.blocks.append(
          .paragraph(Paragraph(text: separated.text, line: line, level: level)))
      }
    }
    indexes.append(document.blocks.count)
    document.articles = articles.map { indexes[$0.lowerBound]..<indexes[$0.upperBound] }
    return document
  }

  /// Begins an article behind all blocks.
  mutating func beginArticle() { articles.append(all.count..<all.count) }

  /// Ends the last article.
  mutating func endArticle() {
    guard let last = articles.popLast() else { return }
    articles.append(last.lowerBound..<max(all.count, last.upperBound))
  }

  /// Replaces the blocks from index `first` on.
  mutating func replace(from first: Int, with blocks: [PendingBlock]) {
    all.removeSubrange(first...)
    all.append(contentsOf: blocks)
  }

  /// The line of the byte at `offset` of the source, from 1.
  mutating func line(at offset: Int, in bytes: Span<UInt8>) -> Int {
    lines.line(at: offset, in: bytes)
  }

  private mutating func appendEnded(_ bytes: Span<UInt8>, level: Int) {
    for paragraph in paragraphs.ended {
      let line = fixedLine ?? lines.line(at: paragraph.sourceOffset, in: bytes)
      all.append(.text(paragraph.text, line: line, level: level))
    }
    paragraphs.clearEnded()
    appendFollowers()
  }

  private mutating func appendFollowers() {
    guard !followers.isEmpty else { return }
    all.append(contentsOf: followers)
    followers.removeAll(keepingCapacity: true)
  }
}

extension Block {
  /// The block where the list of what is set apart begins `count` later.
  func movingSetApart(by count: Int) -> Block {
    guard count > 0, case .grid(var grid) = self else { return self }
    grid.setApart = grid.setApart.moved(by: count)
    for row in grid.rows.indices {
      for cell in grid.rows[row].indices {
        grid.rows[row][cell].setApart = grid.rows[row][cell].setApart.moved(by: count)
      }
    }
    return .grid(grid)
  }
}

extension Range<Int> {
  fileprivate func moved(by count: Int) -> Range<Int> { lowerBound + count..<upperBound + count }
}

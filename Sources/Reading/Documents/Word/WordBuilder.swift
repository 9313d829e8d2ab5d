import Wordings

/// Makes blocks of the elements of a Word document.
struct WordBuilder {
  /// A paragraph whose properties are being read.
  struct Paragraph {
    var style: String?
    var place = Numbering.Place()
    var outline: Int?
    /// Its mark was deleted: the next paragraph goes on with it.
    var joinsNext = false
  }

  private var lists: WordLists
  var pieces = BlockPieces()
  var tables: [WordTable] = []
  private var paragraph = Paragraph()
  private var level = 0
  private(set) var paragraphCount = 0
  /// How many elements are open around the one that is hidden with all that it holds.
  var hiddenAt: Int?
  private var runIsHidden = false
  private var isInText = false
  /// For each alternative that is open, whether its first choice has been taken.
  private var choices: [Bool] = []
  /// What surrounds the text box that is open.
  private var outside: [Outside] = []

  private struct Outside {
    let pieces: BlockPieces
    let tables: [WordTable]
    let paragraph: Paragraph
    let level: Int
  }

  init(lists: WordLists) { self.lists = lists }

  /// The blocks, when all elements have been read.
  var blocks: [Block] {
    let pool = pieces.pool
    return pieces.all.map { $0.block(pool: pool) }
  }

  mutating func insert(_ blocks: [Block]) {
    guard hiddenAt == nil else { return }
    let nothing: [UInt8] = []
    pieces.addBehind(blocks)
    pieces.endParagraph(nothing.span, level: 0)
  }

  mutating func text(_ range: Range<Int>, isPlain: Bool, _ bytes: Span<UInt8>) {
    guard isInText, hiddenAt == nil, !runIsHidden else { return }
    pieces.append(
      bytes, range, isPlain ? .cdata : .data, level: level, keepsLines: false)
  }

  // MARK: - Elements

  mutating func start(
    _ tag: WordTag, _ elements: WordElements, _ bytes: Span<UInt8>
  ) throws(Refusal) {
    guard hiddenAt == nil else { return }
    switch tag {
    case .p: try startParagraph(bytes)
    case .r: runIsHidden = false
    case .t: isInText = true
    case .tab where elements.parent == .r: pieces.addSpace()
    case .br where elements.parent == .r, .cr where elements.parent == .r:
      if !runIsHidden { pieces.lineBreak(bytes, level: level) }
    case .noBreakHyphen: append("-")
    case .vanish where elements.stack.dropLast(2).last == .r: runIsHidden = elements.isOn(bytes)
    case .pic, .imagedata: pieces.addPicture(line: paragraphCount)
    case .del, .moveFrom: delete(elements)
    case .sdtPr, .rt, .pPrChange, .rPrChange, .trPrChange, .tcPrChange, .tblPrChange: hide(elements)
    case .fallback where choices.last == true: hide(elements)
    case .choice where choices.last == true: hide(elements)
    case .alternateContent: choices.append(false)
    case .txbxContent: startBox()
    case .pStyle, .numId, .ilvl, .outlineLvl:
      if elements.stack.contains(.pPr) { note(tag, elements, bytes) }
    case .tbl, .tr, .tc, .gridSpan, .vMerge, .hMerge, .gridBefore:
      try startTablePart(tag, elements, bytes)
    default: break
    }
  }

  mutating func end(_ tag: WordTag, depth: Int, _ bytes: Span<UInt8>) throws(Refusal) {
    if let hidden = hiddenAt {
      guard depth <= hidden else { return }
      hiddenAt = nil
      if tag != .tc { return }
    }
    switch tag {
    case .t: isInText = false
    case .pPr: beginText()
    case .p: endParagraph(bytes)
    case .choice: if !choices.isEmpty { choices[choices.count - 1] = true }
    case .alternateContent: _ = choices.popLast()
    case .txbxContent: endBox(bytes)
    case .tcPr, .tc, .tbl: try endTablePart(tag, bytes)
    default: break
    }
  }

  mutating func hide(_ elements: WordElements) { hiddenAt = elements.stack.count - 1 }

  /// Text that was deleted is hidden; as a property, `<w:del/>` deletes a paragraph's mark or a row.
  private mutating func delete(_ elements: WordElements) {
    switch elements.parent {
    case .rPr: if elements.stack.dropLast(2).last == .pPr { paragraph.joinsNext = true }
    case .trPr: hiddenAt = elements.stack.count - 3
    default: hide(elements)
    }
  }

  // MARK: - Paragraphs

  private mutating func startParagraph(_ bytes: Span<UInt8>) throws(Refusal) {
    try openCell()
    let isJoined = paragraph.joinsNext
    paragraph = Paragraph()
    level = 0
    paragraphCount += 1
    if !isJoined { pieces.fixedLine = paragraphCount }
  }

  private mutating func note(_ tag: WordTag, _ elements: WordElements, _ bytes: Span<UInt8>) {
    switch tag {
    case .pStyle: paragraph.style = elements.value("val", bytes)
    case .numId: paragraph.place.list = elements.number("val", bytes)
    case .ilvl: paragraph.place.level = elements.number("val", bytes)
    case .outlineLvl: paragraph.outline = elements.number("val", bytes)
    default: break
    }
  }

  /// The paragraph's properties are known: its number comes before its text.
  private mutating func beginText() {
    level = paragraph.outline.map { $0 < 9 ? min($0 + 1, 6) : 0 } ?? 0
    if level == 0, let style = paragraph.style { level = lists.styles.level(style) }
    // Without its mark it is a part of the next paragraph, which has the number of both.
    guard !paragraph.joinsNext else { return }
    let number = lists.number(paragraph.place, style: paragraph.style)
    guard let last = number.last, !pieces.isOpen else { return }
    append(number)
    if last.isASCII { pieces.addSpace() }
  }

  private mutating func append(_ text: String) {
    guard !runIsHidden else { return }
    let bytes = Array(text.utf8)
    pieces.append(
      bytes.span, 0..<bytes.count, .cdata, level: level, keepsLines: false)
  }

  private mutating func endParagraph(_ bytes: Span<UInt8>) {
    runIsHidden = false
    if !paragraph.joinsNext { pieces.endParagraph(bytes, level: level) }
  }

  mutating func flush(_ bytes: Span<UInt8>) { pieces.endParagraph(bytes, level: level) }

  // MARK: - Text boxes

  private mutating func startBox() {
    outside.append(Outside(pieces: pieces, tables: tables, paragraph: paragraph, level: level))
    (pieces, tables, paragraph, level) = (BlockPieces(), [], Paragraph(), 0)
  }

  /// What stands in a text box follows the paragraph that it is anchored to.
  private mutating func endBox(_ bytes: Span<UInt8>) {
    guard let around = outside.popLast() else { return }
    flush(bytes)
    let inside = blocks
    (pieces, tables) = (around.pieces, around.tables)
    (paragraph, level) = (around.paragraph, around.level)
    pieces.addBehind(inside)
  }
}

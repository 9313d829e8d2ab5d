import Wordings

/// Builds blocks from the elements of a Word document.
struct WordBuilder {
  /// The properties (`pPr`) of the current paragraph.
  struct ParagraphProperties {
    var style: String?
    var numbering = WordNumbering.Reference()
    var outline: Int?
    /// Whether the paragraph mark was deleted, so that the next paragraph continues this one.
    var joinsNext = false
  }

  private(set) var lists: WordLists
  var blocks = PendingBlocks()
  var tables: [WordTable] = []
  private(set) var paragraph = ParagraphProperties()
  private(set) var headingLevel = 0
  private(set) var paragraphCount = 0
  /// The depth of the innermost hidden element, whose whole content is hidden; nil if none is open.
  var hiddenDepth: Int?
  var runs = WordRuns()
  /// For each open `AlternateContent`, whether its first choice has been read.
  private var choices: [Bool] = []
  /// The state around each open text box.
  private var saved: [SavedState] = []

  private struct SavedState {
    let blocks: PendingBlocks
    let tables: [WordTable]
    let paragraph: ParagraphProperties
    let headingLevel: Int
    let runs: WordRuns
  }

  init(lists: WordLists) { self.lists = lists }

  /// The finished document, after all elements have been read.
  var document: Document { blocks.document }

  mutating func insert(_ inserted: Document) throws(Refusal) {
    guard hiddenDepth == nil else { return }
    try openCell()
    if !tables.isEmpty, let texts = inserted.plainTexts { return add(texts) }
    let nothing: [UInt8] = []
    blocks.addFollowers(inserted)
    blocks.endParagraph(nothing.span, level: 0)
  }

  /// Adds paragraphs to the open cell.
  private mutating func add(_ texts: [String]) {
    for text in texts.map({ Array($0.utf8) }) {
      blocks.append(text.span, text.indices, .cdata, level: 0, keepsLines: true)
      blocks.endParagraph(text.span, level: 0)
    }
  }

  // MARK: - Elements

  mutating func start(
    _ tag: WordTag, _ elements: WordElementReader, _ bytes: Span<UInt8>
  ) throws(Refusal) {
    guard hiddenDepth == nil else { return }
    switch tag {
    case .other:
      // The text of the run is the mark of a note.
      if elements.parent == .r, elements.isOn("custommarkfollows", bytes) {
        runs.setApart = runs.setApart ?? .raised
      }
    case .p: try startParagraph(bytes)
    case .r:
      (runs.style, runs.properties) = (nil, WordRunProperties())
      (runs.setApart, runs.isPictorial) = (runs.paragraphSetApart, false)
    case .t: runs.isInText = true
    case .pic, .imagedata: blocks.addPicture(line: paragraphCount)
    case .del, .moveFrom: delete(elements)
    case .rt, .pPrChange, .rPrChange, .trPrChange, .tcPrChange, .tblPrChange: hide(elements)
    case .fallback where choices.last == true: hide(elements)
    case .choice where choices.last == true: hide(elements)
    case .alternateContent: choices.append(false)
    case .txbxContent: startTextBox()
    case .pStyle, .numId, .ilvl, .outlineLvl:
      if elements.stack.contains(.pPr) { readProperty(tag, elements, bytes) }
    case .tbl, .tr, .tc, .gridSpan, .vMerge, .hMerge, .gridBefore, .cellDel, .cellIns:
      try startTablePart(tag, elements, bytes)
    default: startRunPart(tag, elements, bytes)
    }
  }

  mutating func end(_ tag: WordTag, depth: Int, _ bytes: Span<UInt8>) throws(Refusal) {
    if let hidden = hiddenDepth {
      guard depth <= hidden else { return }
      hiddenDepth = nil
      if tag != .tc { return }
    }
    switch tag {
    case .other: break
    case .t: runs.isInText = false
    case .pPr: beginText()
    case .p: endParagraph(bytes)
    case .choice: if !choices.isEmpty { choices[choices.count - 1] = true }
    case .alternateContent: _ = choices.popLast()
    case .txbxContent: endTextBox(bytes)
    case .tcPr, .tc, .tbl: try endTablePart(tag, bytes)
    default: endRunPart(tag, depth: depth)
    }
  }

  mutating func hide(_ elements: WordElementReader) { hiddenDepth = elements.stack.count - 1 }

  /// Handles `<w:del>`: deleted content is hidden. As a property it deletes a paragraph mark or a
  /// row.
  private mutating func delete(_ elements: WordElementReader) {
    switch elements.parent {
    case .rPr: if elements.stack.dropLast(2).last == .pPr { paragraph.joinsNext = true }
    case .trPr: hiddenDepth = elements.stack.count - 3
    default: hide(elements)
    }
  }

  // MARK: - Paragraphs

  private mutating func startParagraph(_ bytes: Span<UInt8>) throws(Refusal) {
    try openCell()
    let isJoined = paragraph.joinsNext
    paragraph = ParagraphProperties()
    headingLevel = 0
    paragraphCount += 1
    runs.paragraphSetApart = lists.styles.plainSetApart
    if !isJoined { blocks.fixedLine = paragraphCount }
  }

  private mutating func readProperty(
    _ tag: WordTag, _ elements: WordElementReader, _ bytes: Span<UInt8>
  ) {
    switch tag {
    case .pStyle: paragraph.style = elements.value("val", bytes)
    case .numId: paragraph.numbering.list = elements.number("val", bytes)
    case .ilvl: paragraph.numbering.level = elements.number("val", bytes)
    case .outlineLvl: paragraph.outline = elements.number("val", bytes)
    default: break
    }
  }

  /// Begins the text of the paragraph with its number, once its properties are known.
  private mutating func beginText() {
    headingLevel = paragraph.outline.map { $0 < 9 ? min($0 + 1, 6) : 0 } ?? 0
    if headingLevel == 0, let style = paragraph.style { headingLevel = lists.styles.level(style) }
    if let style = paragraph.style {
      runs.paragraphSetApart = lists.styles.setApart(paragraph: style)
    }
    // Without its mark the paragraph is a part of the next one, which has the number of both.
    guard !paragraph.joinsNext else { return }
    let number = lists.numberText(paragraph.numbering, style: paragraph.style)
    guard let last = number.last, !blocks.isOpen else { return }
    runs.setApart = runs.paragraphSetApart
    append(number)
    if last.isNumber, !tables.isEmpty {
      // It is no part of a number that follows.
      blocks.lineBreak([UInt8]().span, level: headingLevel)
    } else if last.isASCII {
      blocks.addSpace()
    }
  }

  private mutating func endParagraph(_ bytes: Span<UInt8>) {
    runs.setApart = nil
    runs.fields.removeAll(where: \.isInstruction)
    if !paragraph.joinsNext { blocks.endParagraph(bytes, level: headingLevel) }
  }

  mutating func flush(_ bytes: Span<UInt8>) { blocks.endParagraph(bytes, level: headingLevel) }

  // MARK: - Text boxes

  private mutating func startTextBox() {
    saved.append(
      SavedState(
        blocks: blocks, tables: tables, paragraph: paragraph, headingLevel: headingLevel,
        runs: runs))
    (blocks, tables, paragraph, headingLevel) = (PendingBlocks(), [], ParagraphProperties(), 0)
    runs.fields = []
  }

  /// Adds the content of a text box after the paragraph that the box is anchored to. A number in one on a cell is
  /// seen in the cell.
  private mutating func endTextBox(_ bytes: Span<UInt8>) {
    guard let outer = saved.popLast() else { return }
    flush(bytes)
    let inside = document
    (blocks, tables) = (outer.blocks, outer.tables)
    (paragraph, headingLevel, runs) = (outer.paragraph, outer.headingLevel, outer.runs)
    if !tables.isEmpty, let texts = inside.plainTexts, texts.contains(where: \.isDrawnNumber) {
      for text in texts.map({ Array($0.utf8) }) {
        blocks.append(
          text.span, text.indices, .cdata, level: headingLevel, keepsLines: false, setApart: .drawn)
      }
    } else {
      blocks.addFollowers(inside)
    }
  }
}

extension String {
  /// Whether it is short and has a digit: no remark.
  fileprivate var isDrawnNumber: Bool {
    utf8.count <= 24 && utf8.contains { $0 &- 0x30 < 10 }
  }
}

extension Document {
  /// The texts of its blocks if these are only paragraphs without anything that is set apart;
  /// otherwise nil.
  fileprivate var plainTexts: [String]? {
    let texts = blocks.compactMap { block in
      if case .paragraph(let paragraph) = block { paragraph.text } else { nil }
    }
    return texts.count == blocks.count && setApart.isEmpty ? texts : nil
  }
}

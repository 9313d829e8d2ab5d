/// Collects the text of paragraphs in one buffer: collapses white space, trims the ends and counts
/// line breaks.
struct ParagraphBuffer {
  /// The text of all paragraphs so far, each followed by `\n`.
  private(set) var pool: [UInt8] = []
  /// The ranges of `pool` that are set apart, in order.
  private(set) var setApart: [SetApartRange] = []
  /// The paragraphs that have ended since the last `clearEnded`.
  private(set) var ended: [EndedParagraph] = []
  /// The start of the open paragraph in the source, and in `pool`.
  private var sourceOffset = 0
  private var start = 0
  private var space = Space.none
  private var breaks = 0
  /// The indent of the text after a line break, in columns (a Han character has two).
  private var indent = 0

  /// The white space before the next character: the widest character of the run.
  private enum Space { case none, narrow, wide }

  /// The range of a paragraph in `pool`, and its start in the source.
  struct EndedParagraph: Equatable {
    var text: Range<Int>
    var sourceOffset: Int
  }

  /// Whether the open paragraph has text.
  var isOpen: Bool { start < pool.count }

  mutating func clearEnded() { ended.removeAll(keepingCapacity: true) }

  private mutating func resetSpace() { (space, breaks, indent) = (.none, 0, 0) }

  /// Ends the open paragraph if it has text.
  mutating func end() {
    resetSpace()
    guard isOpen else { return }
    ended.append(EndedParagraph(text: start..<pool.count, sourceOffset: sourceOffset))
    pool.append(0x0A)
    start = pool.count
  }

  /// Adds a line break (`<br>`). A second one in a row ends the paragraph.
  mutating func lineBreak() {
    guard isOpen else { return }
    (space, indent) = (.none, 0)
    breaks += 1
    if breaks > 1 { end() }
  }

  /// Adds a space, collapsed with adjacent white space.
  mutating func addSpace() { addSpace(width: 0, isWide: false) }

  /// Appends the text of `range` in the source `bytes`. With `keepsLines` (as in `<pre>`), `\n` is
  /// a line break.
  mutating func append(
    _ bytes: Span<UInt8>, _ range: Range<Int>, _ kind: HTMLTextKind, keepsLines: Bool = false
  ) {
    let hasReferences = kind == .data || kind == .replaceable
    let end = range.upperBound
    var index = range.lowerBound
    while index < end {
      let byte = bytes[index]
      if byte == 0 || Self.isSpace(byte) {
        if byte == 0x0A, keepsLines {
          lineBreak()
        } else if byte != 0 {
          addSpace(width: 0, isWide: false)
        }
        index += 1
      } else if byte == UInt8(ascii: "&"), hasReferences,
        let reference = CharacterReference.decode(bytes, at: index, to: end, inAttribute: false)
      {
        append(reference, at: index)
        index = reference.next
      } else if let blank = BlankCharacter(bytes, at: index, to: end) {
        append(blank)
        index += blank.length
      } else {
        let from = index
        repeat { index += 1 } while index < end && Self.isPlain(bytes[index])
        beginVisible(at: from)
        bytes.extracting(from..<index).withUnsafeBufferPointer { pool.append(contentsOf: $0) }
      }
    }
  }

  /// Appends the text of `range` in the same way, but set apart from the text around it.
  mutating func append(
    _ bytes: Span<UInt8>, _ range: Range<Int>, _ kind: HTMLTextKind, keepsLines: Bool,
    setApart part: SetApart.Kind
  ) {
    let from = pool.count
    append(bytes, range, kind, keepsLines: keepsLines)
    guard from < pool.count else { return }
    if let last = setApart.last, last.kind == part, last.range.upperBound == from {
      setApart[setApart.count - 1].range = last.range.lowerBound..<pool.count
    } else {
      setApart.append(SetApartRange(kind: part, range: from..<pool.count))
    }
  }

  /// Appends `character`, which stands for what is at `offset` of the source.
  mutating func append(_ character: Unicode.Scalar, at offset: Int) {
    beginVisible(at: offset)
    pool.append(contentsOf: String(character).utf8)
  }

  private mutating func append(_ reference: CharacterReference, at offset: Int) {
    if let byte = UInt8(exactly: reference.first), Self.isSpace(byte) { return addSpace() }
    if let blank = BlankCharacter(reference.first) { return append(blank) }
    beginVisible(at: offset)
    pool.append(contentsOf: reference.utf8)
  }

  private mutating func append(_ blank: BlankCharacter) {
    guard blank.width > 0 else { return }
    addSpace(width: blank.width, isWide: blank.isIdeographic)
  }

  /// Adds white space. An ASCII space has width 0, because browsers collapse it and it indents
  /// nothing.
  private mutating func addSpace(width: Int, isWide: Bool) {
    guard isOpen else { return }
    if isWide { space = .wide } else if space == .none { space = .narrow }
    indent += width
  }

  /// Writes the pending white space or line break before a visible character at `offset` of the
  /// source.
  @inline(__always)
  private mutating func beginVisible(at offset: Int) {
    if breaks > 0 || space != .none { writeSeparator() }
    if !isOpen { sourceOffset = offset }
  }

  private mutating func writeSeparator() {
    if breaks > 0 {
      if indent >= 4 { return end() }
      pool.append(0x0A)
    } else if space == .wide {
      pool.append(contentsOf: [0xE3, 0x80, 0x80])
    } else {
      pool.append(0x20)
    }
    resetSpace()
  }

  /// Whether `byte` is a space, a tab, or ends a line or a page.
  @inline(__always)
  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte &- 0x09 < 5 }

  /// Whether `byte` is copied to the text unchanged, whatever follows it.
  @inline(__always)
  private static func isPlain(_ byte: UInt8) -> Bool {
    byte > 0x20 && byte != UInt8(ascii: "&") && !BlankCharacter.mayBegin(with: byte)
  }
}

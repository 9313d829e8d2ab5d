/// Gathers the text of paragraphs in one buffer: white space folded, ends trimmed, breaks counted.
struct TextFlow {
  /// The text of all paragraphs so far, each with a `\n` behind it.
  private(set) var pool: [UInt8] = []
  /// Paragraphs that have ended and that nobody has taken yet.
  private(set) var ended: [Paragraph] = []
  /// Where the open paragraph begins in the source, and in the pool.
  private var place = 0
  private var start = 0
  private var space = Space.none
  private var breaks = 0
  /// How far the text behind a break is indented, in half widths.
  private var indent = 0

  /// White space that stands before the next character: the widest of a run is what is left of it.
  private enum Space { case none, narrow, wide }

  /// A paragraph's text in the pool, and where in the source it begins.
  struct Paragraph: Equatable {
    var text: Range<Int>
    var place: Int
  }

  /// Whether the open paragraph has text.
  var isOpen: Bool { start < pool.count }

  /// Forgets what is in `ended`.
  mutating func clearEnded() { ended.removeAll(keepingCapacity: true) }

  private mutating func forgetSpace() { (space, breaks, indent) = (.none, 0, 0) }

  /// Ends the open paragraph, if it has text.
  mutating func end() {
    forgetSpace()
    guard isOpen else { return }
    ended.append(Paragraph(text: start..<pool.count, place: place))
    pool.append(0x0A)
    start = pool.count
  }

  /// `<br>`: the second in a row ends the paragraph.
  mutating func lineBreak() {
    guard isOpen else { return }
    (space, indent) = (.none, 0)
    breaks += 1
    if breaks > 1 { end() }
  }

  /// A space, folded with those around it.
  mutating func addSpace() { blank(0, isWide: false) }

  /// Text of the source; with `keepsLines` (as in `<pre>`) a `\n` in it is a break.
  mutating func append(
    _ bytes: Span<UInt8>, _ range: Range<Int>, _ kind: HTMLTextKind, keepsLines: Bool = false
  ) {
    let hasReferences = kind == .data || kind == .replaceable
    let end = range.upperBound
    var at = range.lowerBound
    while at < end {
      let byte = bytes[at]
      if byte <= 0x20 {
        if byte == 0x0A, keepsLines { lineBreak() } else if byte != 0 { blank(0, isWide: false) }
        at += 1
      } else if byte == 0x26, hasReferences,
        let reference = CharacterReference.decode(bytes, at: at, to: end, inAttribute: false)
      {
        append(reference, at: at)
        at = reference.next
      } else if let invisible = Invisible(bytes, at: at, to: end) {
        append(invisible)
        at += invisible.length
      } else {
        let from = at
        repeat { at += 1 } while at < end && Self.isPlain(bytes[at])
        visible(at: from)
        bytes.extracting(from..<at).withUnsafeBufferPointer { pool.append(contentsOf: $0) }
      }
    }
  }

  private mutating func append(_ reference: CharacterReference, at place: Int) {
    if reference.first <= 0x20 {
      if reference.first != 0 { blank(0, isWide: false) }
      return
    }
    if let invisible = Invisible(reference.first) { return append(invisible) }
    visible(at: place)
    pool.append(contentsOf: reference.utf8)
  }

  private mutating func append(_ invisible: Invisible) {
    guard invisible.width > 0 else { return }
    blank(invisible.width, isWide: invisible.isIdeographic)
  }

  /// An ASCII space has no width: on the screen it is folded and indents nothing.
  private mutating func blank(_ width: Int, isWide: Bool) {
    guard isOpen else { return }
    if isWide { space = .wide } else if space == .none { space = .narrow }
    indent += width
  }

  /// Writes what stands between the last character and one that begins at `place`.
  @inline(__always)
  private mutating func visible(at place: Int) {
    if breaks > 0 || space != .none { separate() }
    if !isOpen { self.place = place }
  }

  private mutating func separate() {
    if breaks > 0 {
      if indent >= 4 { return end() }
      pool.append(0x0A)
    } else if space == .wide {
      pool.append(contentsOf: [0xE3, 0x80, 0x80])
    } else {
      pool.append(0x20)
    }
    forgetSpace()
  }

  /// Whether a byte goes into the text as it is, without a look at its neighbours.
  @inline(__always)
  private static func isPlain(_ byte: UInt8) -> Bool {
    byte > 0x20 && byte != 0x26 && !Invisible.mayBegin(with: byte)
  }
}

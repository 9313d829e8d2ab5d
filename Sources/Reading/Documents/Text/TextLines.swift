/// The lines of a text. Line ends are LF, CRLF, CR, NEL, LS or PS.
struct TextLines {
  private var bytes: [UInt8] = []
  private var bounds: [(start: Int32, end: Int32)] = []
  /// What each line has of its paragraph, where the lines are those of paragraphs.
  private var origins: [(line: Int, level: Int, blankLinesBefore: Int)] = []

  /// Splits `bytes`, which are UTF-8. The limit of documents keeps them below 2 GiB.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    split(from: 0)
    leaveOutQuoteMarks()
  }

  /// Leaves out the marks `>` before each line that a mail or a Markdown text quotes.
  private mutating func leaveOutQuoteMarks() {
    let quoted = bounds.indices.filter { index in
      let (start, end) = bounds[index]
      guard start < end, bytes[Int(start)] == TextLines.quoteMark else { return false }
      // The end of a tag may begin a line.
      return !bytes[Int(start)..<Int(end)].contains(UInt8(ascii: "<"))
    }
    guard quoted.count > 2 else { return }
    for index in quoted {
      let line = bytes[Int(bounds[index].start)..<Int(bounds[index].end)]
      let rest = line.drop { $0 == TextLines.quoteMark || $0 == UInt8(ascii: " ") }
      bounds[index].start = Int32(rest.startIndex)
    }
  }

  private static let quoteMark = UInt8(ascii: ">")

  /// The lines of `paragraphs`.
  init(of paragraphs: [Paragraph]) {
    for paragraph in paragraphs {
      let start = bytes.count
      bytes += paragraph.text.utf8
      split(from: start)
      origins.append((paragraph.line, paragraph.level, paragraph.blankLinesBefore))
      while origins.count < bounds.count { origins.append((paragraph.line, paragraph.level, 0)) }
    }
  }

  /// Whether the lines are those of paragraphs, whose characters are what is shown, not marks of a text.
  var areOfParagraphs: Bool { !origins.isEmpty }

  private mutating func split(from first: Int) {
    var start = first
    var index = first
    while index < bytes.count {
      let length = TextLines.endLength(bytes, index)
      if length > 0 {
        bounds.append((Int32(start), Int32(index)))
        start = index + length
      }
      index += max(length, 1)
    }
    bounds.append((Int32(start), Int32(bytes.count)))
  }

  var count: Int { bounds.count }

  /// The line at `index`. Lines of paragraphs have the line number and the level of theirs.
  subscript(index: Int) -> TextLine {
    let (start, end) = bounds[index]
    let raw = bytes[Int(start)..<Int(end)]
    guard areOfParagraphs else { return TextLine(raw: raw, number: index + 1) }
    let origin = origins[index]
    return TextLine(
      raw: raw, number: origin.line, level: origin.level,
      blankLinesBefore: origin.blankLinesBefore)
  }

  /// The length of the line end at `index`; 0 if there is none.
  private static func endLength(_ bytes: [UInt8], _ index: Int) -> Int {
    switch bytes[index] {
    case 0x0A: 1
    case 0x0D: index + 1 < bytes.count && bytes[index + 1] == 0x0A ? 2 : 1
    case 0xC2: index + 1 < bytes.count && bytes[index + 1] == 0x85 ? 2 : 0
    case 0xE2:
      index + 2 < bytes.count && bytes[index + 1] == 0x80 && bytes[index + 2] & 0xFE == 0xA8 ? 3 : 0
    default: 0
    }
  }
}

import Chinese

/// A sentence, or a line without a full stop, with the cues that a first scan found in it.
struct Sentence {
  /// The bytes in the text of the section.
  let range: Range<Int>
  /// Whether the sentence begins a paragraph.
  let opensParagraph: Bool
  /// Whether the sentence is a line without a full stop, as sub-headings are.
  let isHeading: Bool
  /// The cues in the sentence.
  let cues: Cues

  /// The maximum length in bytes. Longer stretches without a full stop are not read.
  static let longest = 24_000

  /// Whether the sentence may be a sub-heading with a full stop, （二）依申请公开情况。
  var isShort: Bool { range.count < 72 }

  /// Whether the sentence may state a claim without its context: it has a number, or 均, 未 or 无,
  /// with a noun that the tables count; or a list.
  var mayClaim: Bool {
    cues.contains(.noun) && !cues.isDisjoint(with: [.number, .quantity])
      || cues.contains([.number, .list])
  }

  /// Whether the sentence may state a claim whose noun is in an earlier sentence.
  var mayContinue: Bool {
    !cues.isDisjoint(with: [.number, .quantity]) && !cues.isDisjoint(with: [.noun, .verb])
  }

  /// Whether `next`, the sentence after it, may list parts of what it counts.
  func isDivided(by next: Sentence) -> Bool {
    cues.contains(.number) && next.cues.contains([.number, .list]) && !next.opensParagraph
  }

  /// The sentences of `text`. A line that is broken in the middle of a sentence, as lines of a
  /// printed page are, continues in the next line.
  static func all(in text: [UInt8]) -> [Sentence] {
    var scanner = SentenceScanner(text)
    return scanner.sentences()
  }

  /// The text without white space, with full-width digits converted to ASCII.
  func folded(_ text: [UInt8]) -> [UInt8] {
    var folded: [UInt8] = []
    folded.reserveCapacity(range.count)
    var gap = false
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = text[index]
      let width = min(UTF8Character.width(byte), range.upperBound - index)
      if let space = Sentence.space(text, index) {
        gap = true
        index += space
        continue
      }
      let digit = Sentence.digit(text, index, width)
      // １．０４万
      if width == 3, text.has("．", at: index), index + 5 < range.upperBound,
        Sentence.digit(text, index + 3, 3) != nil
      {
        folded.append(UInt8(ascii: "."))
        index += width
        continue
      }
      if gap, digit != nil, let last = folded.last, UTF8Character.isDigit(last) {
        folded.append(0x20)
      }
      gap = false
      if let digit {
        folded.append(digit)
      } else {
        folded.append(contentsOf: text[index..<index + width])
      }
      index += width
    }
    return folded
  }

  /// The ASCII digit for the character at `index`; nil for other characters.
  private static func digit(_ text: [UInt8], _ index: Int, _ width: Int) -> UInt8? {
    if width == 1 { return UTF8Character.isDigit(text[index]) ? text[index] : nil }
    guard width == 3, text[index] == 0xEF, text[index + 1] == 0xBC else { return nil }
    let digit = text[index + 2] &- 0x90
    return digit < 10 ? 0x30 + digit : nil
  }

  /// The length in bytes of white space at `index`; nil where there is none.
  static func space(_ text: [UInt8], _ index: Int) -> Int? {
    let byte = text[index]
    if byte <= 0x20 { return 1 }
    if byte == 0xC2, index + 1 < text.count, text[index + 1] == 0xA0 { return 2 }
    guard byte == 0xE3 || byte == 0xE2 || byte == 0xEF, index + 2 < text.count else { return nil }
    switch UTF8Character.code(text, index) {
    case 0x3000, 0x2000...0x200B, 0x202F, 0xFEFF: return 3
    default: return nil
    }
  }
}

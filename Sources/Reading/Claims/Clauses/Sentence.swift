import Chinese

/// A stretch of prose up to its full stop, for reading.
struct Sentence {
  /// Its bytes in the section's text.
  let range: Range<Int>
  /// Whether a new paragraph begins with it.
  let opensParagraph: Bool
  /// Whether it is a line without a full stop, as sub-headings are.
  let isHeading: Bool
  /// What stands in it.
  let signs: Signs

  /// A stretch of more bytes without a full stop is no sentence.
  static let longest = 24_000

  /// Whether it may be a sub-heading with a full stop, （二）依申请公开情况。
  var isShort: Bool { range.count < 72 }

  /// Whether anything in it may be a claim of its own: a number or 均, 未, 无 beside a noun that tables
  /// count, or a list.
  var mayClaim: Bool {
    signs.contains(.noun) && !signs.isDisjoint(with: [.number, .quantity])
      || signs.contains([.number, .list])
  }

  /// Whether it may be one after sentences that say what it speaks of.
  var mayContinue: Bool {
    !signs.isDisjoint(with: [.number, .quantity]) && !signs.isDisjoint(with: [.noun, .verb])
  }

  /// The sentences of `text`; a line that breaks off in the middle of its words, as those of a page
  /// do, goes on in the next.
  static func all(in text: [UInt8], _ take: (Sentence) -> Void) {
    var start = 0
    var opens = true
    var line = 0
    var index = 0
    var signs: Signs = []
    while index < text.count {
      let byte = text[index]
      if byte == 0x0A {
        let next = index + 1
        if !continues(text, from: line, to: index) {
          take(
            Sentence(
              range: start..<index, opensParagraph: opens, isHeading: start == line, signs: signs))
          start = next
          opens = true
          signs = []
        } else {
          signs.insert(.space)
        }
        line = next
        index = next
      } else if byte & 0xF0 == 0xE0, index + 2 < text.count {
        let character = UTF8Character.code(text, index)
        if character == 0x3002 {
          take(
            Sentence(range: start..<index, opensParagraph: opens, isHeading: false, signs: signs))
          start = index + 3
          opens = false
          signs = []
        } else if SignTable.mayBegin(character) {
          signs.formUnion(SignTable.signs(of: text, at: index, character))
        }
        index += 3
      } else {
        if UTF8Character.isDigit(byte) {
          signs.insert(.number)
        } else if byte <= 0x20 || byte >= 0x80 {
          signs.insert(.space)
        }
        index += UTF8Character.width(byte)
      }
    }
    if start < text.count {
      take(
        Sentence(
          range: start..<text.count, opensParagraph: opens, isHeading: start == line, signs: signs))
    }
  }

  /// A line of a page has some 25 characters or more; a sub-heading is shorter.
  private static let pageLine = 72

  /// Whether the line from `start` to `end` was broken for want of room.
  private static func continues(_ text: [UInt8], from start: Int, to end: Int) -> Bool {
    guard end - start >= pageLine, end + 1 < text.count, text[end + 1] != 0x0A else { return false }
    var last = end
    while last > start, text[last - 1] <= 0x20 { last -= 1 }
    guard last - 3 >= start, text[last - 1] >= 0x80 || UTF8Character.isDigit(text[last - 1]) else {
      return false
    }
    guard text[last - 1] >= 0x80 else { return true }
    switch UTF8Character.code(text, last - 3) {
    case 0x3002, 0xFF1B, 0xFF01, 0xFF1F, 0xFF1A: return false
    default: return true
    }
  }

  /// Its text without white space, full-width digits folded.
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

  /// The ASCII digit for the character at `index`; nil for others.
  private static func digit(_ text: [UInt8], _ index: Int, _ width: Int) -> UInt8? {
    if width == 1 { return UTF8Character.isDigit(text[index]) ? text[index] : nil }
    guard width == 3, text[index] == 0xEF, text[index + 1] == 0xBC else { return nil }
    let digit = text[index + 2] &- 0x90
    return digit < 10 ? 0x30 + digit : nil
  }

  /// How many bytes of white space begin at `index`; nil for none.
  private static func space(_ text: [UInt8], _ index: Int) -> Int? {
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

/// A stretch of prose up to its full stop, for reading.
struct Sentence {
  /// Its bytes in the section's text.
  let range: Range<Int>
  /// Whether a new paragraph begins with it.
  let opensParagraph: Bool
  /// Whether it is a line without a full stop, as sub-headings are.
  let isHeading: Bool

  /// Whether it may be a sub-heading with a full stop, （二）依申请公开情况。
  var isShort: Bool { range.count < 72 }

  /// The sentences of `text`; a line that breaks off in the middle of its words, as those of a page
  /// do, goes on in the next.
  static func all(in text: [UInt8], _ take: (Sentence) -> Void) {
    var start = 0
    var opens = true
    var line = 0
    var index = 0
    while index < text.count {
      let byte = text[index]
      if byte == 0x0A {
        let next = index + 1
        if !continues(text, from: line, to: index) {
          take(Sentence(range: start..<index, opensParagraph: opens, isHeading: start == line))
          start = next
          opens = true
        }
        line = next
        index = next
      } else if byte == 0xE3, isStop(text, index) {
        take(Sentence(range: start..<index, opensParagraph: opens, isHeading: false))
        start = index + 3
        opens = false
        index += 3
      } else {
        index += Tokenizer.width(byte)
      }
    }
    if start < text.count {
      take(Sentence(range: start..<text.count, opensParagraph: opens, isHeading: start == line))
    }
  }

  /// A line of a page has some 25 characters or more; a sub-heading is shorter.
  private static let pageLine = 72

  /// Whether the line from `start` to `end` was broken for want of room.
  private static func continues(_ text: [UInt8], from start: Int, to end: Int) -> Bool {
    guard end - start >= pageLine, end + 1 < text.count, text[end + 1] != 0x0A else { return false }
    var last = end
    while last > start, text[last - 1] <= 0x20 { last -= 1 }
    guard last - 3 >= start, text[last - 1] >= 0x80 || text[last - 1] &- 0x30 < 10 else {
      return false
    }
    guard text[last - 1] >= 0x80 else { return true }
    switch WordTable.character(text, last - 3) {
    case 0x3002, 0xFF1B, 0xFF01, 0xFF1F, 0xFF1A: return false
    default: return true
    }
  }

  /// Whether 。 begins at `index`.
  private static func isStop(_ text: [UInt8], _ index: Int) -> Bool {
    index + 2 < text.count && text[index + 1] == 0x80 && text[index + 2] == 0x82
  }

  /// Whether anything in it may be a claim: a digit, or a character that begins a numeral, 均, 未, 无,
  /// 全, 没, 都 or 零.
  func mayClaim(_ text: [UInt8]) -> Bool {
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = text[index]
      if byte &- 0x30 < 10 { return true }
      if byte & 0xF0 == 0xE0, index + 2 < range.upperBound {
        if Sentence.marks[WordTable.character(text, index) >> 6]
          >> UInt64(text[index + 2] & 0x3F) & 1 != 0
        {
          return true
        }
        index += 3
      } else {
        index += Tokenizer.width(byte)
      }
    }
    return false
  }

  /// A bit for each of those characters.
  private static let marks: [UInt64] = {
    var marks = [UInt64](repeating: 0, count: 1024)
    for scalar in "一二两三四五六七八九十百零均未无全没都０１２３４５６７８９".unicodeScalars {
      marks[Int(scalar.value) >> 6] |= 1 << UInt64(scalar.value & 63)
    }
    return marks
  }()

  /// Its text without white space, full-width digits folded.
  func folded(_ text: [UInt8]) -> [UInt8] {
    var folded: [UInt8] = []
    folded.reserveCapacity(range.count)
    var gap = false
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = text[index]
      let width = min(Tokenizer.width(byte), range.upperBound - index)
      if let space = Sentence.space(text, index) {
        gap = true
        index += space
        continue
      }
      let digit = Sentence.digit(text, index, width)
      if gap, digit != nil, let last = folded.last, last &- 0x30 < 10 { folded.append(0x20) }
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
    if width == 1 { return text[index] &- 0x30 < 10 ? text[index] : nil }
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
    switch WordTable.character(text, index) {
    case 0x3000, 0x2000...0x200B, 0x202F, 0xFEFF: return 3
    default: return nil
    }
  }
}

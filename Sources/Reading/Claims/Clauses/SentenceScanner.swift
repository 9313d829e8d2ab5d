import Chinese

/// Divides the text of a section into sentences and finds their cues, in one pass over its bytes.
struct SentenceScanner {
  private let text: [UInt8]
  private var found: [Sentence] = []
  /// The index where the sentence begins, and where the line begins.
  private var start = 0
  private var line = 0
  private var opensParagraph = true
  private var cues: Cues = []

  init(_ text: [UInt8]) { self.text = text }

  /// The sentences of the text.
  mutating func sentences() -> [Sentence] {
    text.withUnsafeBufferPointer { bytes in
      var index = 0
      while index < bytes.count {
        let byte = bytes[index]
        guard byte & 0xF0 == 0xE0, index + 2 < bytes.count else {
          index = consumeShort(byte, at: index)
          continue
        }
        let code = Int(bytes[index + 1] & 0x3F) << 6 | Int(bytes[index + 2] & 0x3F)
        if CueTable.mayBegin(code) { consumeCharacter(at: index) }
        index += 3
      }
    }
    if start < text.count { end(at: text.count, isHeading: start == line) }
    return found
  }

  /// Consumes the character of three bytes at `index`, a full stop or one that a cue begins with.
  private mutating func consumeCharacter(at index: Int) {
    let character = UTF8Character.code(text, index)
    if character == CueTable.fullStop {
      end(at: index, isHeading: false)
      start = index + 3
      opensParagraph = false
      return
    }
    cues.formUnion(CueTable.cues(of: text, at: index, character))
    guard cues.contains(.numeral) else { return }
    cues.remove(.numeral)
    if counts(numeralAt: index) { cues.insert(.number) }
  }

  /// Consumes the digits, the line feed or the character of another length at `index`. Returns the
  /// index after it.
  private mutating func consumeShort(_ byte: UInt8, at index: Int) -> Int {
    if UTF8Character.isDigit(byte) {
      var end = index + 1
      while end < text.count, UTF8Character.isDigit(text[end]) { end += 1 }
      if !isDate(end) { cues.insert(.number) }
      return end
    }
    if byte == UInt8(ascii: "."), isFullStop(at: index) {
      end(at: index, isHeading: false)
      start = index + 1
      opensParagraph = false
      return index + 1
    }
    guard byte == 0x0A else {
      if byte <= 0x20 || byte >= 0x80 { cues.insert(.space) }
      return index + UTF8Character.width(byte)
    }
    if continues(lineTo: index) {
      cues.insert(.space)
    } else {
      end(at: index, isHeading: start == line)
      start = index + 1
      opensParagraph = true
    }
    line = index + 1
    return index + 1
  }

  /// Whether the point at `index` ends a sentence: Chinese is before it, and white space or Chinese behind.
  private func isFullStop(at index: Int) -> Bool {
    guard index > start, text[index - 1] >= 0x80 else { return false }
    return index + 1 == text.count || text[index + 1] <= 0x20 || text[index + 1] >= 0x80
  }

  private mutating func end(at index: Int, isHeading: Bool) {
    found.append(
      Sentence(
        range: start..<index, opensParagraph: opensParagraph, isHeading: isHeading, cues: cues))
    cues = []
  }

  /// Whether the digits before `index` are a year, a month or a day.
  private func isDate(_ index: Int) -> Bool {
    text.has("年", at: index) || text.has("月", at: index) || text.has("日", at: index)
  }

  /// Whether the numeral at `index` is a number, or may be one without the white space after it.
  private func counts(numeralAt index: Int) -> Bool {
    guard let run = NumeralRun(text, at: index) else { return false }
    return run.end < text.count && Sentence.space(text, run.end) != nil
      || Tokenizer.numeral(in: text, at: index) != nil
  }

  /// The minimum length in bytes of a line of a printed page, some 25 characters. Sub-headings are
  /// shorter.
  private static let pageLine = 72

  /// Whether the line that ends at `end` was broken because the page has no more room.
  private func continues(lineTo end: Int) -> Bool {
    guard end - line >= SentenceScanner.pageLine, end + 1 < text.count, text[end + 1] != 0x0A else {
      return false
    }
    var last = end
    while last > line, text[last - 1] <= 0x20 { last -= 1 }
    guard last - 3 >= line, text[last - 1] >= 0x80 || UTF8Character.isDigit(text[last - 1]) else {
      return false
    }
    guard text[last - 1] >= 0x80 else { return true }
    switch UTF8Character.code(text, last - 3) {
    case 0x3002, 0xFF1B, 0xFF01, 0xFF1F, 0xFF1A: return false
    default: return true
    }
  }
}

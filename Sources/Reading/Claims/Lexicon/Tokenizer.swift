import Chinese
import JSON
import Records

/// Divides a sentence into tokens: words of the lexicon, numbers, marks, unknown text.
struct Tokenizer {
  /// The text. The sentence in it has no white space.
  let text: [UInt8]
  private(set) var tokens: [Token] = []
  private var index: Int
  private let end: Int

  /// The tokens of the sentence at `range` of `text`.
  static func tokens(of text: [UInt8], _ range: Range<Int>) -> [Token] {
    var tokenizer = Tokenizer(text: text, range)
    tokenizer.tokens.reserveCapacity(range.count / 6 + 4)
    while tokenizer.index < tokenizer.end { tokenizer.consumeToken() }
    return tokenizer.tokens
  }

  private init(text: [UInt8], _ range: Range<Int>) {
    self.text = text
    index = range.lowerBound
    end = range.upperBound
  }

  private mutating func consumeToken() {
    let byte = text[index]
    if UTF8Character.isDigit(byte) { return consumeNumber() }
    if byte < 0x80 { return consumeASCII(byte) }
    if byte == 0xE3 || byte == 0xEF || byte == 0xE2, consumeMark() { return }
    if let numeral = Tokenizer.numeral(in: text, at: index) {
      return appendNumber(Number(Int128(numeral.value)), to: numeral.end, unit: nil)
    }
    if text.has("无法人", at: index) { return append(.negation, to: index + 3) }
    if let word = LexiconIndex.word(in: text, at: index) {
      if word.count > 6, endsInVerb(index + word.count), consumeShorter(word.count - 3) { return }
      return append(word.term, to: index + word.count)
    }
    consumeUnknown(UTF8Character.width(byte))
  }

  /// Whether the 办 in front of `end` belongs to a verb: 区政府办理.
  private func endsInVerb(_ end: Int) -> Bool {
    guard text.has("办", at: end - 3) else { return false }
    return ["理", "结", "毕", "复"].contains { text.has($0, at: end) }
  }

  /// Consumes the word of the next `count` bytes. Returns whether there is one.
  private mutating func consumeShorter(_ count: Int) -> Bool {
    let part = Array(text[index..<index + count])
    guard let word = LexiconIndex.word(in: part, at: 0), word.count == count else { return false }
    append(word.term, to: index + count)
    return true
  }

  private mutating func append(
    _ term: Term, to end: Int, _ value: Number = .zero, slack: Number = .zero
  ) {
    tokens.append(Token(term: term, range: index..<end, value: value, slack: slack))
    index = end
  }

  private mutating func consumeUnknown(_ width: Int) {
    let end = min(text.count, index + width)
    let last = tokens.count - 1
    if last >= 0, case .unknown = tokens[last].term, tokens[last].range.upperBound == index {
      tokens[last].range = tokens[last].range.lowerBound..<end
      index = end
    } else {
      append(.unknown, to: end)
    }
  }

  private mutating func consumeASCII(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: ","): append(.comma, to: index + 1)
    case UInt8(ascii: ":"): append(.colon, to: index + 1)
    case UInt8(ascii: ";"): append(.semicolon, to: index + 1)
    case UInt8(ascii: "("): append(.open, to: index + 1)
    case UInt8(ascii: ")"): append(.shut, to: index + 1)
    case UInt8(ascii: "\""), UInt8(ascii: "'"): index += 1
    default: consumeUnknown(1)
    }
  }

  /// Consumes a punctuation mark of three bytes; a title in 《》 becomes one token. Returns whether
  /// there was one.
  private mutating func consumeMark() -> Bool {
    guard index + 2 < text.count else { return false }
    switch UTF8Character.code(text, index) {
    case 0xFF0C: append(.comma, to: index + 3)
    case 0xFF1A: append(.colon, to: index + 3)
    case 0xFF1B: append(.semicolon, to: index + 3)
    case 0xFF08, 0x3014, 0xFF3B: append(.open, to: index + 3)
    case 0xFF09, 0x3015, 0xFF3D: append(.shut, to: index + 3)
    case 0x201C, 0x201D, 0x2018, 0x2019: index += 3
    case 0x3001:
      append(.join, to: index + 3)
      tokens[tokens.count - 1].isMark = true
    case 0x300A: consumeTitle()
    default: return false
    }
    return true
  }

  private mutating func consumeTitle() {
    var close = index + 3
    while close + 2 < end, !(text[close] == 0xE3 && UTF8Character.code(text, close) == 0x300B) {
      close += UTF8Character.width(text[close])
    }
    append(.filler, to: min(end, close + 3))
  }
}

// MARK: - Numbers

extension Tokenizer {
  /// Consumes a number with what follows it: a percent sign, 年, 万, 余.
  private mutating func consumeNumber() {
    guard let digits = Digits(text, at: index) else { return consumeUnknown(1) }
    let end = digits.end
    if let month = digits.value?.integer, 1...12 ~= month, endsMonth(end) {
      return append(.month(Int8(month)), to: text.has("月", at: end) ? end + 3 : end)
    }
    if let year = digits.value?.integer, 1990...2100 ~= year, let end = pastYears(from: year, end) {
      return append(.otherPeriod, to: end)
    }
    guard !digits.isPartOfCode(in: text, from: index), let value = digits.value else {
      return append(.unknown, to: end)
    }
    if text.has("%", at: end) { return append(.percent, to: end + 1, value) }
    if text.has("％", at: end) { return append(.percent, to: end + 3, value) }
    if text.has("个百分点", at: end) { return append(.points, to: end + 12, value) }
    if let end = pastDays(end) { return append(.inTime, to: end) }
    if text.has("年", at: end), let year = value.integer, 1990...2100 ~= year {
      return append(.year(Int16(year)), to: end + (text.has("年度", at: end) ? 6 : 3), value)
    }
    if text.has("月", at: end) || text.has("日", at: end) || text.has("年", at: end) {
      return append(.filler, to: end + 3)
    }
    if text.has("万", at: end), !text.has("万元", at: end), let scaled = value.timesPowerOfTen(4) {
      return appendNumber(scaled, to: end + 3, unit: 4 - digits.decimals)
    }
    appendNumber(value, to: end, unit: nil)
  }

  /// The index after the rest of a range of years that begins with `first`, the -2024年 of 2020-2024年;
  /// nil where there is none.
  private func pastYears(from first: Int, _ index: Int) -> Int? {
    guard let dash = Tokenizer.dashes.first(where: { text.has($0, at: index) }),
      let last = Digits(text, at: index + dash.utf8CodeUnitCount), text.has("年", at: last.end),
      let year = last.value?.integer, first + 1...2100 ~= year
    else { return nil }
    return last.end + 3
  }

  /// The index after 个工作日内 at `index`; nil where there is none.
  private func pastDays(_ index: Int) -> Int? {
    let days: [StaticString] = ["个工作日之内", "个工作日以内", "个工作日内", "工作日内", "日内", "天内", "日之内"]
    return days.first { text.has($0, at: index) }.map { index + $0.utf8CodeUnitCount }
  }

  /// Whether 月 is at `index`, or the rest of a range of months: the 1 of 1-6月, 1至6月.
  private func endsMonth(_ index: Int) -> Bool {
    if text.has("月", at: index) { return true }
    guard let dash = Tokenizer.dashes.first(where: { text.has($0, at: index) }),
      let last = Digits(text, at: index + dash.utf8CodeUnitCount)
    else { return false }
    return text.has("月", at: last.end)
  }

  private static let dashes: [StaticString] = ["-", "—", "–", "~", "～", "至", "到"]

  /// Consumes a number that is exact unless 余 or 多 follows it, or it was given in 万, where its last
  /// digit counts 10 to the power of `unit`.
  private mutating func appendNumber(_ value: Number, to end: Int, unit: Int?) {
    let start = end
    let end = Tokenizer.pastOver(text, start)
    let isOver = end > start
    var slack = Number.zero
    if let unit, unit > 0 { slack = Number(1).timesPowerOfTen(unit) ?? .zero }
    if isOver { slack = max(slack, Tokenizer.roundingUnit(of: value)) }
    append(.number, to: end, value, slack: slack)
  }

  /// The index after 余, 多 or 来 at `index`.
  private static func pastOver(_ text: [UInt8], _ index: Int) -> Int {
    let isOver = ["余", "多", "来"].contains { text.has($0, at: index) }
    return isOver ? index + 3 : index
  }

  /// The unit that a whole number may be rounded to, that of its last digit other than 0: 100 for
  /// 5500. At least 10.
  static func roundingUnit(of value: Number) -> Number {
    guard let integer = value.integer, integer > 0 else { return Number(1) }
    var unit = 1
    while integer % (unit * 10) == 0 { unit *= 10 }
    return Number(Int128(max(unit, 10)))
  }

  /// The Chinese numeral at `index` of `text` that counts something: a measure word follows it.
  static func numeral(in text: [UInt8], at index: Int) -> NumeralRun? {
    guard let numeral = NumeralRun(text, at: index),
      beginsMeasureWord(text, pastOver(text, numeral.end))
    else { return nil }
    return numeral
  }

  /// Whether `index` has a measure word that a Chinese numeral may count.
  private static func beginsMeasureWord(_ text: [UInt8], _ index: Int) -> Bool {
    guard index < text.count else { return false }
    return numeralMeasures.contains { text.has($0, at: index) }
      && !text.has("件事", at: index) && !text.has("次性", at: index)
      && !text.has("个工作日", at: index) && !isFollowedByNumeral(text, index)
      && !isTogether(text, index)
  }

  /// Whether the 项 at `index` only counts the things that were counted before: 两项合计, 两项490件.
  private static func isTogether(_ text: [UInt8], _ index: Int) -> Bool {
    guard text.has("项", at: index), index + 3 < text.count else { return false }
    return UTF8Character.isDigit(text[index + 3])
      || ["合", "共", "总", "相", "之", "占", "均", "分", "加"].contains { text.has($0, at: index + 3) }
  }

  /// Whether another numeral follows the measure word at `index`, as in the idiom 一件一档.
  private static func isFollowedByNumeral(_ text: [UInt8], _ index: Int) -> Bool {
    text.has("一", at: index + 3) || text.has("两", at: index + 3) || text.has("多", at: index + 3)
  }

  private static let numeralMeasures = MeasureWord.words(.claimedNumeral)
}

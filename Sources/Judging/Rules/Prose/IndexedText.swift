import Chinese
import JSON
import Records

/// The text of one section as UTF-8 with an index. Rules about prose search it for keywords, numbers and
/// marks, and examine the text around them.
struct IndexedText: Sendable {
  let bytes: [UInt8]
  private let index: ProseIndex

  init(_ text: String) { self.init(bytes: Array(text.utf8)) }

  init(_ prose: LazyText) { self.init(bytes: prose.utf8) }

  private init(bytes: [UInt8]) {
    self.bytes = bytes
    index = ProseIndex(bytes)
  }

  /// Whether it contains any of `words`.
  func speaks(of words: KeywordSet) -> Bool { first(words) != nil }

  /// The first occurrence of any of `words`.
  func first(_ words: KeywordSet) -> KeywordSet.Hit? {
    var first: KeywordSet.Hit?
    eachHit(of: words) { hit in
      first = hit
      return false
    }
    return first
  }

  /// Calls `visit` with each occurrence of `words` until it returns false. Occurrences do not overlap.
  func eachHit(of words: KeywordSet, _ visit: (KeywordSet.Hit) -> Bool) {
    if let number = KeywordIndex.all.number(of: words) {
      return index.eachHit(of: number, .all, in: bytes, visit)
    }
    // Keywords of a rule outside `Rule.all` are searched for separately.
    let own = KeywordIndex([words])
    ProseIndex(bytes, own).eachHit(of: 0, own, in: bytes, visit)
  }

  /// All occurrences of `words`. They do not overlap.
  func hits(of words: KeywordSet) -> [KeywordSet.Hit] {
    var hits: [KeywordSet.Hit] = []
    eachHit(of: words) { hit in
      hits.append(hit)
      return true
    }
    return hits
  }

  /// The runs of ASCII digits.
  var numbers: [Range<Int>] { index.numbers }

  /// The indexes of X, x and ×, of either width, and of opening brackets.
  var marks: [Int] { index.marks }

  /// Whether it consists of white space only.
  var isBlank: Bool { trimmed(bytes.startIndex..<bytes.endIndex).isEmpty }

  /// The number of characters without white space, at most `limit`.
  func length(upTo limit: Int) -> Int {
    var count = 0
    var index = skippingSpace(from: 0)
    while index < bytes.count, count < limit {
      count += 1
      index = skippingSpace(from: index + UTF8Character.width(bytes[index]))
    }
    return count
  }

  /// The text in `range`.
  func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// The lines that are not blank, trimmed of white space.
  var paragraphs: [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0
    for end in index.lineEnds + [bytes.count] {
      let line = trimmed(start..<end)
      if !line.isEmpty { lines.append(line) }
      start = end + 1
    }
    return lines
  }

  /// The sentence that contains `index`, without its full stop.
  func sentence(at index: Int) -> Range<Int> { stretch(at: index, between: .sentence) }

  /// The clause that contains `index`: from one comma, semicolon or full stop to the next.
  func clause(at index: Int) -> Range<Int> { stretch(at: index, between: .clause) }

  /// Whether `word` begins at `index`.
  func has(_ word: StaticString, at index: Int) -> Bool {
    bytes.has(word, at: index)
  }

  /// Whether one of `words` ends at `index`.
  func has(anyOf words: [StaticString], before index: Int) -> Bool {
    words.contains { has($0, at: index - $0.utf8CodeUnitCount) }
  }

  /// Whether one of `words` begins at `index`.
  func has(anyOf words: [StaticString], at index: Int) -> Bool {
    words.contains { has($0, at: index) }
  }

  /// The length in bytes of the first of `words` that begins at `index`; nil where none does.
  func width(ofAny words: [StaticString], at index: Int) -> Int? {
    words.first { has($0, at: index) }?.utf8CodeUnitCount
  }

  /// The length in bytes of the first of `words` that ends at `index`; nil where none does.
  func width(ofAny words: [StaticString], before index: Int) -> Int? {
    words.first { has($0, at: index - $0.utf8CodeUnitCount) }?.utf8CodeUnitCount
  }

  /// Whether one of `words` begins in `range`.
  func contains(anyOf words: [StaticString], in range: Range<Int>) -> Bool {
    let range = range.clamped(to: bytes.indices)
    return words.contains { word in
      let end = range.upperBound + word.utf8CodeUnitCount - 1
      return bytes.index(of: word, in: range.lowerBound..<end) != nil
    }
  }

  /// Whether it contains `word`, which has three bytes or more. For words that are only known at run time;
  /// rules use a `KeywordSet` for others.
  func mentions(_ word: String) -> Bool {
    word.utf8.count >= 3 && SubstringSearcher(word).occurs(in: bytes)
  }

  /// The next run of ASCII digits at or after `start`.
  func digits(from start: Int) -> Range<Int>? {
    let numbers = index.numbers
    var (low, high) = (0, numbers.count)
    while low < high {
      let middle = (low + high) / 2
      if numbers[middle].upperBound <= start { low = middle + 1 } else { high = middle }
    }
    guard low < numbers.count else { return nil }
    return max(numbers[low].lowerBound, start)..<numbers[low].upperBound
  }

  /// Whether `index` is between 《 and 》.
  func isInTitle(_ index: Int) -> Bool {
    // Few texts have a title at all.
    guard bytes.index(of: "《", in: max(0, index - IndexedText.reach)..<index) != nil else {
      return false
    }
    let line = stretch(at: index, between: .line)
    var depth = 0
    for other in line.lowerBound..<index where bytes[other] == 0xE3 {
      if has("《", at: other) { depth += 1 }
      if has("》", at: other) { depth -= 1 }
    }
    return depth > 0
  }

  /// The first index at or after `index` without white space.
  func skippingSpace(from index: Int) -> Int {
    var index = index
    while index < bytes.count, let width = spaceWidth(at: index) { index += width }
    return index
  }

  /// What a mark ends. The end of a line is also the end of a sentence, and that of a sentence the end of a
  /// clause.
  private enum End: Int {
    case clause, sentence, line
  }

  /// How far a sentence is followed in each direction, in bytes: limits the cost of texts without marks.
  private static let reach = 1200

  private func stretch(at index: Int, between end: End) -> Range<Int> {
    var start = index
    let first = max(0, index - IndexedText.reach)
    while start > first {
      if let mark = mark(at: start - 1), mark.end.rawValue >= end.rawValue {
        start += mark.width - 1
        break
      }
      start -= 1
    }
    while start > 0, start < index, bytes[start] & 0xC0 == 0x80 { start += 1 }
    var stop = index
    let last = min(bytes.count, index + IndexedText.reach)
    while stop < last, (mark(at: stop)?.end.rawValue ?? -1) < end.rawValue { stop += 1 }
    while stop < bytes.count, stop > index, bytes[stop] & 0xC0 == 0x80 { stop -= 1 }
    return trimmed(start..<max(start, stop))
  }

  /// The mark whose first byte is at `index`.
  private func mark(at index: Int) -> (end: End, width: Int)? {
    switch bytes[index] {
    case 0x0A: return (.line, 1)
    case 0x21, 0x3B, 0x3F: return (.sentence, 1)
    case 0x2C, 0x3A: return (.clause, 1)
    case 0xE3: return has("。", at: index) ? (.sentence, 3) : nil
    case 0xEF:
      guard index + 2 < bytes.count, bytes[index + 1] == 0xBC else { return nil }
      switch bytes[index + 2] {
      case 0x81, 0x9B, 0x9F: return (.sentence, 3)  // ！；？
      case 0x8C, 0x9A: return (.clause, 3)  // ，：
      default: return nil
      }
    default: return nil
    }
  }

  /// `range` trimmed of white space.
  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    while start < range.upperBound, let width = spaceWidth(at: start) { start += width }
    var end = range.upperBound
    while end > start {
      if bytes[end - 1] <= 0x20 {
        end -= 1
      } else if has(anyOf: ["　", "\u{2003}", "\u{200B}", "\u{FEFF}"], before: end) {
        end -= 3
      } else if has("\u{A0}", at: end - 2) {
        end -= 2
      } else {
        break
      }
    }
    return min(start, end)..<end
  }

  /// The length in bytes of the white space at `index`; nil where there is none.
  private func spaceWidth(at index: Int) -> Int? {
    let byte = bytes[index]
    if byte <= 0x20 { return 1 }
    guard byte == 0xC2 || byte == 0xE2 || byte == 0xE3 || byte == 0xEF else { return nil }
    if byte == 0xC2 { return has("\u{A0}", at: index) ? 2 : nil }
    guard index + 2 < bytes.count else { return nil }
    switch UTF8Character.code(bytes, index) {
    case 0x3000, 0x2003, 0x200B, 0xFEFF: return 3
    default: return nil
    }
  }
}

import Chinese

/// One line of a text document.
struct TextLine {
  /// The line as written, without its line end.
  let raw: ArraySlice<UInt8>
  /// The line without white space, form feeds and zero-width characters at its ends.
  let content: ArraySlice<UInt8>
  /// The line number, from 1.
  let number: Int
  /// The level of the heading that its paragraph is; 0 for any other.
  let level: Int
  /// The number of blank lines before its paragraph, where that says it.
  let blankLinesBefore: Int

  init(raw: ArraySlice<UInt8>, number: Int, level: Int = 0, blankLinesBefore: Int = 0) {
    self.level = level
    self.blankLinesBefore = blankLinesBefore
    self.raw = raw
    self.content = TextLine.trimmed(raw)
    self.number = number
  }

  var text: String { String(decoding: content, as: UTF8.self) }

  var isBlank: Bool { content.isEmpty }

  /// Whether its only tab is the first character.
  var isTabbed: Bool {
    raw.first == UInt8(ascii: "\t") && !raw.dropFirst().contains(UInt8(ascii: "\t"))
  }

  /// Whether it is a sentence, or longer than any label of the forms.
  var isSentence: Bool {
    content.count > 60 * 3 || text.contains("。")
  }

  /// The line without the tab after its ordinal, as in `一、⇥总体情况`, where a word processor numbered a
  /// heading; nil for other lines.
  var headingWithoutTab: ArraySlice<UInt8>? {
    guard (4...200).contains(content.count), let tab = content.firstIndex(of: UInt8(ascii: "\t"))
    else {
      return nil
    }
    let rest = TextLine.trimmed(content[tab...])
    let ordinal = String(decoding: content[..<tab], as: UTF8.self)
    guard !rest.contains(UInt8(ascii: "\t")), (2...5).contains(ordinal.count),
      let last = ordinal.last, last.isMark([.pause, .point, .close]),
      ordinal.dropLast().allSatisfy({ "（(第0123456789".contains($0) || Numeral.isOrdinal($0) }),
      !SpacedRow.isValue(String(decoding: rest, as: UTF8.self))
    else { return nil }
    return (content[..<tab] + rest)[...]
  }

  /// `text` without white space at its ends.
  static func trimmed(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var rest = text
    while let length = spaceLength(rest), length > 0 { rest = rest.dropFirst(length) }
    while let last = rest.last {
      let length =
        last < 0x80
        ? 1 : (2...3).first { rest.count >= $0 && spaceLength(rest.suffix($0)) == $0 } ?? 0
      guard length > 0, spaceLength(rest.suffix(length)) == length else { break }
      rest = rest.dropLast(length)
    }
    return rest
  }

  /// The length in bytes of the white-space character at the start of `text`; 0 if there is none,
  /// nil if `text` is empty.
  static func spaceLength(_ text: ArraySlice<UInt8>) -> Int? {
    guard let first = text.first else { return nil }
    if first < 0x80 { return first == 0x20 || (0x09...0x0D).contains(first) ? 1 : 0 }
    let start = text.startIndex
    switch first {
    case 0xC2 where text.count > 1:
      return text[start + 1] == 0x85 || text[start + 1] == 0xA0 ? 2 : 0
    case 0xE2 where text.count > 2 && text[start + 1] == 0x80:
      let last = text[start + 2]
      return last <= 0x8B || last == 0xA8 || last == 0xA9 || last == 0xAF ? 3 : 0
    case 0xE3 where text.count > 2:
      return text[start + 1] == 0x80 && text[start + 2] == 0x80 ? 3 : 0
    case 0xEF where text.count > 2:
      return text[start + 1] == 0xBB && text[start + 2] == 0xBF ? 3 : 0
    default: return 0
    }
  }

  /// Whether it is only a page mark: `-5-`, `— 5 —`, `第 5 页 共 9 页`.
  var isPageMark: Bool {
    guard (3...64).contains(content.count), let first = content.first,
      first == UInt8(ascii: "-") || first >= 0xE2
    else { return false }
    let bare = text.filter { !$0.isWhitespace }
    guard (3...16).contains(bare.count), bare.contains(where: \.isNumber) else { return false }
    let dashes: Set<Character> = ["-", "—", "－", "–", "―"]
    if let first = bare.first, let last = bare.last, dashes.contains(first), dashes.contains(last) {
      return bare.allSatisfy { dashes.contains($0) || $0.isNumber }
    }
    return bare.hasPrefix("第") && bare.hasSuffix("页")
      && bare.allSatisfy { "第共页,，/".contains($0) || ($0.isASCII && $0.isNumber) }
  }
}

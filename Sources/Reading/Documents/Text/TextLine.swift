import Chinese

/// The lines of a text, which may end in LF, CRLF, CR, NEL, LS or PS.
struct TextLines {
  private let bytes: [UInt8]
  private var bounds: [(start: Int32, end: Int32)] = []

  /// Parts `bytes`, which are UTF-8 and no more than 2 GiB.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var start = 0
    var index = 0
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

  subscript(index: Int) -> TextLine {
    let (start, end) = bounds[index]
    return TextLine(raw: bytes[Int(start)..<Int(end)], number: index + 1)
  }

  /// How many bytes the line end at `index` takes; 0 where none stands there.
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

/// One line of a text document.
struct TextLine {
  /// As it stands, without its end.
  let raw: ArraySlice<UInt8>
  /// Without white space, form feeds and characters of no width at its ends.
  let content: ArraySlice<UInt8>
  /// From 1.
  let number: Int

  init(raw: ArraySlice<UInt8>, number: Int) {
    self.raw = raw
    self.content = TextLine.trimmed(raw)
    self.number = number
  }

  /// The content.
  var text: String { String(decoding: content, as: UTF8.self) }

  var isBlank: Bool { content.isEmpty }

  /// Whether a tab begins it and it has no other.
  var isTabbed: Bool {
    raw.first == UInt8(ascii: "\t") && !raw.dropFirst().contains(UInt8(ascii: "\t"))
  }

  /// Whether it reads as a sentence, or is longer than the labels of the forms.
  var isSentence: Bool {
    content.count > 60 * 3 || text.contains("。")
  }

  /// The line without the tab behind its ordinal, `一、⇥总体情况`, where a heading's number was made by a
  /// word processor; nil for any other line.
  var headingBehindTab: ArraySlice<UInt8>? {
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

  /// How many bytes the white space at the beginning of `text` takes; 0 where none begins it, nil at
  /// the end.
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

  /// Whether it is nothing but the mark of a page: `-5-`, `— 5 —`, `第 5 页 共 9 页`.
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

/// One line of a text document.
struct TextLine {
  /// As it stands, without its end.
  let raw: Substring
  /// Without white space at its ends.
  let text: String
  /// From 1.
  let number: Int

  var isBlank: Bool { text.isEmpty }

  /// The lines of `text`, which may end in LF, CRLF, CR, NEL, LS or PS.
  static func lines(of text: String) -> [TextLine] {
    text.split(omittingEmptySubsequences: false, whereSeparator: isLineEnd).enumerated().map {
      TextLine(raw: $1, text: trimmed($1), number: $0 + 1)
    }
  }

  private static func isLineEnd(_ character: Character) -> Bool {
    switch character {
    case "\n", "\r\n", "\r", "\u{85}", "\u{2028}", "\u{2029}": true
    default: false
    }
  }

  /// `text` without white space, form feeds and characters of no width at its ends.
  static func trimmed(_ text: Substring) -> String {
    var scalars = text.unicodeScalars[...]
    while let first = scalars.first, isSpace(first) { scalars = scalars.dropFirst() }
    while let last = scalars.last, isSpace(last) { scalars = scalars.dropLast() }
    return String(scalars)
  }

  static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x2000...0x200B, 0x2028, 0x2029, 0x202F, 0x3000, 0xFEFF:
      true
    default: false
    }
  }

  /// Whether it is nothing but the mark of a page: `-5-`, `— 5 —`, `第 5 页 共 9 页`.
  var isPageMark: Bool {
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

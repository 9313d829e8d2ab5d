/// Characters without a glyph by Unicode, in whose place a page may show one all the same: control
/// characters, which exports write for glyphs without a code (U+0002 for a hyphen, any for a digit);
/// the soft hyphen, which copies have for a minus; invisible operators (U+2061–2064); and U+202E,
/// which turns the digits after it round.
package enum NonprintingCharacter {
  private enum Kind {
    case control, softHyphen, invisibleOperator, override
  }

  /// `text` with U+FFFD in place of those that may be a part of a number, and without the others.
  package static func marked(_ text: String) -> String {
    guard RareCharacters(in: text).contains(.nonprinting) else { return text }
    let scalars = Array(text.unicodeScalars)
    var marked = String.UnicodeScalarView()
    for index in scalars.indices {
      if !mayBeNumeric(index, in: scalars) {
        if kind(scalars[index]) == nil { marked.append(scalars[index]) }
      } else if marked.last != "\u{FFFD}" {
        marked.append("\u{FFFD}")
      }
    }
    return String(String.UnicodeScalarView(marked.trimmed(\.isBlank)))
  }

  /// `text` without these and other characters that are not shown, and without U+FFFD; nil where it
  /// has none.
  package static func removed(from text: String) -> String? {
    func isRemoved(_ scalar: Unicode.Scalar) -> Bool { scalar == "\u{FFFD}" || !isShown(scalar) }
    guard text.unicodeScalars.contains(where: isRemoved) else { return nil }
    return String(text.unicodeScalars.filter { !isRemoved($0) })
  }

  private static func isShown(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20...0x7E, 0x4E00...0x9FFF: true
    default: kind(scalar) == nil && !scalar.properties.isDefaultIgnorableCodePoint
    }
  }

  private static func kind(_ scalar: Unicode.Scalar) -> Kind? {
    switch scalar.value {
    case 0x00...0x08, 0x0E...0x1F, 0x7F...0x84, 0x86...0x9F: .control
    case 0xAD: .softHyphen
    case 0x2061...0x2064: .invisibleOperator
    case 0x202E: .override
    default: nil
    }
  }

  /// Whether the character at `index` is one of these, and may be a part of a number or turn it round.
  private static func mayBeNumeric(_ index: Int, in scalars: [Unicode.Scalar]) -> Bool {
    guard let kind = kind(scalars[index]) else { return false }
    let after = scalars[(index + 1)...]
    if kind == .override {
      return after.prefix { $0 != "\u{202C}" }.contains(where: isDigit)
    }
    let previous = neighbour(in: scalars[..<index].reversed())
    let next = neighbour(in: after)
    guard previous.map(isDigit) == true || next.map(isDigit) == true else {
      // The whole text may be one digit, or the minus of the next cell.
      return !scalars.contains { !$0.isBlank && isShown($0) }
    }
    // A soft hyphen is no digit, so it is no part of a number beside words.
    return kind != .softHyphen || !isWord(previous) && !isWord(next)
  }

  /// The first of `scalars` that is shown; nil where the line or the text ends first.
  private static func neighbour(in scalars: some Sequence<Unicode.Scalar>) -> Unicode.Scalar? {
    let shown = scalars.first { $0 == "\n" || !$0.isBlank && isShown($0) }
    return shown == "\n" ? nil : shown
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isDigit || scalar.properties.numericType == .decimal
  }

  private static func isWord(_ scalar: Unicode.Scalar?) -> Bool {
    scalar?.properties.isAlphabetic ?? false
  }
}

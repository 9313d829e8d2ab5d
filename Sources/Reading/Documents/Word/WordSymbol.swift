/// The characters of `w:sym` elements (ECMA-376, section 17.3.3.30), which have a font and a code in
/// that font.
enum WordSymbol {
  /// The text of the symbol that was started last: the character that it shows. In a table, where it
  /// may be part of a number, a replacement character for one that is not known; elsewhere nothing
  /// for such a one and for a picture, since it decorates a line.
  static func text(
    of elements: WordElementReader, _ bytes: Span<UInt8>, isInTable: Bool
  ) -> String {
    let code = elements.value("char", bytes).flatMap { UInt32($0, radix: 16) }
    let font = elements.value("font", bytes) ?? ""
    guard let code, let character = character(code, font: font) else {
      return isInTable ? "\u{FFFD}" : ""
    }
    return isInTable || !isPicture(character) ? character : ""
  }

  /// Whether `font` shows pictures in place of letters and digits.
  static func isPictorial(_ font: String) -> Bool {
    let font = font.lowercased()
    return font.hasPrefix("wingdings") || font == "webdings" || font == "marlett"
  }

  /// Whether `character` is a tick, a bullet or an arrow.
  private static func isPicture(_ character: String) -> Bool {
    character.unicodeScalars.allSatisfy {
      $0.properties.generalCategory == .otherSymbol && $0.properties.numericType == nil
        || "•→".unicodeScalars.contains($0)
    }
  }

  /// The character with `code` in `font`, if it is known.
  static func character(_ code: UInt32, font: String) -> String? {
    let isPrivate = 0xF000...0xF0FF ~= code
    let byte = isPrivate ? code - 0xF000 : code
    switch font.lowercased() {
    case "symbol": return symbol(byte)
    case "wingdings": return wingdings(byte)
    case "wingdings 2": return wingdings2(byte)
    case "wingdings 3", "webdings", "marlett", "mt extra": return nil
    default:
      // A font with Unicode characters. Its characters below U+0100 may have been moved to the
      // private use area.
      guard isPrivate ? byte > 0x20 && byte < 0x7F : byte > 0x20 else { return nil }
      if !isPrivate, 0xE000...0xF8FF ~= code { return nil }
      return Unicode.Scalar(byte).map { String(Character($0)) }
    }
  }

  /// Symbol has ASCII in part: digits, and the signs and points of numbers.
  private static func symbol(_ byte: UInt32) -> String? {
    switch byte {
    case 0x30...0x39, 0x28, 0x29, 0x2B, 0x2C, 0x2E, 0x2F, 0x25, 0x3A, 0x3B, 0x3D:
      Unicode.Scalar(byte).map { String(Character($0)) }
    case 0x2D: "-"
    case 0x2A: "∗"
    case 0xB1: "±"
    case 0xB4: "×"
    case 0xB7: "•"
    case 0xB8: "÷"
    case 0xD7: "⋅"
    default: nil
    }
  }

  private static func wingdings(_ byte: UInt32) -> String? {
    switch byte {
    case 0x6C: "●"
    case 0x6E: "■"
    case 0x6F, 0xA8: "□"
    case 0x75: "◆"
    case 0x80: "⓪"
    case 0x81...0x8A: Unicode.Scalar(0x2460 + byte - 0x81).map { String(Character($0)) }
    case 0x8B: "⓿"
    case 0x8C...0x95: Unicode.Scalar(0x2776 + byte - 0x8C).map { String(Character($0)) }
    case 0x9F: "•"
    case 0xA1: "○"
    case 0xA7: "▪"
    case 0xD8: "➢"
    case 0xE0: "→"
    case 0xFB, 0xFD: "☒"
    case 0xFC: "✓"
    case 0xFE: "☑"
    default: nil
    }
  }

  private static func wingdings2(_ byte: UInt32) -> String? {
    switch byte {
    case 0x4F: "✗"
    case 0x50: "✓"
    case 0x52: "☑"
    case 0x53, 0x54: "☒"
    case 0xA3: "□"
    case 0x97: "●"
    default: nil
    }
  }
}

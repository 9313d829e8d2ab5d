/// The text of a word as the page shows it.
enum ShownText {
  /// What stands for a character that is shown but that the text does not tell.
  static let unknown: Unicode.Scalar = "\u{FFFD}"

  /// `text` without characters that are not shown. A soft hyphen or a control character beside
  /// digits, or alone, is what a font calls a digit or a minus: U+FFFD stands for it, so that the
  /// rest is not read as the number.
  static func text(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { isControl($0) || isWithoutWidth($0) }) else {
      return text
    }
    let scalars = text.unicodeScalars.filter { !isWithoutWidth($0) }
    let keepsControls = scalars.contains(where: isDigit) || scalars.allSatisfy(isControl)
    var shown = String.UnicodeScalarView()
    for scalar in scalars {
      if !isControl(scalar) {
        shown.append(scalar)
      } else if keepsControls {
        shown.append(unknown)
      }
    }
    return String(shown)
  }

  /// Whether `text` is nothing but characters that it does not tell.
  static func isUnknown(_ text: String) -> Bool { text.unicodeScalars.allSatisfy { $0 == unknown } }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.numericType == .decimal
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value == 0xAD || scalar.properties.generalCategory == .control
  }

  /// Whether `scalar` is not shown.
  static func isWithoutWidth(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value != 0xAD && BlankCharacter(scalar.value)?.width == 0
      || (0x200B...0x200F).contains(scalar.value)
  }
}

/// The part of a printed label that its variants share: ordinals, spaces, quotes, punctuation and
/// bracketed additions are gone, full-width characters are plain.
struct Core: Hashable {
  /// The characters that are left.
  let text: String
  /// The ordinal that stood before it, without its punctuation: `七`, `3`; empty where none did.
  let ordinal: String

  /// Folds `printed`, a label as a document has it.
  init(_ printed: String) {
    let folded = Core.folded(printed)
    let (ordinal, rest) = Core.splitOrdinal(folded)
    self.ordinal = ordinal
    text = Core.withoutBrackets(rest)
  }

  /// `printed` with full-width characters made plain, and without white space and quotes.
  static func folded(_ printed: String) -> String {
    var folded = String.UnicodeScalarView()
    for scalar in printed.unicodeScalars {
      guard let plain = plain(scalar) else { continue }
      folded.append(plain)
    }
    return String(folded)
  }

  /// The plain form of one character; nil for white space, quotes and characters of no width.
  static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0...0x20, 0x7F...0xA0, 0x2000...0x200F, 0x2028...0x202F, 0x205F...0x2064, 0x3000, 0xFEFF,
      0x22, 0x27, 0x2018...0x201F, 0xFF02, 0xFF07, 0x300C...0x300F, 0x2A, 0x60:
      nil
    case 0xFF01...0xFF5E: Unicode.Scalar(scalar.value - 0xFEE0)
    case 0x3014, 0x3010, 0x5B: "("
    case 0x3015, 0x3011, 0x5D: ")"
    default: scalar
    }
  }

  private static let numerals: Set<Character> = [
    "一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "0", "1", "2", "3", "4", "5", "6", "7",
    "8", "9",
  ]
  private static let stops: Set<Character> = ["、", ".", ",", ":", "。", ")", "-", "．", "·"]

  /// `（三）不予公开` into `三` and the rest. Without brackets a stop must follow the ordinal, so that
  /// the numeral of `三类` stays where it is.
  private static func splitOrdinal(_ folded: String) -> (ordinal: String, rest: String) {
    var rest = folded[...]
    let bracketed = rest.first == "("
    if bracketed { rest = rest.dropFirst() }
    let ordinal = rest.prefix { numerals.contains($0) }
    let after = rest.dropFirst(ordinal.count)
    guard !ordinal.isEmpty, ordinal.count < 4, let stop = after.first, stops.contains(stop) else {
      return ("", folded)
    }
    return (String(ordinal), String(after.drop { stops.contains($0) }))
  }

  /// `text` without what stands in brackets and without punctuation.
  private static func withoutBrackets(_ text: String) -> String {
    var kept = ""
    var depth = 0
    for character in text {
      switch character {
      case "(": depth += 1
      case ")": depth = max(0, depth - 1)
      case "、", ",", ".", ":", ";", "。", "；", "-", "—", "|": continue
      default: if depth == 0 { kept.append(character) }
      }
    }
    return kept
  }
}

import Chinese
import Forms

/// The part of a printed label that does not differ between spellings: without ordinals, white
/// space, quotes, punctuation and additions in brackets, and with full-width characters converted
/// to ASCII.
///
/// Labels are compared by Unicode scalars, not by characters. The labels of the forms have no
/// combining marks, and every cell of every page is normalized.
struct NormalizedLabel: Hashable {
  /// The normalized text.
  let scalars: [Unicode.Scalar]
  /// Whether an ordinal was printed before the label: `（七）`, `3.`.
  let hasOrdinal: Bool

  var text: String { scalars.string }

  /// Normalizes `printed`, a label as the document has it.
  init(_ printed: String) { self.init(folded: NormalizedLabel.scalars(printed.unicodeScalars)) }

  /// Normalizes a text that `scalars(_:)` has folded.
  init(folded: [Unicode.Scalar]) {
    let rest = NormalizedLabel.withoutOrdinal(folded)
    hasOrdinal = rest.count < folded.count
    scalars = NormalizedLabel.withoutBrackets(rest)
  }

  /// `printed` without white space and quotes, and with full-width characters converted to ASCII.
  /// Traditional characters stay.
  static func folded(_ printed: String) -> [Unicode.Scalar] {
    var folded: [Unicode.Scalar] = []
    folded.reserveCapacity(printed.utf8.count / 2)
    for scalar in printed.unicodeScalars {
      if let plain = plain(scalar) { folded.append(plain) }
    }
    return folded
  }

  /// The same as `folded(_:)`, with traditional characters converted to simplified ones.
  static func scalars(_ printed: String) -> [Unicode.Scalar] { scalars(printed.unicodeScalars) }

  /// The same as `scalars(_:)`, of a part of a text; at most `limit` scalars.
  static func scalars(
    _ printed: some Collection<Unicode.Scalar>, limit: Int = .max
  ) -> [Unicode.Scalar] {
    var folded: [Unicode.Scalar] = []
    folded.reserveCapacity(min(16, limit))
    for scalar in printed {
      guard folded.count < limit else { break }
      if let plain = plain(scalar) { folded.append(plain) }
    }
    TraditionalScript.simplify(&folded)
    return folded
  }

  /// The folded form of one scalar; nil for white space, quotes and characters without width.
  @inline(__always)
  static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0x4E00...0x9FFF: scalar
    case 0...0x20, 0x7F...0xA0, 0x2000...0x200F, 0x2028...0x202F, 0x205F...0x2064, 0x2066...0x206F,
      0x3000, 0xFEFF, 0x22, 0x27, 0x2018...0x201F, 0xFF02, 0xFF07, 0x300C...0x300F, 0x2A, 0x60:
      nil
    case 0xFF01...0xFF5E: Folding.halfWidth(scalar)
    case 0x3014, 0x3010, 0x5B: "("
    case 0x3015, 0x3011, 0x5D: ")"
    default: scalar
    }
  }

  /// Whether `scalar` may be part of an ordinal.
  static func isNumeral(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isDigit || Numeral.isOrdinal(scalar)
  }

  /// Marks that may follow an ordinal.
  private static let stops: Mark = [
    .pause, .point, .comma, .colon, .fullStop, .close, .hyphen, .dot,
  ]

  /// `folded` without the ordinal at its beginning: 不予公开 of `（三）不予公开`. An ordinal without brackets
  /// must be followed by a mark, so that the numeral of `三类` is kept.
  private static func withoutOrdinal(_ folded: [Unicode.Scalar]) -> ArraySlice<Unicode.Scalar> {
    let parts = OrdinalParts(folded[...], of: Numeral.isOrdinal)
    guard !parts.isPart, 1...3 ~= parts.numerals.count, let stop = parts.rest.first,
      stop.isMark(stops)
    else { return folded[...] }
    return parts.rest.drop { $0.isMark(stops) }
  }

  /// `text` without brackets, their contents, and punctuation.
  private static func withoutBrackets(_ text: ArraySlice<Unicode.Scalar>) -> [Unicode.Scalar] {
    var kept: [Unicode.Scalar] = []
    kept.reserveCapacity(text.count)
    var depth = 0
    for scalar in text {
      switch scalar {
      case "(": depth += 1
      case ")": depth = max(0, depth - 1)
      case "、", ",", ".", ":", ";", "。", "；", "-", "—", "|": continue
      default: if depth == 0 { kept.append(scalar) }
      }
    }
    return kept
  }
}

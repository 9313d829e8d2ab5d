import Chinese
import Forms

/// The part of a printed label that its variants share: ordinals, spaces, quotes, punctuation and
/// bracketed additions are gone, full-width characters are plain.
///
/// Labels are compared by scalars, not by characters: the forms' words have no combining marks, and
/// each cell of each page passes here.
struct Core: Hashable {
  /// What is left.
  let scalars: [Unicode.Scalar]
  /// Whether an ordinal stood before it: `（七）`, `3.`.
  let hasOrdinal: Bool

  var text: String { scalars.string }

  /// Folds `printed`, a label as a document has it.
  init(_ printed: String) { self.init(folded: Core.scalars(printed.unicodeScalars)) }

  /// The part of a label that `scalars(_:)` has folded.
  init(folded: [Unicode.Scalar]) {
    let rest = Core.withoutOrdinal(folded)
    hasOrdinal = rest.count < folded.count
    scalars = Core.withoutBrackets(rest)
  }

  /// `printed` with full-width characters made plain, and without white space and quotes.
  static func folded(_ printed: String) -> [Unicode.Scalar] {
    var folded: [Unicode.Scalar] = []
    folded.reserveCapacity(printed.utf8.count / 2)
    for scalar in printed.unicodeScalars {
      if let plain = plain(scalar) { folded.append(plain) }
    }
    return folded
  }

  /// The same in the labels' own characters.
  static func scalars(_ printed: String) -> [Unicode.Scalar] { scalars(printed.unicodeScalars) }

  /// The same of a part of a text; with `limit` no more than so many.
  static func scalars(
    _ printed: some Collection<Unicode.Scalar>, limit: Int = .max
  ) -> [Unicode.Scalar] {
    var folded: [Unicode.Scalar] = []
    folded.reserveCapacity(min(16, limit))
    for scalar in printed {
      guard folded.count < limit else { break }
      if let plain = plain(scalar) { folded.append(TraditionalScript.simplified(plain)) }
    }
    return folded
  }

  /// The plain form of one character; nil for white space, quotes and characters of no width.
  static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0x4E00...0x9FFF: scalar
    case 0...0x20, 0x7F...0xA0, 0x2000...0x200F, 0x2028...0x202F, 0x205F...0x2064, 0x3000, 0xFEFF,
      0x22, 0x27, 0x2018...0x201F, 0xFF02, 0xFF07, 0x300C...0x300F, 0x2A, 0x60:
      nil
    case 0xFF01...0xFF5E: Unicode.Scalar(scalar.value - 0xFEE0)
    case 0x3014, 0x3010, 0x5B: "("
    case 0x3015, 0x3011, 0x5D: ")"
    default: scalar
    }
  }

  /// Whether it may be a part of an ordinal.
  static func isNumeral(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "0"..."9": true
    default: false
    }
  }

  private static func isStop(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "、", ".", ",", ":", "。", ")", "-", "．", "·": true
    default: false
    }
  }

  /// What follows the ordinal of `（三）不予公开`. Without brackets a stop must follow the ordinal, so
  /// that the numeral of `三类` stays where it is.
  private static func withoutOrdinal(_ folded: [Unicode.Scalar]) -> ArraySlice<Unicode.Scalar> {
    var rest = folded[...]
    if rest.first == "(" { rest = rest.dropFirst() }
    guard let first = rest.first else { return folded[...] }
    let ordinal = rest.prefix { isNumeral($0) && $0.isDigit == first.isDigit }
    let after = rest.dropFirst(ordinal.count)
    guard !ordinal.isEmpty, ordinal.count < 4, let stop = after.first, isStop(stop) else {
      return folded[...]
    }
    return after.drop(while: isStop)
  }

  /// `text` without what stands in brackets and without punctuation.
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

extension Unicode.Scalar {
  /// Whether it is white space, by Unicode's property of that name.
  var isSpace: Bool {
    switch value {
    case 0x4E00...0x9FFF: false
    case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F,
      0x3000:
      true
    default: false
    }
  }

  /// Whether it is an Arabic digit of half width.
  var isDigit: Bool { ("0"..."9").contains(self) }
}

extension Collection where Element: Equatable {
  /// Whether `part` stands in it, element by element.
  func holds(_ part: some Collection<Element>) -> Bool { range(of: part) != nil }

  /// The first place where `part` stands, element by element.
  func range(of part: some Collection<Element>) -> Range<Index>? {
    guard let first = part.first else { return startIndex..<startIndex }
    var rest = self[...]
    while let place = rest.firstIndex(of: first) {
      rest = rest[place...]
      if rest.starts(with: part) { return place..<index(place, offsetBy: part.count) }
      rest = rest.dropFirst()
    }
    return nil
  }
}

extension Collection<Unicode.Scalar> {
  /// It as a string.
  var string: String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: self)
    return String(view)
  }
}

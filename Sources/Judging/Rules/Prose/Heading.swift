import Chinese
import Forms

/// A printed heading taken apart: `六、其他需要报告的事项` is the ordinal 六 before its words.
struct Heading: Sendable {
  /// How an ordinal is written.
  enum Style: Sendable, Equatable {
    /// `一、`
    case chinese
    /// `（一）`
    case bracketed
    /// `1、` or `1.`
    case arabic
    /// `（1）`
    case bracketedArabic
  }

  /// An ordinal: its number and how it is written.
  struct Ordinal: Sendable, Equatable {
    let style: Style
    let number: Int
  }

  /// As printed, without white space at its ends.
  let printed: String
  /// Nil where it has none.
  let ordinal: Ordinal?
  /// Whether the ordinal stands there twice: `二、二、`, `三三、`.
  let isDoubled: Bool
  /// What follows the ordinal.
  let words: String

  init(_ text: String) {
    let scalars = Heading.trimmed(ArraySlice(text.unicodeScalars))
    printed = Heading.string(scalars)
    var rest = scalars
    ordinal = Heading.ordinal(at: &rest)
    var isDoubled = false
    if let ordinal {
      // 三三、: the first 三 is read as an ordinal without its mark.
      var next = rest
      if let second = Heading.ordinal(at: &next), second.number == ordinal.number, !next.isEmpty {
        isDoubled = true
        rest = next
      }
    }
    self.isDoubled = isDoubled
    words = Heading.string(Heading.trimmed(rest))
  }

  /// The headings as the form prints them, taken apart once: nearly all are met unchanged.
  static let official: [String: Heading] = {
    let headings = SectionTitle.all.map { Heading($0.heading) }
    return Dictionary(headings.map { ($0.printed, $0) }) { first, _ in first }
  }()

  /// The words for comparison: full-width letters and digits as half-width ones, no white space, no
  /// punctuation.
  var folded: String { Heading.folded(words) }

  /// `text` for comparison with another's.
  static func folded(_ text: String) -> String {
    var folded = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let value = scalar.value
      if 0xFF01...0xFF5E ~= value, let narrow = Unicode.Scalar(value - 0xFEE0) {
        if narrow.properties.isAlphabetic || "0"..."9" ~= narrow { folded.append(narrow) }
      } else if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        folded.append(scalar)
      }
    }
    return String(folded)
  }

  /// Takes the ordinal off the front of `scalars`; nil, and `scalars` unchanged, where none is there.
  private static func ordinal(at scalars: inout ArraySlice<Unicode.Scalar>) -> Ordinal? {
    var rest = scalars
    let isBracketed = rest.first == "（" || rest.first == "("
    if isBracketed { rest = trimmed(rest.dropFirst()) }
    let hasPart = rest.first == "第"
    if hasPart { rest = rest.dropFirst() }
    guard let (number, isArabic) = number(at: &rest) else { return nil }
    if hasPart { return part(number, at: rest, in: &scalars) }
    rest = trimmed(rest)
    let mark = rest.first
    if isBracketed {
      guard mark == "）" || mark == ")" else { return nil }
      scalars = trimmed(rest.dropFirst().drop { marks.contains($0) })
      return Ordinal(style: isArabic ? .bracketedArabic : .bracketed, number: number)
    }
    let hasMark = mark.map { marks.contains($0) } ?? false
    guard hasMark || !isArabic else { return nil }
    scalars = trimmed(hasMark ? rest.drop { marks.contains($0) } : rest)
    return Ordinal(style: isArabic ? .arabic : .chinese, number: number)
  }

  /// `第一部分 总体情况`.
  private static func part(
    _ number: Int, at rest: ArraySlice<Unicode.Scalar>, in scalars: inout ArraySlice<Unicode.Scalar>
  ) -> Ordinal? {
    guard rest.prefix(2).elementsEqual("部分".unicodeScalars) else { return nil }
    scalars = trimmed(rest.dropFirst(2).drop { marks.contains($0) })
    return Ordinal(style: .chinese, number: number)
  }

  private static func number(
    at scalars: inout ArraySlice<Unicode.Scalar>
  ) -> (number: Int, isArabic: Bool)? {
    let arabic = scalars.prefix { "0"..."9" ~= $0 }
    if !arabic.isEmpty {
      guard arabic.count <= 2, let number = Int(string(arabic)) else { return nil }
      scalars = scalars.dropFirst(arabic.count)
      return (number, true)
    }
    var chinese = scalars.prefix { Numeral.isPart($0) }
    if Numeral.value(chinese) == nil { chinese = chinese.prefix(1) }
    guard let number = Numeral.value(chinese), number > 0 else { return nil }
    scalars = scalars.dropFirst(chinese.count)
    return (number, false)
  }

  private static let marks: Set<Unicode.Scalar> = ["、", ".", "．", "，", ",", "：", ":", "。", "·"]

  private static func trimmed(_ scalars: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
    let start = scalars.drop { isSpace($0) }
    let kept = start.count - start.reversed().prefix { isSpace($0) }.count
    return start.prefix(kept)
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || scalar == "\u{200B}" || scalar == "\u{FEFF}"
  }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }
}

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
    let scalars = ArraySlice(text.unicodeScalars).trimmed(\.isBlank)
    printed = scalars.string
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
    words = rest.trimmed(\.isBlank).string
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
    text.unicodeScalars.map { Folding.halfWidth($0) }.filter {
      $0.properties.isAlphabetic || $0.properties.numericType != nil
    }.string
  }

  /// Takes the ordinal off the front of `scalars`; nil, and `scalars` unchanged, where none is there.
  private static func ordinal(at scalars: inout ArraySlice<Unicode.Scalar>) -> Ordinal? {
    var rest = scalars
    let isBracketed = rest.first?.isMark(.open) ?? false
    if isBracketed { rest = rest.dropFirst().trimmed(\.isBlank) }
    let hasPart = rest.first == "第"
    if hasPart { rest = rest.dropFirst() }
    guard let (number, isArabic) = number(at: &rest) else { return nil }
    if hasPart { return part(number, at: rest, in: &scalars) }
    rest = rest.trimmed(\.isBlank)
    let mark = rest.first
    if isBracketed {
      guard mark?.isMark(.close) ?? false else { return nil }
      scalars = rest.dropFirst().drop { $0.isMark(marks) }.trimmed(\.isBlank)
      return Ordinal(style: isArabic ? .bracketedArabic : .bracketed, number: number)
    }
    let hasMark = mark.map { $0.isMark(marks) } ?? false
    guard hasMark || !isArabic else { return nil }
    scalars = (hasMark ? rest.drop { $0.isMark(marks) } : rest).trimmed(\.isBlank)
    return Ordinal(style: isArabic ? .arabic : .chinese, number: number)
  }

  /// `第一部分 总体情况`.
  private static func part(
    _ number: Int, at rest: ArraySlice<Unicode.Scalar>, in scalars: inout ArraySlice<Unicode.Scalar>
  ) -> Ordinal? {
    guard rest.prefix(2).elementsEqual("部分".unicodeScalars) else { return nil }
    scalars = rest.dropFirst(2).drop { $0.isMark(marks) }.trimmed(\.isBlank)
    return Ordinal(style: .chinese, number: number)
  }

  private static func number(
    at scalars: inout ArraySlice<Unicode.Scalar>
  ) -> (number: Int, isArabic: Bool)? {
    let arabic = scalars.prefix { $0.isDigit }
    if !arabic.isEmpty {
      guard arabic.count <= 2, let number = Int(arabic.string) else { return nil }
      scalars = scalars.dropFirst(arabic.count)
      return (number, true)
    }
    var chinese = scalars.prefix { Numeral.isPart($0) }
    if Numeral.value(chinese) == nil { chinese = chinese.prefix(1) }
    guard let number = Numeral.value(chinese), number > 0 else { return nil }
    scalars = scalars.dropFirst(chinese.count)
    return (number, false)
  }

  private static let marks: Mark = [.pause, .point, .comma, .colon, .fullStop, .dot]
}

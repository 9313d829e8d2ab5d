import Chinese
import Forms

/// A printed heading taken apart: `六、其他需要报告的事项` is the ordinal 六 before its words.
struct Heading: Sendable {
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
    ordinal = Ordinal(takenFrom: &rest)
    var isDoubled = false
    if let ordinal {
      // 三三、: the first 三 is read as an ordinal without its mark.
      var next = rest
      if let second = Ordinal(takenFrom: &next), second.number == ordinal.number, !next.isEmpty {
        isDoubled = true
        rest = next
      }
    }
    self.isDoubled = isDoubled
    words = rest.trimmed(\.isBlank).string
  }

  /// The headings as the form prints them, taken apart once: nearly all are met unchanged.
  static let official = SectionTitle.all.map { Heading($0.heading) }

  /// The words for comparison: full-width letters and digits as half-width ones, no white space, no
  /// punctuation.
  var folded: String { Heading.folded(words) }

  /// `text` for comparison with another's.
  static func folded(_ text: String) -> String {
    text.unicodeScalars.map { Folding.halfWidth($0) }.filter {
      $0.properties.isAlphabetic || $0.properties.numericType != nil
    }.string
  }
}

import Chinese
import Forms

/// A printed heading, split into its ordinal and its words: `六、其他需要报告的事项` has the ordinal 六.
struct SectionHeading: Sendable {
  /// The heading as printed, without white space at its ends.
  let printed: String
  /// Nil where it has none.
  let ordinal: Ordinal?
  /// Whether the ordinal is doubled: `二、二、`, `三三、`.
  let isDoubled: Bool
  /// The text after the ordinal.
  let words: String

  init(_ text: String) {
    let scalars = ArraySlice(text.unicodeScalars).trimmed(\.isBlank)
    printed = scalars.string
    var rest = scalars
    ordinal = Ordinal(consuming: &rest)
    var isDoubled = false
    if let ordinal {
      // 三三、: the first 三 is read as an ordinal without its mark.
      var next = rest
      if let second = Ordinal(consuming: &next), second.number == ordinal.number, !next.isEmpty {
        isDoubled = true
        rest = next
      }
    }
    self.isDoubled = isDoubled
    words = rest.trimmed(\.isBlank).string
  }

  /// The six prescribed headings. Nearly all headings equal one of them, so these are split only once.
  static let official = SectionTitle.all.map { SectionHeading($0.heading) }

  /// The words for comparison: with half-width letters and digits, without white space and punctuation.
  var folded: String { SectionHeading.folded(words) }

  /// `text` in the same form.
  static func folded(_ text: String) -> String {
    text.unicodeScalars.map { Folding.halfWidth($0) }.filter {
      $0.properties.isAlphabetic || $0.properties.numericType != nil
    }.string
  }
}

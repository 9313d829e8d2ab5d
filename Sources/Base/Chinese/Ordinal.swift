/// An ordinal before the words of a heading: `六、`, `（一）`, `1.`, `第一部分`.
package struct Ordinal: Sendable, Equatable {
  /// The style of an ordinal.
  package enum Style: Sendable, Equatable {
    /// `一、`
    case chinese
    /// `（一）`
    case bracketed
    /// `1、` or `1.`
    case arabic
    /// `（1）`
    case bracketedArabic
  }

  package let style: Style
  package let number: Int

  package init(style: Style, number: Int) {
    self.style = style
    self.number = number
  }

  /// Consumes an ordinal at the beginning of `scalars`, which must not end in blanks. Nil, with `scalars`
  /// unchanged, where there is none. An ordinal in Chinese numerals needs no mark after it.
  package init?(consuming scalars: inout ArraySlice<Unicode.Scalar>) {
    let parts = OrdinalParts(scalars, of: Numeral.isPart)
    guard let (number, end) = Ordinal.number(parts) else { return nil }
    self.number = number
    if parts.isPart {
      guard scalars[end...].prefix(2).elementsEqual("部分".unicodeScalars) else { return nil }
      style = .chinese
      scalars = Ordinal.words(scalars[(end + 2)...])
      return
    }
    let rest = scalars[end...].drop { $0.isBlank }
    guard let mark = rest.first else {
      guard !parts.isBracketed, !parts.isArabic else { return nil }
      style = .chinese
      scalars = rest
      return
    }
    if parts.isBracketed {
      guard mark.isMark(.close) else { return nil }
      style = parts.isArabic ? .bracketedArabic : .bracketed
      scalars = Ordinal.words(rest.dropFirst())
    } else {
      guard mark.isMark(Ordinal.marks) || !parts.isArabic else { return nil }
      style = parts.isArabic ? .arabic : .chinese
      scalars = Ordinal.words(rest)
    }
  }

  private static let marks: Mark = [.pause, .point, .comma, .colon, .fullStop, .dot]

  /// `rest` without leading marks and blanks.
  private static func words(_ rest: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
    rest.drop { $0.isMark(marks) }.drop { $0.isBlank }
  }

  /// The number and the end of its numerals. For 三三, which is not a number, those of the first 三.
  private static func number(_ parts: OrdinalParts) -> (number: Int, end: Int)? {
    let numerals = parts.numerals
    if parts.isArabic {
      guard numerals.count <= 2 else { return nil }
      return (numerals.reduce(0) { $0 * 10 + Int($1.value) - 0x30 }, numerals.endIndex)
    }
    if let number = Numeral.value(numerals), number > 0 { return (number, numerals.endIndex) }
    guard Numeral.value(numerals) == nil, let first = numerals.first,
      let number = Numeral.value([first]), number > 0
    else { return nil }
    return (number, numerals.startIndex + 1)
  }
}

/// The parts of a possible ordinal at the beginning of a text: `（十二）`, `3.`, `第一部分`. Whether it is an
/// ordinal depends on the text after it, and differs between headings and labels.
public struct OrdinalParts {
  /// Whether it begins with a bracket.
  public let isBracketed: Bool
  /// Whether 第 precedes its number.
  public let isPart: Bool
  /// Its digits, Arabic or Chinese; empty where it has none.
  public let numerals: ArraySlice<Unicode.Scalar>
  /// The text after the numerals.
  public let rest: ArraySlice<Unicode.Scalar>

  /// The parts at the beginning of `text`; `isNumeral` accepts Chinese numerals.
  @inlinable public init(
    _ text: ArraySlice<Unicode.Scalar>, of isNumeral: (Unicode.Scalar) -> Bool
  ) {
    var rest = text
    isBracketed = rest.first?.isMark(.open) ?? false
    if isBracketed { rest = rest.dropFirst().drop { $0.isBlank } }
    isPart = rest.first == "第"
    if isPart { rest = rest.dropFirst() }
    let isArabic = rest.first?.isDigit ?? false
    numerals = isArabic ? rest.prefix { $0.isDigit } : rest.prefix(while: isNumeral)
    self.rest = rest[numerals.endIndex...]
  }

  /// Whether its digits are Arabic.
  @inlinable public var isArabic: Bool { numerals.first?.isDigit ?? false }
}

/// What the beginning of a text is made of that may be an ordinal: `（十二）`, `3.`, `第一部分`. Whether it is
/// one depends on what follows, and differs between headings and labels.
public struct OrdinalParts {
  /// Whether a bracket opens it.
  public let isBracketed: Bool
  /// Whether 第 stands before its number.
  public let isPart: Bool
  /// Its digits, Arabic or Chinese; empty where it has none.
  public let numerals: ArraySlice<Unicode.Scalar>
  /// What follows the numerals.
  public let rest: ArraySlice<Unicode.Scalar>

  /// The parts at the beginning of `text`; `isNumeral` says which Chinese numerals may stand there.
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

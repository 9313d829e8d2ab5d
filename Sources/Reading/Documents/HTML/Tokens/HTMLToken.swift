/// A token of the HTML standard's tokenization. Its ranges refer to the source: nothing is copied,
/// lowered or decoded before it is needed.
enum HTMLToken: Equatable {
  case text(Range<Int>, HTMLTextKind)
  /// A start tag; its attributes are in the tokenizer's `attributes` until the next token.
  case startTag(HTMLTag, name: Range<Int>, selfClosing: Bool)
  case endTag(HTMLTag, name: Range<Int>)
  case comment(Range<Int>)
  /// A DOCTYPE; its parts are in the tokenizer's `doctype`.
  case doctype
  case end
}

/// How the characters of a text are to be decoded.
enum HTMLTextKind {
  /// Character references are decoded; U+0000 is kept.
  case data
  /// Character references are decoded; U+0000 becomes U+FFFD.
  case replaceable
  /// Nothing is decoded, but U+0000 becomes U+FFFD.
  case raw
  /// Nothing is decoded.
  case cdata
}

/// An attribute as written: its name in any case, its value with character references.
struct HTMLAttribute: Equatable {
  var name: Range<Int>
  var value: Range<Int>

  /// Whether the name of the attribute is `text` (lower case) in any case.
  func isNamed(_ text: StaticString, _ bytes: Span<UInt8>) -> Bool {
    name.count == text.utf8CodeUnitCount
      && ByteScan.matches(text, in: bytes, at: name.lowerBound, to: bytes.count)
  }
}

/// A DOCTYPE as written.
struct HTMLDoctype: Equatable {
  var name: Range<Int>?
  var publicIdentifier: Range<Int>?
  var systemIdentifier: Range<Int>?
  var forcesQuirks = false
}

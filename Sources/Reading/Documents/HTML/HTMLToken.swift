/// A token by the HTML standard's tokenization. Its ranges lie in the source: nothing is copied,
/// lowered or decoded until somebody asks for it.
enum HTMLToken: Equatable {
  case text(Range<Int>, HTMLTextKind)
  /// A start tag: the attributes are the tokenizer's `attributes` until the next token.
  case startTag(HTMLTag, name: Range<Int>, selfClosing: Bool)
  case endTag(HTMLTag, name: Range<Int>)
  case comment(Range<Int>)
  /// A DOCTYPE: the tokenizer's `doctype`.
  case doctype
  case end
}

/// What holds for the characters of a text.
enum HTMLTextKind {
  /// Character references are decoded; U+0000 stays.
  case data
  /// Character references are decoded; U+0000 is U+FFFD.
  case replaceable
  /// Taken as it stands, but U+0000 is U+FFFD.
  case raw
  /// Taken as it stands.
  case cdata
}

/// An attribute as written: a name in any case, a value with its character references.
struct HTMLAttribute: Equatable {
  var name: Range<Int>
  var value: Range<Int>
}

/// A DOCTYPE as written.
struct HTMLDoctype: Equatable {
  var name: Range<Int>?
  var publicIdentifier: Range<Int>?
  var systemIdentifier: Range<Int>?
  var forcesQuirks = false
}

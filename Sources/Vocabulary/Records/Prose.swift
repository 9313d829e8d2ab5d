/// A long text that is decoded only when somebody reads it: rules about numbers never do.
package struct Prose: Sendable {
  private enum Form {
    case plain(String)
    /// As a record carries it between its quotes, escapes included; found valid by the reader.
    case escaped(ArraySlice<UInt8>, JSONString.Escapes)
  }

  private let form: Form

  package init(_ text: String) { form = .plain(text) }

  /// The text whose JSON spelling is `escaped`, which a record reader has found valid and to have
  /// such `escapes`.
  init(escaped: ArraySlice<UInt8>, _ escapes: JSONString.Escapes) {
    form = .escaped(escaped, escapes)
  }

  /// The text.
  package var string: String {
    switch form {
    case .plain(let text): text
    case .escaped: String(decoding: utf8, as: UTF8.self)
    }
  }

  /// Its UTF-8, decoded.
  package var utf8: [UInt8] {
    switch form {
    case .plain(let text): Array(text.utf8)
    case .escaped(let spelling, .none): Array(spelling)
    case .escaped(let spelling, _): JSONString.unescape(spelling)
    }
  }

  package var isEmpty: Bool {
    switch form {
    case .plain(let text): text.isEmpty
    case .escaped(let spelling, _): spelling.isEmpty
    }
  }

  /// How a record spells it between its quotes; nil for a text that no record brought.
  package var spelling: ArraySlice<UInt8>? {
    switch form {
    case .plain: nil
    case .escaped(let spelling, _): spelling
    }
  }

  /// Whether characters of that spelling may be escaped by their numbers.
  var hasNumberedEscapes: Bool {
    if case .escaped(_, .numbered) = form { true } else { false }
  }
}

extension Prose: Equatable {
  package static func == (left: Prose, right: Prose) -> Bool { left.utf8 == right.utf8 }
}

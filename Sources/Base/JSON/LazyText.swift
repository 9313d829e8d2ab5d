/// A long text that is decoded only when it is read: rules about numbers never read it.
package struct LazyText: Sendable {
  private enum Form {
    case plain(String)
    /// As a JSON text has it between its quotes, escapes included; found valid by the tape.
    case escaped(ArraySlice<UInt8>, JSONString.Escapes)
  }

  private let form: Form

  package init(_ text: String) { form = .plain(text) }

  /// The text whose JSON spelling is `escaped`, which a tape has found valid and to have such
  /// `escapes`.
  package init(escaped: ArraySlice<UInt8>, _ escapes: JSONString.Escapes) {
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

  /// Its JSON spelling, without the quotes; nil for a text that was not read from JSON.
  package var spelling: ArraySlice<UInt8>? {
    switch form {
    case .plain: nil
    case .escaped(let spelling, _): spelling
    }
  }

  /// Whether characters of that spelling may be escaped by their numbers.
  package var hasNumberedEscapes: Bool {
    if case .escaped(_, .numbered) = form { true } else { false }
  }
}

extension LazyText: Equatable {
  package static func == (left: LazyText, right: LazyText) -> Bool { left.utf8 == right.utf8 }
}

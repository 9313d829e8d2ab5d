/// A long text that is only decoded when it is read.
package struct LazyText: Sendable {
  private enum Storage {
    case plain(String)
    /// The spelling in JSON, between the quotes, validated by the tape.
    case escaped(ArraySlice<UInt8>, JSONString.Escapes)
  }

  private let storage: Storage

  package init(_ text: String) { storage = .plain(text) }

  /// The text with the JSON spelling `escaped`, validated by a tape, with `escapes`.
  package init(escaped: ArraySlice<UInt8>, _ escapes: JSONString.Escapes) {
    storage = .escaped(escaped, escapes)
  }

  /// The text.
  package var string: String {
    switch storage {
    case .plain(let text): text
    case .escaped: String(decoding: utf8, as: UTF8.self)
    }
  }

  /// The decoded UTF-8.
  package var utf8: [UInt8] {
    switch storage {
    case .plain(let text): Array(text.utf8)
    case .escaped(let spelling, .none): Array(spelling)
    case .escaped(let spelling, _): JSONString.unescape(spelling)
    }
  }

  package var isEmpty: Bool {
    switch storage {
    case .plain(let text): text.isEmpty
    case .escaped(let spelling, _): spelling.isEmpty
    }
  }

  /// The JSON spelling without the quotes; nil for a text that is not from JSON.
  package var spelling: ArraySlice<UInt8>? {
    switch storage {
    case .plain: nil
    case .escaped(let spelling, _): spelling
    }
  }

  /// Whether the spelling may have numbered escapes.
  package var hasNumberedEscapes: Bool {
    if case .escaped(_, .numbered) = storage { true } else { false }
  }
}

extension LazyText: Equatable {
  package static func == (left: LazyText, right: LazyText) -> Bool { left.utf8 == right.utf8 }
}

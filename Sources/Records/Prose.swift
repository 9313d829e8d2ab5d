/// A long text that is decoded only when somebody reads it: rules about numbers never do.
package struct Prose: Sendable {
  private enum Form {
    case plain(String)
    /// As a record carries it between its quotes, escapes included; found valid by the reader.
    case escaped(ArraySlice<UInt8>)
  }

  private let form: Form

  package init(_ text: String) { form = .plain(text) }

  /// The text whose JSON spelling is `escaped`, which a record reader has found valid.
  init(escaped: ArraySlice<UInt8>) { form = .escaped(escaped) }

  /// The text.
  package var string: String {
    switch form {
    case .plain(let text): text
    case .escaped(let spelling): String(decoding: JSONString.unescape(spelling), as: UTF8.self)
    }
  }

  /// Its UTF-8, decoded.
  package var utf8: [UInt8] {
    switch form {
    case .plain(let text): Array(text.utf8)
    case .escaped(let spelling): JSONString.unescape(spelling)
    }
  }

  package var isEmpty: Bool {
    switch form {
    case .plain(let text): text.isEmpty
    case .escaped(let spelling): spelling.isEmpty
    }
  }

  /// How a record spells it between its quotes; nil for a text that no record brought.
  package var spelling: ArraySlice<UInt8>? {
    switch form {
    case .plain: nil
    case .escaped(let spelling): spelling
    }
  }
}

extension Prose: Equatable {
  package static func == (left: Prose, right: Prose) -> Bool { left.utf8 == right.utf8 }
}

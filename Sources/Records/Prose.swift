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
    case .escaped: preconditionFailure("written with the record reader")
    }
  }
}

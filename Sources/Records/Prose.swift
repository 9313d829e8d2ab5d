/// A long text that is decoded only when somebody reads it: rules about numbers never do.
package struct Prose: Sendable {
  /// The text as a record carries it between its quotes, escapes included.
  private let escaped: ArraySlice<UInt8>
  private let plain: String?

  package init(_ text: String) {
    plain = text
    escaped = []
  }

  /// The text whose JSON spelling is `escaped`, which a record reader has found valid.
  init(escaped: ArraySlice<UInt8>) {
    plain = nil
    self.escaped = escaped
  }
}

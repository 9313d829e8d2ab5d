/// Why bytes could not be turned into a document.
package struct DocumentError: Error, Equatable, Sendable {
  /// The `code` of the failure record that tells of it (FORMAT: `unreadable`, `unsupported`, …).
  package var code: String
  /// One Chinese sentence for the person who sent the document.
  package var message: String

  package init(code: String, message: String) {
    self.code = code
    self.message = message
  }
}

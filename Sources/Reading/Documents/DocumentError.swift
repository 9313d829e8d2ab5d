import Wordings

/// Why bytes could not be turned into a document.
package struct DocumentError: Error, Equatable, Sendable {
  /// The `code` of the failure record that tells of it (FORMAT: `unreadable`, `unsupported`, …).
  package var code: String
  /// One sentence for the person who sent the document.
  package var message: Wording

  package init(code: String, _ message: Wording) {
    self.code = code
    self.message = message
  }

  init(code: String, _ chinese: String, en english: String) {
    self.init(code: code, Wording(chinese, en: english))
  }
}

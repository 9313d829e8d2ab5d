import Wordings

/// An input that could not be turned into a record: it goes down the pipe, so that a batch accounts
/// for every input.
package struct Failure: Error, Hashable, Sendable {
  package typealias Code = Refusal.Code

  package var path: String
  /// The line of a stream, from 1; nil for a document.
  package var line: Int?
  package var code: Code
  package var message: String
  /// The body of the office's list that the path names.
  package var unit: ReportingUnit?

  package init(path: String, line: Int? = nil, code: Code, message: String) {
    self.path = path
    self.line = line
    self.code = code
    self.message = message
  }
}

import Records
import Wordings

/// What a reader guessed or left out, in one sentence, with the code of the doubt that it becomes.
package struct DocumentNote: Sendable {
  package let code: Doubt.Code
  package let message: Wording

  package init(code: Doubt.Code, message: Wording) {
    self.code = code
    self.message = message
  }
}

extension [DocumentNote] {
  /// Notes of one code.
  init(_ code: Doubt.Code, _ messages: [Wording]) {
    self = messages.map { DocumentNote(code: code, message: $0) }
  }
}

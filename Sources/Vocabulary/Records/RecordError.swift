import Wordings

/// Why a line could not be read as a record.
package struct RecordError: Error, Hashable, Sendable {
  /// One sentence, quoting no more than the key or value that is wrong.
  package var message: Wording
  /// Where in the line it was met, in bytes from 0.
  package var offset: Int

  package init(_ message: Wording, at offset: Int) {
    self.message = message
    self.offset = offset
  }

  package init(_ chinese: String, en english: String, at offset: Int) {
    self.init(Wording(chinese, en: english), at: offset)
  }

  /// The sentence with its place, as a failure's message has it; bytes are counted from 1.
  package func sentence(in language: Language) -> String {
    language.says(
      "第 \(offset + 1) 字节：\(message.chinese)", en: "byte \(offset + 1): \(message.english)")
  }
}

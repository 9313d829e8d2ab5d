/// Why a line could not be read as a record.
package struct RecordError: Error, Hashable, Sendable {
  /// One Chinese sentence, quoting no more than the key or value that is wrong.
  package var message: String
  /// Where in the line it was met, in bytes from 0.
  package var offset: Int

  package init(_ message: String, at offset: Int) {
    self.message = message
    self.offset = offset
  }

  /// The sentence with its place, as a failure's message has it; bytes are counted from 1.
  package var sentence: String { "第 \(offset + 1) 字节：\(message)" }
}

import CZlib
import JSON
import Wordings

/// The document that a record came from.
package struct Source: Hashable, Sendable {
  /// As given on the command line; `-` for standard input.
  package var path: String
  package var format: OpenWord<Format>
  package var bytes: Int
  /// The checksum of the bytes, eight hexadecimal digits.
  package var crc32: String
  /// The program that turned the document into one that can be read; nil where none was needed.
  package var converter: String?

  init(path: String, format: OpenWord<Format>, bytes: Int, crc32: String, converter: String?) {
    self.path = path
    self.format = format
    self.bytes = bytes
    self.crc32 = crc32
    self.converter = converter
  }

  /// The source with its size and checksum.
  package init(path: String, format: Format, of bytes: [UInt8]) {
    let crc = bytes.withUnsafeBufferPointer { CZlib.crc32(0, $0.baseAddress, uInt($0.count)) }
    let digits = String(crc, radix: 16)
    self.init(
      path: path, format: format, bytes: bytes.count,
      crc32: String(repeating: "0", count: 8 - digits.count) + digits)
  }

  package init(path: String, format: Format, bytes: Int, crc32: String, converter: String? = nil) {
    self.init(
      path: path, format: .known(format), bytes: bytes, crc32: crc32, converter: converter)
  }
}

extension Source {
  /// Writes it as the value of the last key.
  package func write(to line: inout JSONWriter) {
    line.beginObject()
    line.key("path")
    line.value(path)
    line.key("format")
    line.value(format.text)
    line.key("bytes")
    line.value(bytes)
    line.key("crc32")
    line.value(crc32)
    if let converter {
      line.key("converter")
      line.value(converter)
    }
    line.endObject()
  }

  init(_ fields: Fields) throws(Refusal) {
    var fields = fields
    self.init(
      path: try fields.text("path"), format: OpenWord(try fields.text("format")),
      bytes: try fields.count("bytes"), crc32: try fields.text("crc32"),
      converter: try fields.string("converter"))
  }
}

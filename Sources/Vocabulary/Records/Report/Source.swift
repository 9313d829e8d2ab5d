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
  /// The address at which it was published, and when it was saved from there, `2024-02-01` or
  /// `2024-02-01T10:30`, Beijing time; nil where no list of captures states them.
  package var url: String?
  package var captured: String?
  /// The agency whose page it is, whatever the page says; nil where no list of captures states it.
  package var agency: String?

  init(path: String, format: OpenWord<Format>, bytes: Int, crc32: String, converter: String?) {
    self.path = path
    self.format = format
    self.bytes = bytes
    self.crc32 = crc32
    self.converter = converter
  }

  /// The source with its size and checksum.
  package init(path: String, format: Format, of bytes: [UInt8]) {
    self.init(
      path: path, format: format, bytes: bytes.count, crc32: Source.checksum(of: bytes))
  }

  /// The CRC-32 of `bytes`, eight hexadecimal digits.
  package static func checksum(of bytes: [UInt8]) -> String {
    let crc = bytes.withUnsafeBufferPointer { CZlib.crc32(0, $0.baseAddress, uInt($0.count)) }
    let digits = String(crc, radix: 16)
    return String(repeating: "0", count: 8 - digits.count) + digits
  }

  /// The source of a finding about a page that could not be read, of which only the place is known.
  package init(unread page: Failure) {
    self.init(
      path: page.path, format: OpenWord("unread"), bytes: 0, crc32: "00000000", converter: nil)
    url = page.url
    captured = page.captured
    agency = page.agency
  }

  /// The address of a page, else its path.
  package var place: String { url ?? path }

  /// The time of day in `captured`, without seconds where these are 0: `10:30`; empty where only the day is known.
  package static func clock(of captured: String) -> Substring {
    let clock = captured.dropFirst(11)
    return clock.count == 8 && clock.hasSuffix(":00") ? clock.dropLast(3) : clock
  }

  /// Whether it is that of a page that could not be read.
  package var isUnread: Bool { format == OpenWord("unread") }

  package init(path: String, format: Format, bytes: Int, crc32: String, converter: String? = nil) {
    self.init(
      path: path, format: .known(format), bytes: bytes, crc32: crc32, converter: converter)
  }
}

extension Source {
  package static var schema: Schema {
    Schema(name: "source", [path, format] + bytesAndChecksum + [converter, url, captured, agency])
  }

  /// The schema for a file that is not the document of a record.
  static var fileSchema: Schema { Schema([path] + bytesAndChecksum) }

  static var path: SchemaKey {
    SchemaKey(
      "path", .text,
      """
      The document, as it was given; - for standard input, a.zip!b.docx for a member of an archive, \
      a.pdf!b.docx for a file attached to a cover, \
      a.xlsx!Sheet1 for one of several reports in a workbook, in another document with its title. \
      Bytes that are not UTF-8 become U+FFFD.
      """, heading: "文件")
  }

  private static var format: SchemaKey {
    let formats = Format.ofDocuments.map(\.rawValue).joined(separator: ", ")
    return SchemaKey(
      "format", .pattern("^[a-z0-9]+$", name: "word"),
      "Its format, detected from its content: " + formats
        + """
        ; sum for a sum by rpt-sum; csv and ndjson for lists that a finding is about; unread for a page \
        without a report, of which neither size nor checksum are known: both are 0.
        """)
  }

  private static var bytesAndChecksum: [SchemaKey] {
    [
      SchemaKey("bytes", .count, "Its size in bytes."),
      SchemaKey("crc32", .checksum, "The CRC-32 of its bytes."),
    ]
  }

  private static var converter: SchemaKey {
    SchemaKey(
      "converter", .text, "The program that converted it, with its version.",
      only: "where one was needed")
  }

  static var url: SchemaKey {
    SchemaKey(
      "url", .text, "The address at which it was published.",
      only: "where a list of captures states it", heading: "网址")
  }

  static var captured: SchemaKey {
    SchemaKey(
      "captured", .moment, "When it was saved from that address, Beijing time.",
      only: "where a list of captures states it", heading: "采集时间")
  }

  static var agency: SchemaKey {
    SchemaKey(
      "agency", .text, "The agency whose page it is, whatever the page says.",
      only: "where a list of captures states it")
  }

  /// Writes the source as the value of the last key.
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
    if let url {
      line.key("url")
      line.value(url)
    }
    if let captured {
      line.key("captured")
      line.value(captured)
    }
    if let agency {
      line.key("agency")
      line.value(agency)
    }
    line.endObject()
  }

  init(_ fields: Fields) throws(Refusal) {
    var fields = fields
    self.init(
      path: try fields.text("path"), format: OpenWord(try fields.text("format")),
      bytes: try fields.integer("bytes"), crc32: try fields.text("crc32"),
      converter: try fields.optionalText("converter"))
    url = try fields.optionalText("url")
    captured = try fields.optionalText("captured")
    agency = try fields.optionalText("agency")
  }
}

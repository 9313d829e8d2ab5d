import JSON

/// A MIME message or one of its parts (RFC 2045): header lines, a blank line, a body.
struct MIMEPart {
  /// The values of the headers by lower-case names, with folded lines joined.
  private(set) var headers: [String: String] = [:]
  private let body: ArraySlice<UInt8>

  /// Parses `bytes`; nil if they do not begin with a header line.
  init?(_ bytes: ArraySlice<UInt8>) {
    var rest = bytes
    var name = ""
    while !rest.isEmpty {
      let line = MIMEPart.removeLine(&rest)
      guard let first = line.first else { break }
      if first == 0x20 || first == 0x09 {
        headers[name]?.append(" " + MIMEPart.text(line))
        continue
      }
      guard let colon = line.firstIndex(of: UInt8(ascii: ":")), colon > line.startIndex,
        line[..<colon].allSatisfy({ $0 > 0x20 && $0 < 0x7F })
      else { return nil }
      name = MIMEPart.text(line[..<colon]).lowercased()
      if headers[name] == nil { headers[name] = MIMEPart.text(line[(colon + 1)...]) }
    }
    guard !headers.isEmpty else { return nil }
    body = rest
  }

  /// The media type in lower case; `text/plain` if there is none.
  var mediaType: String {
    guard let value = headers["content-type"] else { return "text/plain" }
    return String(value.prefix { $0 != ";" && $0 != " " }).lowercased()
  }

  /// The transfer encoding of the body in lower case; empty if none is declared.
  var transferEncoding: String { headers["content-transfer-encoding"]?.lowercased() ?? "" }

  /// The parameter `name` of the content type, such as `charset`; nil if there is none.
  func parameter(_ name: String) -> String? {
    headers["content-type"].flatMap { HeaderParameters($0)[name] }
  }

  /// The body after decoding of its transfer encoding.
  var content: [UInt8] {
    switch transferEncoding {
    case "quoted-printable": QuotedPrintable.decoded(body)
    case "base64": Base64.decoded(body)
    default: Array(body)
    }
  }

  /// The parts of the body between lines of `--boundary`; parts without headers are left out.
  func parts(boundary: String) -> [MIMEPart] {
    let mark = Array("--\(boundary)".utf8)
    var parts: [MIMEPart] = []
    var start: Int?
    var rest = body
    while !rest.isEmpty {
      let index = rest.startIndex
      let line = MIMEPart.removeLine(&rest)
      guard line.starts(with: mark) else { continue }
      if let start, let part = MIMEPart(body[start..<index]) { parts.append(part) }
      start = line.dropFirst(mark.count).starts(with: Array("--".utf8)) ? nil : rest.startIndex
    }
    if let start, let part = MIMEPart(body[start...]) { parts.append(part) }
    return parts
  }

  /// Removes the first line from `rest` and returns it without its line end.
  private static func removeLine(_ rest: inout ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let end = rest.firstIndex(of: 0x0A) ?? rest.endIndex
    let line = rest[..<end]
    rest = rest[min(end + 1, rest.endIndex)...]
    return line.last == 0x0D ? line.dropLast() : line
  }

  private static func text(_ bytes: ArraySlice<UInt8>) -> String {
    HeaderText.decoded(TextLine.trimmed(bytes))
  }
}

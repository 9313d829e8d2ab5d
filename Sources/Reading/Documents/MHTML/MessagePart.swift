/// A message or a part of one (RFC 2045): header lines, a blank line, a body.
struct MessagePart {
  /// The values of its headers by their names in small letters, folded lines joined.
  private(set) var headers: [String: String] = [:]
  private let body: ArraySlice<UInt8>

  /// Reads `bytes`; nil where they begin with no header line.
  init?(_ bytes: ArraySlice<UInt8>) {
    var rest = bytes
    var name = ""
    while !rest.isEmpty {
      let line = MessagePart.takeLine(&rest)
      guard let first = line.first else { break }
      if first == 0x20 || first == 0x09 {
        headers[name]?.append(" " + MessagePart.text(line))
        continue
      }
      guard let colon = line.firstIndex(of: 0x3A), colon > line.startIndex,
        line[..<colon].allSatisfy({ $0 > 0x20 && $0 < 0x7F })
      else { return nil }
      name = MessagePart.text(line[..<colon]).lowercased()
      if headers[name] == nil { headers[name] = MessagePart.text(line[(colon + 1)...]) }
    }
    guard !headers.isEmpty else { return nil }
    body = rest
  }

  /// Its media type in small letters; `text/plain` where it has none.
  var type: String {
    guard let value = headers["content-type"] else { return "text/plain" }
    return String(value.prefix { $0 != ";" && $0 != " " }).lowercased()
  }

  /// How its body is encoded, in small letters; empty where it does not say.
  var transfer: String { headers["content-transfer-encoding"]?.lowercased() ?? "" }

  /// A parameter of its type, `charset`; nil where it has none.
  func parameter(_ name: String) -> String? {
    for part in (headers["content-type"] ?? "").split(separator: ";").dropFirst() {
      guard let equals = part.firstIndex(of: "="),
        MessagePart.text(Array(part[..<equals].utf8)[...]).lowercased() == name
      else { continue }
      return MessagePart.text(Array(part[part.index(after: equals)...].utf8)[...])
        .filter { $0 != "\"" }
    }
    return nil
  }

  /// Its body, decoded.
  var content: [UInt8] {
    switch transfer {
    case "quoted-printable": QuotedPrintable.decoded(body)
    case "base64": Base64.decoded(body)
    default: Array(body)
    }
  }

  /// The parts of its body between lines of `--boundary`; those that begin without headers are left out.
  func parts(boundary: String) -> [MessagePart] {
    let mark = Array("--\(boundary)".utf8)
    var parts: [MessagePart] = []
    var start: Int?
    var rest = body
    while !rest.isEmpty {
      let index = rest.startIndex
      let line = MessagePart.takeLine(&rest)
      guard line.starts(with: mark) else { continue }
      if let start, let part = MessagePart(body[start..<index]) { parts.append(part) }
      start = line.dropFirst(mark.count).starts(with: Array("--".utf8)) ? nil : rest.startIndex
    }
    if let start, let part = MessagePart(body[start...]) { parts.append(part) }
    return parts
  }

  /// Takes a line off `rest`, without its end.
  private static func takeLine(_ rest: inout ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let end = rest.firstIndex(of: 0x0A) ?? rest.endIndex
    let line = rest[..<end]
    rest = rest[min(end + 1, rest.endIndex)...]
    return line.last == 0x0D ? line.dropLast() : line
  }

  private static func text(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: TextLine.trimmed(bytes), as: UTF8.self)
  }
}

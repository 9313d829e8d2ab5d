import Chinese

/// The parameters of a header such as `attachment; filename="a.docx"`, with their continuations and
/// encodings (RFC 2231).
struct HeaderParameters {
  private var values: [String: String] = [:]

  /// The parameters of `header`, the value of a header.
  init(_ header: String) {
    for part in HeaderParameters.parts(header).dropFirst() {
      guard let equals = part.firstIndex(of: "=") else { continue }
      let name = part[..<equals].filter { !$0.isWhitespace }.lowercased()
      if values[name] == nil {
        values[name] = HeaderParameters.unquoted(part[part.index(after: equals)...])
      }
    }
  }

  /// The value of the parameter `name`; nil if there is none.
  subscript(name: String) -> String? {
    if let text = values["\(name)*"] { return HeaderParameters.extended([(text, true)]) }
    var pieces: [(text: String, isEncoded: Bool)] = []
    while true {
      if let text = values["\(name)*\(pieces.count)*"] {
        pieces.append((text, true))
      } else if let text = values["\(name)*\(pieces.count)"] {
        pieces.append((text, false))
      } else {
        break
      }
    }
    if !pieces.isEmpty { return HeaderParameters.extended(pieces) }
    return values[name].map { HeaderText.withoutEncodedWords($0) }
  }

  /// The text of `pieces`, the first of which states the charset where it is encoded: `GB2312''%C4%EA`.
  private static func extended(_ pieces: [(text: String, isEncoded: Bool)]) -> String {
    var charset: String?
    var bytes: [UInt8] = []
    for (index, piece) in pieces.enumerated() {
      var text = piece.text[...]
      if index == 0, piece.isEncoded {
        let fields = text.split(separator: "'", maxSplits: 2, omittingEmptySubsequences: false)
        if fields.count == 3 { (charset, text) = (String(fields[0]), fields[2]) }
      }
      bytes += piece.isEncoded ? percentDecoded(text) : Array(text.utf8)
    }
    return HeaderText.decoded(bytes, charset: charset)
  }

  private static func percentDecoded(_ text: Substring) -> [UInt8] {
    QuotedPrintable.decoded(
      text.utf8.map { $0 == UInt8(ascii: "%") ? UInt8(ascii: "=") : $0 }[...])
  }

  /// `header` at its semicolons outside of quotes.
  private static func parts(_ header: String) -> [Substring] {
    var parts: [Substring] = []
    var (start, isQuoted, isEscaped) = (header.startIndex, false, false)
    for index in header.indices {
      switch header[index] {
      case _ where isEscaped: isEscaped = false
      case "\\" where isQuoted: isEscaped = true
      case "\"": isQuoted.toggle()
      case ";" where !isQuoted:
        parts.append(header[start..<index])
        start = header.index(after: index)
      default: break
      }
    }
    return parts + [header[start...]]
  }

  private static func unquoted(_ text: Substring) -> String {
    let text = text.unicodeScalars.trimmed(\.isSpace).string
    guard text.hasPrefix("\"") else { return text }
    var (plain, isEscaped) = ("", false)
    for character in text.dropFirst() {
      if isEscaped || character != "\\" && character != "\"" {
        plain.append(character)
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else {
        break
      }
    }
    return plain
  }
}

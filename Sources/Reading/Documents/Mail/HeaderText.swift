import Chinese
import Encodings
import JSON

/// Text in the headers of a message: as bytes in some encoding, in encoded words (RFC 2047), or in parameters
/// (RFC 2231).
enum HeaderText {
  /// `bytes` in `charset`; where that is not known or does not fit, in UTF-8, else in GB 18030.
  static func decoded(_ bytes: some Collection<UInt8>, charset: String? = nil) -> String {
    let bytes = Array(bytes)[...]
    let label = charset.flatMap { CharsetLabel.encoding($0.utf8) }
    let likely = label.flatMap { CharacterEncoding(rawValue: $0) }
    // Short names need every character, and a wrong label is seen by bytes that do not fit.
    if let likely, let text = Transcoding.exactText(bytes, in: likely) { return text }
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    for encoding in [CharacterEncoding.gb18030, .big5] {
      if let text = Transcoding.exactText(bytes, in: encoding) { return text }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// `text` with its encoded words decoded. White space between two of them is no text; a character may be
  /// split between two of one encoding.
  static func withoutEncodedWords(_ text: String) -> String {
    guard text.contains("=?") else { return text }
    var decoded = ""
    var word: (charset: String, bytes: [UInt8])?
    var rest = text[...]
    while let start = rest.firstRange(of: "=?") {
      let between = rest[..<start.lowerBound]
      guard let (next, end) = encodedWord(rest[start.upperBound...]) else {
        decoded += flushed(&word) + rest[..<start.upperBound]
        rest = rest[start.upperBound...]
        continue
      }
      if !between.allSatisfy(\.isWhitespace) || word == nil {
        decoded += flushed(&word) + between
      } else if word?.charset != next.charset {
        decoded += flushed(&word)
      }
      word = (next.charset, (word?.bytes ?? []) + next.bytes)
      rest = rest[end...]
    }
    return decoded + flushed(&word) + rest
  }

  private static func flushed(_ word: inout (charset: String, bytes: [UInt8])?) -> String {
    defer { word = nil }
    return word.map { HeaderText.decoded($0.bytes, charset: $0.charset) } ?? ""
  }

  /// The word that `rest` begins with, behind its `=?`: `GB2312?B?xOrBwA==?=`. Some programs leave blanks in it.
  private static func encodedWord(
    _ rest: Substring
  ) -> (word: (charset: String, bytes: [UInt8]), end: Substring.Index)? {
    let fields = rest.split(separator: "?", maxSplits: 3, omittingEmptySubsequences: false)
    guard fields.count == 4, fields[3].hasPrefix("="), !fields[0].isEmpty else { return nil }
    let text = Array(fields[2].utf8)[...]
    let bytes: [UInt8]
    switch fields[1].lowercased() {
    case "b": bytes = Base64.decoded(text)
    case "q": bytes = QuotedPrintable.decoded(text.map { $0 == UInt8(ascii: "_") ? 0x20 : $0 }[...])
    default: return nil
    }
    // RFC 2231 allows a language behind the charset.
    let charset = fields[0].prefix { $0 != "*" }.lowercased()
    return ((charset, bytes), fields[3].index(after: fields[3].startIndex))
  }
}

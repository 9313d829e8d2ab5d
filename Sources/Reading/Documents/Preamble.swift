import Chinese

/// Bytes before a document that are no part of it: the header of an HTTP response that was saved with
/// it, or what a program wrote before it.
enum Preamble {
  /// As many headers may stand before a document: one of each proxy that a response passed.
  private static let most = 8

  /// The index in `bytes` at which the document behind such bytes begins; nil if none are found.
  /// `bytes` begin with no signature of a format.
  static func end(in bytes: [UInt8]) -> Int? {
    let document = endOfHeaders(in: bytes)
    let head = bytes[document...].prefix(1 << 12)
    guard MagicBytes.format(of: head) == nil else { return document }
    if let start = head.prefix(1 << 10).range(of: Array("%PDF-".utf8))?.lowerBound,
      bytes.suffix(1 << 10).holds("%%EOF".utf8)
    {
      return start
    }
    if head.contains(0), let start = head.range(of: MagicBytes.compoundFile)?.lowerBound {
      return start
    }
    return document > 0 ? document : nil
  }

  private static func endOfHeaders(in bytes: [UInt8]) -> Int {
    var end = 0
    for _ in 0..<most {
      let head = bytes[end...].prefix(1 << 12)
      guard head.starts(with: Array("HTTP/".utf8)),
        let blank = head.range(of: Array("\r\n\r\n".utf8)) ?? head.range(of: Array("\n\n".utf8))
      else { break }
      end = blank.upperBound
    }
    return end
  }
}

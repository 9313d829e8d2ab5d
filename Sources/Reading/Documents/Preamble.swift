import Chinese

/// Bytes before a document that are no part of it: the header of an HTTP response that was saved with
/// it, or what a program wrote before it.
enum Preamble {
  /// The index in `bytes` at which the document behind such bytes begins; nil if none are found.
  /// `head` is the beginning of `bytes`, which have no signature of a format.
  static func end(in bytes: [UInt8], _ head: ArraySlice<UInt8>) -> Int? {
    if head.starts(with: Array("HTTP/".utf8)) {
      let blank = head.range(of: Array("\r\n\r\n".utf8)) ?? head.range(of: Array("\n\n".utf8))
      if let end = blank?.upperBound { return end }
    }
    if let start = head.prefix(1 << 10).range(of: Array("%PDF-".utf8))?.lowerBound,
      bytes.suffix(1 << 10).holds("%%EOF".utf8)
    {
      return start
    }
    guard head.contains(0) else { return nil }
    return head.range(of: MagicBytes.compoundFile)?.lowerBound
  }
}

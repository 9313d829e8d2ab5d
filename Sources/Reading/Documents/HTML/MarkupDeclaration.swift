/// What begins with `<!`: sections 13.2.5.42 to 13.2.5.68 of the HTML standard.
enum MarkupDeclaration {
  /// The comment whose text begins at `from`, behind `<!--`, and the place behind its end.
  static func comment(_ bytes: Span<UInt8>, from: Int) -> (Range<Int>, next: Int) {
    let end = bytes.count
    if from < end, bytes[from] == 0x3E { return (from..<from, from + 1) }
    if from + 1 < end, bytes[from] == 0x2D, bytes[from + 1] == 0x3E {
      return (from..<from, from + 2)
    }
    var at = from
    while true {
      at = ByteScan.first(0x2D, in: bytes, from: at, to: end)
      guard at + 2 < end else { break }
      if bytes[at + 1] == 0x2D {
        if bytes[at + 2] == 0x3E { return (from..<at, at + 3) }
        if bytes[at + 2] == 0x21, at + 3 < end, bytes[at + 3] == 0x3E { return (from..<at, at + 4) }
      }
      at += 1
    }
    return (from..<unclosedEnd(bytes, from: from), end)
  }

  /// Where the text of a comment ends that the file ends in: before a part of `-->` or `--!>`.
  private static func unclosedEnd(_ bytes: Span<UInt8>, from: Int) -> Int {
    let end = bytes.count
    if end - from >= 3, ByteScan.matches("--!", in: bytes, at: end - 3, to: end) { return end - 3 }
    if end - from >= 2, ByteScan.matches("--", in: bytes, at: end - 2, to: end) { return end - 2 }
    return end - from >= 1 && bytes[end - 1] == 0x2D ? end - 1 : end
  }

  /// Whether `[CDATA[` stands at `at`.
  static func opensCDATA(_ bytes: Span<UInt8>, _ at: Int) -> Bool {
    guard at + 7 <= bytes.count else { return false }
    let opening: StaticString = "[CDATA["
    return opening.withUTF8Buffer { expected in
      expected.indices.allSatisfy { bytes[at + $0] == expected[$0] }
    }
  }

  /// The DOCTYPE whose rest begins at `from`, behind the word, and the place behind its end.
  static func doctype(_ bytes: Span<UInt8>, from: Int) -> (HTMLDoctype, next: Int) {
    var doctype = HTMLDoctype()
    var at = ByteScan.skipWhiteSpace(in: bytes, from: from, to: bytes.count)
    let start = at
    while at < bytes.count, bytes[at] != 0x3E, !ByteScan.isWhiteSpace(bytes[at]) { at += 1 }
    if start < at { doctype.name = start..<at } else { doctype.forcesQuirks = true }
    at = ByteScan.skipWhiteSpace(in: bytes, from: at, to: bytes.count)
    at = identifiers(bytes, from: at, into: &doctype)
    let close = ByteScan.first(0x3E, in: bytes, from: at, to: bytes.count)
    if at == bytes.count { doctype.forcesQuirks = true }
    return (doctype, min(close + 1, bytes.count))
  }

  /// Reads both identifiers and returns a place from which the rest up to `>` does not matter.
  private static func identifiers(
    _ bytes: Span<UInt8>, from: Int, into doctype: inout HTMLDoctype
  ) -> Int {
    let end = bytes.count
    guard from < end, bytes[from] != 0x3E else { return from }
    let isPublic = ByteScan.matches("public", in: bytes, at: from, to: end)
    guard isPublic || ByteScan.matches("system", in: bytes, at: from, to: end) else {
      doctype.forcesQuirks = true
      return from
    }
    var at = ByteScan.skipWhiteSpace(in: bytes, from: from + 6, to: end)
    if isPublic {
      guard let found = identifier(bytes, &at, &doctype) else { return at }
      doctype.publicIdentifier = found
      guard !doctype.forcesQuirks else { return at }
      at = ByteScan.skipWhiteSpace(in: bytes, from: at, to: end)
      guard at < end, bytes[at] != 0x3E else { return at }
    }
    guard let found = identifier(bytes, &at, &doctype) else { return at }
    doctype.systemIdentifier = found
    return ByteScan.skipWhiteSpace(in: bytes, from: at, to: end)
  }

  /// The quoted identifier at `at`, which moves behind it. It is damaged when a `>` cuts it short,
  /// and nil when there is none.
  private static func identifier(
    _ bytes: Span<UInt8>, _ at: inout Int, _ doctype: inout HTMLDoctype
  ) -> Range<Int>? {
    guard at < bytes.count, bytes[at] == 0x22 || bytes[at] == 0x27 else {
      doctype.forcesQuirks = true
      return nil
    }
    let quote = bytes[at]
    let start = at + 1
    at = start
    while at < bytes.count, bytes[at] != quote, bytes[at] != 0x3E { at += 1 }
    let found = start..<at
    if at < bytes.count, bytes[at] == quote { at += 1 } else { doctype.forcesQuirks = true }
    return found
  }
}

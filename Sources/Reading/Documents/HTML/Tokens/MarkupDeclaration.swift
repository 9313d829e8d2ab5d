/// Parses comments, DOCTYPEs and CDATA openings, which begin with `<!`: sections 13.2.5.42 to
/// 13.2.5.68 of the HTML standard.
enum MarkupDeclaration {
  /// The text of the comment that begins at `from`, after `<!--`, and the index after the comment.
  static func comment(_ bytes: Span<UInt8>, from: Int) -> (Range<Int>, next: Int) {
    let end = bytes.count
    if from < end, bytes[from] == UInt8(ascii: ">") { return (from..<from, from + 1) }
    if from + 1 < end, bytes[from] == UInt8(ascii: "-"), bytes[from + 1] == UInt8(ascii: ">") {
      return (from..<from, from + 2)
    }
    var index = from
    while true {
      index = ByteScan.first(UInt8(ascii: "-"), in: bytes, from: index, to: end)
      guard index + 2 < end else { break }
      if bytes[index + 1] == UInt8(ascii: "-") {
        if bytes[index + 2] == UInt8(ascii: ">") { return (from..<index, index + 3) }
        if bytes[index + 2] == UInt8(ascii: "!"), index + 3 < end,
          bytes[index + 3] == UInt8(ascii: ">")
        {
          return (from..<index, index + 4)
        }
      }
      index += 1
    }
    return (from..<unclosedEnd(bytes, from: from), end)
  }

  /// The end of the text of a comment that the file ends in: before an incomplete `-->` or `--!>`.
  private static func unclosedEnd(_ bytes: Span<UInt8>, from: Int) -> Int {
    let end = bytes.count
    if end - from >= 3, ByteScan.matches("--!", in: bytes, at: end - 3, to: end) { return end - 3 }
    if end - from >= 2, ByteScan.matches("--", in: bytes, at: end - 2, to: end) { return end - 2 }
    return end - from >= 1 && bytes[end - 1] == UInt8(ascii: "-") ? end - 1 : end
  }

  /// Whether `[CDATA[` is at `index`.
  static func opensCDATA(_ bytes: Span<UInt8>, _ index: Int) -> Bool {
    guard index + 7 <= bytes.count else { return false }
    let opening: StaticString = "[CDATA["
    return opening.withUTF8Buffer { expected in
      expected.indices.allSatisfy { bytes[index + $0] == expected[$0] }
    }
  }

  /// The DOCTYPE whose name begins at `from`, and the index after it.
  static func doctype(_ bytes: Span<UInt8>, from: Int) -> (HTMLDoctype, next: Int) {
    var doctype = HTMLDoctype()
    var index = ByteScan.skipWhiteSpace(in: bytes, from: from, to: bytes.count)
    let start = index
    while index < bytes.count, bytes[index] != UInt8(ascii: ">"),
      !ByteScan.isWhiteSpace(bytes[index])
    {
      index += 1
    }
    if start < index { doctype.name = start..<index } else { doctype.forcesQuirks = true }
    index = ByteScan.skipWhiteSpace(in: bytes, from: index, to: bytes.count)
    index = identifiers(bytes, from: index, into: &doctype)
    let close = ByteScan.first(UInt8(ascii: ">"), in: bytes, from: index, to: bytes.count)
    if index == bytes.count { doctype.forcesQuirks = true }
    return (doctype, min(close + 1, bytes.count))
  }

  /// Parses the public and system identifiers. Returns an index from which the rest up to `>` is
  /// ignored.
  private static func identifiers(
    _ bytes: Span<UInt8>, from: Int, into doctype: inout HTMLDoctype
  ) -> Int {
    let end = bytes.count
    guard from < end, bytes[from] != UInt8(ascii: ">") else { return from }
    let isPublic = ByteScan.matches("public", in: bytes, at: from, to: end)
    guard isPublic || ByteScan.matches("system", in: bytes, at: from, to: end) else {
      doctype.forcesQuirks = true
      return from
    }
    var index = ByteScan.skipWhiteSpace(in: bytes, from: from + 6, to: end)
    if isPublic {
      guard let found = identifier(bytes, &index, &doctype) else { return index }
      doctype.publicIdentifier = found
      guard !doctype.forcesQuirks else { return index }
      index = ByteScan.skipWhiteSpace(in: bytes, from: index, to: end)
      guard index < end, bytes[index] != UInt8(ascii: ">") else { return index }
    }
    guard let found = identifier(bytes, &index, &doctype) else { return index }
    doctype.systemIdentifier = found
    return ByteScan.skipWhiteSpace(in: bytes, from: index, to: end)
  }

  /// The quoted identifier at `index`, which advances past it; nil if there is none. If `>`
  /// truncates it, `doctype` forces quirks mode.
  private static func identifier(
    _ bytes: Span<UInt8>, _ index: inout Int, _ doctype: inout HTMLDoctype
  ) -> Range<Int>? {
    guard index < bytes.count,
      bytes[index] == UInt8(ascii: "\"") || bytes[index] == UInt8(ascii: "'")
    else {
      doctype.forcesQuirks = true
      return nil
    }
    let quote = bytes[index]
    let start = index + 1
    index = start
    while index < bytes.count, bytes[index] != quote, bytes[index] != UInt8(ascii: ">") {
      index += 1
    }
    let found = start..<index
    if index < bytes.count, bytes[index] == quote {
      index += 1
    } else {
      doctype.forcesQuirks = true
    }
    return found
  }
}

/// The attribute states of the HTML standard, sections 13.2.5.32 to 13.2.5.40.
enum TagSyntax {
  /// Appends the attributes that begin at `from`. Returns the place of the tag's `>` (the end of
  /// the bytes when there is none) and whether the tag closes itself.
  static func attributes(
    _ bytes: Span<UInt8>, from: Int, into attributes: inout [HTMLAttribute]
  ) -> (close: Int, selfClosing: Bool) {
    let end = bytes.count
    var at = from
    while at < end {
      let byte = bytes[at]
      if byte == 0x3E { return (at, false) }
      if byte == 0x2F {
        at += 1
        if at < end, bytes[at] == 0x3E { return (at, true) }
      } else if ByteScan.isWhiteSpace(byte) {
        at += 1
      } else {
        at = attribute(bytes, at, into: &attributes)
      }
    }
    return (end, false)
  }

  /// Reads one attribute and returns the place behind it.
  private static func attribute(
    _ bytes: Span<UInt8>, _ from: Int, into attributes: inout [HTMLAttribute]
  ) -> Int {
    let end = bytes.count
    var at = from + 1
    while at < end, bytes[at] != 0x3D, !endsName(bytes[at]) { at += 1 }
    let name = from..<at
    let equals = ByteScan.skipWhiteSpace(in: bytes, from: at, to: end)
    guard equals < end, bytes[equals] == 0x3D else {
      attributes.append(HTMLAttribute(name: name, value: at..<at))
      return equals
    }
    let (value, next) = value(bytes, ByteScan.skipWhiteSpace(in: bytes, from: equals + 1, to: end))
    attributes.append(HTMLAttribute(name: name, value: value))
    return next
  }

  /// Reads the value that begins at `from`, behind the `=` and its white space.
  private static func value(_ bytes: Span<UInt8>, _ from: Int) -> (Range<Int>, next: Int) {
    let end = bytes.count
    guard from < end else { return (end..<end, end) }
    let quote = bytes[from]
    if quote == 0x22 || quote == 0x27 {
      let close = ByteScan.first(quote, in: bytes, from: from + 1, to: end)
      return (from + 1..<close, min(close + 1, end))
    }
    var at = from
    while at < end, bytes[at] != 0x3E, !ByteScan.isWhiteSpace(bytes[at]) { at += 1 }
    return (from..<at, at)
  }

  /// Whether a tag's name ends before this byte.
  @inline(__always)
  static func endsName(_ byte: UInt8) -> Bool {
    // Letters lie above all of them.
    byte <= 0x3E && (byte == 0x3E || byte == 0x2F || ByteScan.isWhiteSpace(byte))
  }
}

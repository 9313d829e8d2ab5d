/// Parses attributes by the states of the HTML standard, sections 13.2.5.32 to 13.2.5.40.
enum TagSyntax {
  /// Appends the attributes from index `from` on. Returns the index of the `>` of the tag (the end
  /// of the bytes if there is none) and whether the tag is self-closing.
  static func attributes(
    _ bytes: Span<UInt8>, from: Int, into attributes: inout [HTMLAttribute]
  ) -> (close: Int, selfClosing: Bool) {
    let end = bytes.count
    var index = from
    while index < end {
      let byte = bytes[index]
      if byte == UInt8(ascii: ">") { return (index, false) }
      if byte == UInt8(ascii: "/") {
        index += 1
        if index < end, bytes[index] == UInt8(ascii: ">") { return (index, true) }
      } else if ByteScan.isWhiteSpace(byte) {
        index += 1
      } else {
        index = attribute(bytes, index, into: &attributes)
      }
    }
    return (end, false)
  }

  /// Appends one attribute and returns the index after it.
  private static func attribute(
    _ bytes: Span<UInt8>, _ from: Int, into attributes: inout [HTMLAttribute]
  ) -> Int {
    let end = bytes.count
    var index = from + 1
    while index < end, bytes[index] != UInt8(ascii: "="), !endsName(bytes[index]) { index += 1 }
    let name = from..<index
    let equals = ByteScan.skipWhiteSpace(in: bytes, from: index, to: end)
    guard equals < end, bytes[equals] == UInt8(ascii: "=") else {
      attributes.append(HTMLAttribute(name: name, value: index..<index))
      return equals
    }
    let (value, next) = value(bytes, ByteScan.skipWhiteSpace(in: bytes, from: equals + 1, to: end))
    attributes.append(HTMLAttribute(name: name, value: value))
    return next
  }

  /// The range of the value that begins at `from`, after the `=` and its white space, and the index
  /// after it.
  private static func value(_ bytes: Span<UInt8>, _ from: Int) -> (Range<Int>, next: Int) {
    let end = bytes.count
    guard from < end else { return (end..<end, end) }
    let quote = bytes[from]
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      let close = ByteScan.first(quote, in: bytes, from: from + 1, to: end)
      return (from + 1..<close, min(close + 1, end))
    }
    var index = from
    while index < end, bytes[index] != UInt8(ascii: ">"), !ByteScan.isWhiteSpace(bytes[index]) {
      index += 1
    }
    return (from..<index, index)
  }

  /// Whether this byte ends the name of a tag.
  @inline(__always)
  static func endsName(_ byte: UInt8) -> Bool {
    // Letters are greater than all of these bytes.
    byte <= 0x3E
      && (byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/") || ByteScan.isWhiteSpace(byte))
  }
}

/// Writes JSON into a growing buffer. The writer adds the commas; the caller writes keys and values in order
/// and closes each object and array.
public struct JSONWriter: Sendable {
  /// The written bytes.
  @inlinable public var bytes: [UInt8] { written }
  @usableFromInline var written: [UInt8] = []
  @usableFromInline var isFirst = true

  /// An empty writer.
  package init() {}

  /// Removes the written bytes and keeps the memory.
  package mutating func removeAll() {
    written.removeAll(keepingCapacity: true)
    isFirst = true
  }

  /// Opens an object, as a value or as the value of the last key.
  package mutating func beginObject() { begin(UInt8(ascii: "{")) }

  /// Closes the innermost object.
  package mutating func endObject() { end(UInt8(ascii: "}")) }

  /// Opens an array, as a value or as the value of the last key.
  public mutating func beginArray() { begin(UInt8(ascii: "[")) }

  /// Closes the innermost array.
  public mutating func endArray() { end(UInt8(ascii: "]")) }

  /// Ends a line.
  package mutating func endLine() {
    written.append(UInt8(ascii: "\n"))
    isFirst = true
  }

  /// Writes the key of the next value. It must not need escapes.
  @inlinable public mutating func key(_ name: StaticString) {
    comma()
    written.append(UInt8(ascii: "\""))
    name.withUTF8Buffer { written.append(contentsOf: $0) }
    colon()
  }

  /// The same with a name that is only known at run time. The label prevents literals from being converted to
  /// String.
  package mutating func key(named name: String) {
    comma()
    written.append(UInt8(ascii: "\""))
    escape(name)
    colon()
  }

  /// The same with bytes that need no escapes.
  package mutating func key(plain name: UnsafeBufferPointer<UInt8>) {
    comma()
    written.append(UInt8(ascii: "\""))
    written.append(contentsOf: name)
    colon()
  }

  /// A null.
  @inlinable public mutating func null() { raw("null") }

  /// `true` or `false`.
  package mutating func value(_ truth: Bool) { raw(truth ? "true" : "false") }

  /// A whole number.
  package mutating func value(_ integer: Int) {
    comma()
    Number.append(integer, to: &written)
  }

  /// A number with all its printed decimals.
  package mutating func value(_ number: Number) {
    comma()
    number.append(to: &written)
  }

  /// A text, with only the escapes that JSON requires.
  package mutating func value(_ text: String) {
    comma()
    written.append(UInt8(ascii: "\""))
    escape(text)
    written.append(UInt8(ascii: "\""))
  }

  /// A long text; a text from JSON keeps its spelling.
  package mutating func value(_ text: LazyText) {
    guard let spelling = text.spelling else { return value(text.string) }
    comma()
    written.append(UInt8(ascii: "\""))
    written.append(contentsOf: spelling)
    written.append(UInt8(ascii: "\""))
  }

  /// A value that is JSON already.
  @inlinable public mutating func json(_ value: ArraySlice<UInt8>) {
    comma()
    written.append(contentsOf: value)
  }

  /// An array, each element written by `write`.
  @inlinable public mutating func array<Element>(
    _ elements: [Element], _ write: (Element, inout JSONWriter) -> Void
  ) {
    beginArray()
    for element in elements { write(element, &self) }
    endArray()
  }

  private mutating func begin(_ bracket: UInt8) {
    comma()
    written.append(bracket)
    isFirst = true
  }

  private mutating func end(_ bracket: UInt8) {
    written.append(bracket)
    isFirst = false
  }

  @inlinable mutating func comma() {
    if !isFirst { written.append(UInt8(ascii: ",")) }
    isFirst = false
  }

  @inlinable mutating func colon() {
    written.append(UInt8(ascii: "\""))
    written.append(UInt8(ascii: ":"))
    isFirst = true
  }

  @inlinable mutating func raw(_ word: StaticString) {
    comma()
    word.withUTF8Buffer { written.append(contentsOf: $0) }
  }

  private mutating func escape(_ text: String) {
    var text = text
    text.withUTF8 { utf8 in
      var escapes: UInt8 = 0
      for byte in utf8 { escapes |= JSONWriter.needsEscape(byte) ? 1 : 0 }
      // Most texts need none.
      guard escapes != 0 else { return written.append(contentsOf: utf8) }
      var start = 0
      for i in utf8.indices where JSONWriter.needsEscape(utf8[i]) {
        written.append(contentsOf: utf8[start..<i])
        append(escapeOf: utf8[i])
        start = i + 1
      }
      written.append(contentsOf: utf8[start...])
    }
  }

  private static func needsEscape(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }

  private mutating func append(escapeOf byte: UInt8) {
    written.append(UInt8(ascii: "\\"))
    switch byte {
    case 0x08: written.append(UInt8(ascii: "b"))
    case 0x09: written.append(UInt8(ascii: "t"))
    case 0x0A: written.append(UInt8(ascii: "n"))
    case 0x0C: written.append(UInt8(ascii: "f"))
    case 0x0D: written.append(UInt8(ascii: "r"))
    case 0..<0x20:
      let digits = Array("0123456789abcdef".utf8)
      written.append(
        contentsOf: Array("u00".utf8) + [digits[Int(byte >> 4)], digits[Int(byte & 15)]])
    default: written.append(byte)
    }
  }
}

// MARK: - Values that may be missing

extension JSONWriter {
  /// A text or null.
  package mutating func value(_ text: String?) {
    if let text { value(text) } else { null() }
  }

  /// A whole number or null.
  package mutating func value(_ integer: Int?) {
    if let integer { value(integer) } else { null() }
  }

  /// A number or null.
  package mutating func value(_ number: Number?) {
    if let number { value(number) } else { null() }
  }
}

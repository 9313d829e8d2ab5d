import Chinese
import JSON

/// HTML under construction. Texts and values of attributes are escaped, so that nothing that a document
/// says becomes markup.
struct Markup {
  /// An attribute of an element; one without a value is left out.
  struct Attribute {
    let name: StaticString
    let value: String?

    init(_ name: StaticString, _ value: String?) {
      self.name = name
      self.value = value
    }
  }

  private(set) var bytes: [UInt8] = []

  /// `text` as the content of an element or the value of an attribute.
  static func escaped(_ text: String) -> [UInt8] {
    var markup = Markup()
    markup.text(text)
    return markup.bytes
  }

  /// Hands what was appended to `write` if it is at least `least` bytes, and keeps the memory.
  mutating func flush<Stop: Error>(
    atLeast least: Int = 0, _ write: ([UInt8]) throws(Stop) -> Void
  ) throws(Stop) {
    guard bytes.count >= least else { return }
    try write(bytes)
    bytes.removeAll(keepingCapacity: true)
  }

  /// Appends `<tag …>`.
  mutating func open(_ tag: StaticString, _ attributes: Attribute...) { open(tag, attributes) }

  private mutating func open(_ tag: StaticString, _ attributes: [Attribute]) {
    append("<")
    append(tag)
    for attribute in attributes { write(attribute) }
    append(">")
  }

  /// Appends `attribute` to a start tag.
  mutating func write(_ attribute: Attribute) {
    guard let value = attribute.value else { return }
    append(" ")
    append(attribute.name)
    append("=\"")
    text(value)
    append("\"")
  }

  mutating func close(_ tag: StaticString) {
    append("</")
    append(tag)
    append(">")
  }

  /// Appends an element with `text`.
  mutating func element(_ tag: StaticString, _ attributes: Attribute..., text: String) {
    open(tag, attributes)
    self.text(text)
    close(tag)
  }

  /// Appends an element whose content `write` appends.
  mutating func element(
    _ tag: StaticString, _ attributes: Attribute..., content write: (inout Markup) -> Void
  ) {
    open(tag, attributes)
    write(&self)
    close(tag)
  }

  mutating func lineBreak() { append("\n") }

  /// Appends `text`, which may come from a document: what has a meaning in HTML is escaped, control
  /// characters and marks of direction are made visible.
  mutating func text(_ text: String) {
    var text = text
    text.withUTF8 { escape($0) }
  }

  /// The same for UTF-8.
  mutating func text(_ utf8: ArraySlice<UInt8>) {
    utf8.withUnsafeBufferPointer { escape($0) }
  }

  /// Appends `number` with all its decimals.
  mutating func text(_ number: Number) { number.append(to: &bytes) }

  /// Appends `utf8`: what has a meaning in HTML and what may control the display one by one, the bytes between at
  /// once.
  private mutating func escape(_ utf8: UnsafeBufferPointer<UInt8>) {
    var (start, index) = (0, 0)
    while index < utf8.count {
      let (byte, place) = (utf8[index], index)
      index += UTF8Character.width(byte)
      // Nearly all of a Chinese text.
      if byte > 0xE2 { continue }
      let reference = Markup.reference(for: byte)
      guard reference != nil || Markup.mayControlDisplay(utf8, at: place) else { continue }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start..<place]))
      if let reference {
        append(reference)
      } else {
        bytes += DisplayWidth.visible(String(decoding: utf8[place..<index], as: UTF8.self)).utf8
      }
      start = index
    }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start...]))
  }

  private static func reference(for byte: UInt8) -> StaticString? {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    default: nil
    }
  }

  /// Whether the character at `index` of `utf8` may be one of which `controlsDisplay` is true. All of them begin
  /// with one of few bytes, which most texts do not have.
  static func mayControlDisplay(_ utf8: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    switch utf8[index] {
    case 0..<0x20, 0x7F, 0xD8: true
    // U+0080 to U+009F, but not the middle dot of labels.
    case 0xC2: utf8[index + 1] < 0xA0
    // U+2000 to U+207F, but not the dashes and quotation marks of Chinese texts.
    case 0xE2:
      utf8[index + 1] == 0x81 || utf8[index + 1] == 0x80 && !(0x90...0xA7 ~= utf8[index + 2])
    default: false
    }
  }

  /// Appends markup of this program.
  mutating func append(_ markup: StaticString) {
    markup.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// Appends markup of this program: the content of a `<style>` or `<script>`, parts that are written often.
  mutating func append(_ content: [UInt8]) { bytes += content }

  /// The same for a part of it.
  mutating func append(_ content: ArraySlice<UInt8>) { bytes += content }
}

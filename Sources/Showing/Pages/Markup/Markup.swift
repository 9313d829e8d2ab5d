import Chinese

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

  init() { bytes.reserveCapacity(1 << 15) }

  /// Appends `<tag …>`.
  mutating func open(_ tag: StaticString, _ attributes: Attribute...) { open(tag, attributes) }

  private mutating func open(_ tag: StaticString, _ attributes: [Attribute]) {
    append("<")
    append(tag)
    for attribute in attributes {
      guard let value = attribute.value else { continue }
      append(" ")
      append(attribute.name)
      append("=\"")
      text(value)
      append("\"")
    }
    append(">")
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
    text.withUTF8 { utf8 in
      if Markup.mayControlDisplay(utf8) {
        var visible = DisplayWidth.visible(String(decoding: utf8, as: UTF8.self))
        visible.withUTF8 { escape($0) }
      } else {
        escape(utf8)
      }
    }
  }

  /// Appends `utf8`, the bytes between what has a meaning in HTML at once.
  private mutating func escape(_ utf8: UnsafeBufferPointer<UInt8>) {
    var start = 0
    for index in utf8.indices {
      let reference: StaticString
      switch utf8[index] {
      case UInt8(ascii: "&"): reference = "&amp;"
      case UInt8(ascii: "<"): reference = "&lt;"
      case UInt8(ascii: ">"): reference = "&gt;"
      case UInt8(ascii: "\""): reference = "&quot;"
      default: continue
      }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start..<index]))
      append(reference)
      start = index + 1
    }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start...]))
  }

  /// Whether `utf8` may have a character of which `controlsDisplay` is true. All of them begin with one of few
  /// bytes, which most texts do not have.
  static func mayControlDisplay(_ utf8: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = 0
    while index < utf8.count {
      let byte = utf8[index]
      if byte < 0x20 || byte == 0x7F || byte == 0xD8 { return true }
      // U+0080 to U+009F, but not the middle dot of labels.
      if byte == 0xC2, utf8[index + 1] < 0xA0 { return true }
      // U+2000 to U+207F, but not the dashes and quotation marks of Chinese texts.
      if byte == 0xE2, utf8[index + 1] == 0x81 { return true }
      if byte == 0xE2, utf8[index + 1] == 0x80, !(0x90...0xA7 ~= utf8[index + 2]) { return true }
      index += UTF8Character.width(byte)
    }
    return false
  }

  /// Appends markup of this program.
  mutating func append(_ markup: StaticString) {
    markup.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// Appends markup of this program: the content of a `<style>` or `<script>`, parts that are written often.
  mutating func append(_ content: [UInt8]) { bytes += content }
}

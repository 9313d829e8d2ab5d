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
    for byte in DisplayWidth.visible(text).utf8 {
      switch byte {
      case UInt8(ascii: "&"): append("&amp;")
      case UInt8(ascii: "<"): append("&lt;")
      case UInt8(ascii: ">"): append("&gt;")
      case UInt8(ascii: "\""): append("&quot;")
      default: bytes.append(byte)
      }
    }
  }

  /// Appends markup of this program.
  mutating func append(_ markup: StaticString) {
    markup.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// Appends the content of a `<style>` or `<script>` of this program.
  mutating func append(_ content: [UInt8]) { bytes += content }
}

/// Text in the XML of an office document.
package enum XMLText {
  /// `text` with the characters of markup, and white space that attributes would change, as references.
  /// Characters that XML cannot have are left out.
  package static func escaped(_ text: String) -> String {
    var escaped: [UInt8] = []
    append(Array(text.utf8)[...], to: &escaped) { _, _ in }
    return String(decoding: escaped, as: UTF8.self)
  }

  /// Appends `text`, valid UTF-8, in the same way; `refused` appends what stands for a character that XML
  /// cannot have, or that it would change: a control character, U+FFFE or U+FFFF.
  package static func append(
    _ text: ArraySlice<UInt8>, to target: inout [UInt8], refused: (UInt16, inout [UInt8]) -> Void
  ) {
    var index = text.startIndex
    while index < text.endIndex {
      let byte = text[index]
      switch byte {
      case UInt8(ascii: "&"): target += "&amp;".utf8
      case UInt8(ascii: "<"): target += "&lt;".utf8
      case UInt8(ascii: ">"): target += "&gt;".utf8
      case UInt8(ascii: "\""): target += "&quot;".utf8
      case 0x09: target += "&#9;".utf8
      case 0x0A: target += "&#10;".utf8
      case 0..<0x20: refused(UInt16(byte), &target)
      case 0xEF where text[index...].starts(with: [0xEF, 0xBF, 0xBE]),
        0xEF where text[index...].starts(with: [0xEF, 0xBF, 0xBF]):
        refused(0xFF40 + UInt16(text[index + 2]), &target)
        index += 2
      default: target.append(byte)
      }
      index += 1
    }
  }
}

/// Characters that XML does not allow, or that would look like such an escape, are written
/// `_xHHHH_` in the strings of a workbook (ST_Xstring of ECMA-376).
enum EscapedText {
  /// Replaces the escapes of `text[start...]` by their characters.
  static func decode(_ text: inout [UInt8], from start: Int) {
    guard text.count >= start + 7, let first = firstEscape(text, from: start) else { return }
    var result: [UInt8] = []
    var units: [UInt16] = []
    var index = first
    while index < text.count {
      if let unit = unit(text, at: index) {
        units.append(unit)
        index += 7
        continue
      }
      flush(&units, into: &result)
      result.append(text[index])
      index += 1
    }
    flush(&units, into: &result)
    text.replaceSubrange(first..., with: result)
  }

  /// Appends UTF-16 `units` as UTF-8: two escapes may be one character.
  private static func flush(_ units: inout [UInt16], into result: inout [UInt8]) {
    guard !units.isEmpty else { return }
    result.append(contentsOf: String(decoding: units, as: UTF16.self).utf8)
    units.removeAll()
  }

  private static func firstEscape(_ text: [UInt8], from start: Int) -> Int? {
    var index = start
    while index + 7 <= text.count {
      if unit(text, at: index) != nil { return index }
      index += 1
    }
    return nil
  }

  /// The code unit of the escape at `index`; nil if there is none.
  private static func unit(_ text: [UInt8], at index: Int) -> UInt16? {
    guard text[index] == UInt8(ascii: "_"), index + 7 <= text.count,
      text[index + 1] == UInt8(ascii: "x"), text[index + 6] == UInt8(ascii: "_")
    else { return nil }
    return UInt16(String(decoding: text[(index + 2)..<(index + 6)], as: UTF8.self), radix: 16)
  }
}

import Chinese
import Packages

/// Texts of cells.
enum XLSXText {
  /// The number of UTF-16 units that a cell holds; more of them damage a file.
  static let limit = 32_767
  private static let cut = "……（超过一格的容量，以下略）"

  /// Appends `text` with characters that XML cannot have as `_x0001_` (ECMA-376, 22.4.2.4); a text that looks
  /// like that is protected. One that a cell cannot hold is cut, with a remark at its end.
  static func append(_ text: ArraySlice<UInt8>, to target: inout [UInt8]) {
    var text = text
    if text.count > limit { text = fitted(text) }
    if let mark = text.firstIndex(of: UInt8(ascii: "_")), text[mark...].contains(UInt8(ascii: "x"))
    {
      text = protected(text)[...]
    }
    XMLText.append(text, to: &target) { code, target in
      target += "_x".utf8
      for shift in [12, 8, 4, 0] { target.append(digits[Int(code >> UInt16(shift) & 15)]) }
      target.append(UInt8(ascii: "_"))
    }
  }

  private static let digits = Array("0123456789ABCDEF".utf8)

  /// Whether a program would take a text that begins with `byte` for a formula where a person types it.
  static func opensFormula(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "=") || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-")
      || byte == UInt8(ascii: "@")
  }

  /// The number of lines that `text`, without a line break, needs in `width` columns.
  static func lineCount(_ text: ArraySlice<UInt8>, width: Int) -> Int {
    // A character has at most two columns for its three bytes, so that most texts need not be decoded.
    let wideBytes = text.count { $0 >= 0x80 }
    guard 3 * (text.count - wideBytes) + 2 * wideBytes > 3 * width else { return 1 }
    return max(1, (DisplayWidth.of(String(decoding: text, as: UTF8.self)) + width - 1) / width)
  }

  private static func fitted(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let whole = String(decoding: text, as: UTF8.self)
    guard whole.utf16.count > limit else { return text }
    var (kept, count) = (String.UnicodeScalarView(), cut.utf16.count)
    for scalar in whole.unicodeScalars {
      count += scalar.utf16.count
      guard count <= limit else { break }
      kept.append(scalar)
    }
    return Array((String(kept) + cut).utf8)[...]
  }

  /// `text` with `_x0041_` as `_x005F_x0041_`.
  private static func protected(_ text: ArraySlice<UInt8>) -> [UInt8] {
    var bytes: [UInt8] = []
    for index in text.indices {
      if text[index] == UInt8(ascii: "_"), isEscape(text[index...].prefix(7)) {
        bytes += "_x005F".utf8
      }
      bytes.append(text[index])
    }
    return bytes
  }

  private static func isEscape(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.count == 7, text.last == UInt8(ascii: "_") else { return false }
    let isHex: (UInt8) -> Bool = {
      (0x30...0x39).contains($0) || (0x41...0x46).contains($0 & 0xDF)
    }
    return text.dropFirst().first == UInt8(ascii: "x")
      && text.dropFirst(2).dropLast().allSatisfy(isHex)
  }
}

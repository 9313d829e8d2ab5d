/// Reads characters in UTF-8 bytes. Nearly all characters of a Chinese text have three bytes.
public enum UTF8Character {
  /// The length in bytes of the character that begins with `byte`.
  @inlinable @inline(__always) public static func width(_ byte: UInt8) -> Int {
    byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
  }

  /// Whether `byte` is an Arabic digit of half width.
  @inlinable @inline(__always) public static func isDigit(_ byte: UInt8) -> Bool {
    byte &- 0x30 < 10
  }

  /// The code point of the character of three bytes at `index`.
  @inlinable @inline(__always) public static func code(_ text: [UInt8], _ index: Int) -> Int {
    Int(text[index] & 0x0F) << 12 | Int(text[index + 1] & 0x3F) << 6 | Int(text[index + 2] & 0x3F)
  }
}

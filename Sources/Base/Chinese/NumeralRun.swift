/// A whole number in Chinese numerals in a text: 六, 十二, 一百零三.
public struct NumeralRun {
  /// The value.
  public let value: Int
  /// The index after the last byte.
  public let end: Int

  /// The number below ten thousand that begins at `start` of `text`, UTF-8; nil where there is none.
  @inlinable @inline(__always) public init?(_ text: [UInt8], at start: Int) {
    guard start + 2 < text.count, NumeralRun.sign(text, start) != nil else { return nil }
    self.init(text, from: start)
  }

  @usableFromInline init?(_ text: [UInt8], from start: Int) {
    var number = NumeralSum()
    var index = start
    while index + 2 < text.count, let sign = NumeralRun.sign(text, index) {
      guard number.add(sign) else { return nil }
      index += 3
    }
    value = number.value
    end = index
  }

  @inlinable @inline(__always) static func sign(_ text: [UInt8], _ index: Int) -> Int? {
    guard text[index] & 0xF0 == 0xE0, let sign = Numeral.sign(UTF8Character.code(text, index)),
      sign <= 1000
    else { return nil }
    return sign
  }
}

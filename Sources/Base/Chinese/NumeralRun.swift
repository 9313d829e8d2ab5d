/// A whole number in Chinese numerals where it stands in a text, 六, 十二, 一百零三.
public struct NumeralRun {
  /// What it counts.
  public let value: Int
  /// Where it ends.
  public let end: Int

  /// The one below ten thousand that begins at `start` of `text`, UTF-8; nil where none does, as at nearly
  /// all indices.
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

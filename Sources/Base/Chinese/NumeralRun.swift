/// A whole number in Chinese numerals in a text: 六, 十二, 一百零三, 二万三千, 贰仟零伍拾肆.
public struct NumeralRun {
  /// The value.
  public let value: Int
  /// The index after the last byte.
  public let end: Int

  /// The number below a hundred million that begins at `start` of `text`, UTF-8; nil where there is none.
  @inlinable @inline(__always) public init?(_ text: [UInt8], at start: Int) {
    guard start + 2 < text.count, NumeralRun.sign(text, start) != nil else { return nil }
    self.init(text, from: start)
  }

  @usableFromInline init?(_ text: [UInt8], from start: Int) {
    var myriads = 0
    var number = NumeralSum()
    var index = start
    while index + 2 < text.count, let sign = NumeralRun.sign(text, index) {
      if sign == 10_000 {
        guard index > start, myriads == 0 else { return nil }
        myriads = number.value * sign
        number = NumeralSum()
      } else {
        guard number.add(sign) else { return nil }
      }
      index += 3
    }
    value = myriads + number.value
    end = index
  }

  @inlinable @inline(__always) static func sign(_ text: [UInt8], _ index: Int) -> Int? {
    guard text[index] & 0xF0 == 0xE0 else { return nil }
    let code = UTF8Character.code(text, index)
    if let sign = Numeral.sign(code) { return sign <= 10_000 ? sign : nil }
    return Numeral.formalSign(code)
  }
}

import Chinese
import JSON
import Records

/// A number in digits, with thousands separators and decimals.
struct Digits {
  /// The number; nil where it has too many digits.
  let value: Number?
  let decimals: Int
  /// The index after the number.
  let end: Int

  /// The most digits of a number that may be a count. `Token` has room for four more, those of 万.
  private static let most = 15

  /// Reads the number that begins at `start` of `text`.
  init?(_ text: [UInt8], at start: Int) {
    var digits: [UInt8] = []
    var index = start
    while index < text.count {
      if Digits.isDigit(text, index) {
        digits.append(text[index])
        index += 1
      } else if let width = Digits.thousandsSeparator(text, index, from: start) {
        index += width
      } else {
        break
      }
    }
    guard !digits.isEmpty else { return nil }
    var decimals = 0
    if index + 1 < text.count, text[index] == UInt8(ascii: "."), Digits.isDigit(text, index + 1) {
      index += 1
      while Digits.isDigit(text, index) {
        digits.append(text[index])
        decimals += 1
        index += 1
      }
    }
    while digits.count > 1 + decimals, digits[0] == UInt8(ascii: "0") { digits.removeFirst() }
    let mantissa =
      digits.count > Digits.most ? nil : digits.reduce(Int128(0)) { $0 * 10 + Int128($1 & 0x0F) }
    value = mantissa.map { Number($0, scale: decimals) }
    self.decimals = decimals
    end = index
  }

  /// Whether the digits are part of a date, telephone number, range or address: a dash, slash or
  /// letter is next to them, or 第 is before them.
  func isPartOfCode(in text: [UInt8], from start: Int) -> Bool {
    if start > 0, Digits.joins(text[start - 1]) { return true }
    if end < text.count, Digits.joins(text[end]) { return true }
    return start > 2 && UTF8Character.code(text, start - 3) == 0x7B2C  // 第
  }

  private static func joins(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: "."), UInt8(ascii: "~"),
      UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "@"), UInt8(ascii: "_"):
      true
    default: false
    }
  }

  private static func isDigit(_ text: [UInt8], _ index: Int) -> Bool {
    index < text.count && UTF8Character.isDigit(text[index])
  }

  /// The length of the comma, of either width, or blank that separates thousands at `index`; nil
  /// where there is none. A wide comma or a blank between two numbers of a list is none: digits and
  /// a measure word must follow.
  private static func thousandsSeparator(_ text: [UInt8], _ index: Int, from start: Int) -> Int? {
    let isComma = text[index] == UInt8(ascii: ",")
    let width = isComma || text[index] == 0x20 ? 1 : text.has("，", at: index) ? 3 : 0
    guard width > 0, index - start <= (isComma ? 19 : 3),
      (0..<3).allSatisfy({ isDigit(text, index + width + $0) })
    else { return nil }
    let next = index + width + 3
    guard !isDigit(text, next) else { return nil }
    return isComma || beginsMeasureWord(text, next) ? width : nil
  }

  private static func beginsMeasureWord(_ text: [UInt8], _ index: Int) -> Bool {
    measures.contains { text.has($0, at: index) }
  }

  private static let measures = MeasureWord.words(.cell)
}

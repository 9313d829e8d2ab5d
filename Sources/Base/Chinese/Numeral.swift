/// Chinese numerals: the values of signs, and conversion of whole numbers from and to words.
public enum Numeral {
  /// The value of `code`, a code point: 0 to 9 for a digit (两 is 2), else a power of ten, 十 to 亿; nil where
  /// it is not a numeral.
  @inlinable public static func sign(_ code: Int) -> Int? {
    switch code {
    case 0x3007, 0x96F6: 0  // 〇零
    case 0x4E00: 1  // 一
    case 0x4E8C, 0x4E24: 2  // 二两
    case 0x4E09: 3  // 三
    case 0x56DB: 4  // 四
    case 0x4E94: 5  // 五
    case 0x516D: 6  // 六
    case 0x4E03: 7  // 七
    case 0x516B: 8  // 八
    case 0x4E5D: 9  // 九
    case 0x5341: 10  // 十
    case 0x767E: 100  // 百
    case 0x5343: 1000  // 千
    case 0x4E07: 10_000  // 万
    case 0x4EBF: 100_000_000  // 亿
    default: nil
    }
  }

  /// The value of a numeral of money and contracts, 壹 to 玖, 拾, 佰, 仟; nil for others. Some are parts of
  /// names, too.
  @inlinable public static func formalSign(_ code: Int) -> Int? {
    switch code {
    case 0x58F9: 1  // 壹
    case 0x8D30: 2  // 贰
    case 0x53C1: 3  // 叁
    case 0x8086: 4  // 肆
    case 0x4F0D: 5  // 伍
    case 0x9646: 6  // 陆
    case 0x67D2: 7  // 柒
    case 0x634C: 8  // 捌
    case 0x7396: 9  // 玖
    case 0x62FE: 10  // 拾
    case 0x4F70: 100  // 佰
    case 0x4EDF: 1000  // 仟
    default: nil
    }
  }

  /// The same for a scalar.
  @inlinable public static func sign(_ scalar: Unicode.Scalar) -> Int? { sign(Int(scalar.value)) }

  /// All signs.
  package static let signs: [Unicode.Scalar] = [
    "〇", "零", "一", "二", "两", "三", "四", "五", "六", "七", "八", "九", "十", "百", "千", "万", "亿",
  ]

  /// The value of a digit in a year or another row of digits: 〇 to 九. 两 is only used for counts.
  @inlinable public static func digit(_ scalar: Unicode.Scalar) -> Int? {
    guard scalar != "两", let sign = sign(scalar), sign < 10 else { return nil }
    return sign
  }

  /// The value of a sign of ordinals: 一 to 十.
  @inlinable public static func ordinal(_ scalar: Unicode.Scalar) -> Int? {
    guard scalar != "两", let sign = sign(scalar), 1...10 ~= sign else { return nil }
    return sign
  }

  /// Whether `scalar` is such a sign.
  @inlinable public static func isOrdinal(_ scalar: Unicode.Scalar) -> Bool {
    ordinal(scalar) != nil
  }

  /// Whether `character` is such a sign.
  package static func isOrdinal(_ character: Character) -> Bool {
    let scalars = character.unicodeScalars
    return scalars.count == 1 && scalars.first.map { isOrdinal($0) } ?? false
  }

  /// Whether `scalar` may be part of a number below a thousand.
  package static func isPart(_ scalar: Unicode.Scalar) -> Bool {
    sign(scalar).map { $0 <= 100 } ?? false
  }

  /// The number below a thousand that `scalars` spell: 六, 十二, 一百零五; nil for other texts.
  package static func value(_ scalars: some Sequence<Unicode.Scalar>) -> Int? {
    var number = NumeralSum()
    var isEmpty = true
    for scalar in scalars {
      isEmpty = false
      guard let sign = sign(scalar), sign <= 100, number.add(sign) else { return nil }
    }
    return isEmpty ? nil : number.value
  }
}

/// A whole number that is calculated sign by sign.
@frozen public struct NumeralSum {
  @usableFromInline var total = 0
  @usableFromInline var digit: Int?

  /// An empty sum.
  @inlinable public init() {}

  /// The sum so far.
  @inlinable public var value: Int { total + (digit ?? 0) }

  /// Adds the value of the next sign. Returns false where a digit follows another one, as in 三三.
  @inlinable public mutating func add(_ sign: Int) -> Bool {
    if sign < 10 {
      guard digit == nil || digit == 0 else { return false }
      digit = sign
    } else {
      total += (digit ?? 1) * sign
      digit = nil
    }
    return true
  }
}

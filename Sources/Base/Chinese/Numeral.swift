/// Chinese numerals: what each sign counts, and whole numbers to and from their words.
public enum Numeral {
  /// What `code`, a code point, counts: 0 to 9 for a digit (两 is 2), else a power of ten, 十 to 亿; nil where
  /// it is no numeral.
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

  /// The same of a scalar.
  @inlinable public static func sign(_ scalar: Unicode.Scalar) -> Int? { sign(Int(scalar.value)) }

  /// All signs.
  package static let signs: [Unicode.Scalar] = [
    "〇", "零", "一", "二", "两", "三", "四", "五", "六", "七", "八", "九", "十", "百", "千", "万", "亿",
  ]

  /// A digit of a year or of another row of digits: 〇 to 九. 两 only counts things.
  @inlinable public static func digit(_ scalar: Unicode.Scalar) -> Int? {
    guard scalar != "两", let sign = sign(scalar), sign < 10 else { return nil }
    return sign
  }

  /// One of the signs that ordinals are made of: 一 to 十.
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

  /// The number below a thousand that `scalars` spell, 六, 十二, 一百零五; nil where they spell none.
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

/// A whole number that is added up sign by sign.
@frozen public struct NumeralSum {
  @usableFromInline var total = 0
  @usableFromInline var digit: Int?

  /// Nothing yet.
  @inlinable public init() {}

  /// The sum so far.
  @inlinable public var value: Int { total + (digit ?? 0) }

  /// Adds what the next sign counts; false where a second digit follows a first, as in 三三.
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

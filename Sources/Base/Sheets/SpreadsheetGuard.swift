import Chinese

/// Finds texts that a spreadsheet would change: it evaluates formulas, converts 1-2 to a date, 007 to 7, 1e5 to
/// 100000, (5) to -5, true to TRUE, and drops the digits of a number after the fifteenth.
package enum SpreadsheetGuard {
  /// Whether `text` needs a leading `'`. A plain number such as 2021 does not, since a spreadsheet keeps its
  /// digits.
  package static func isNeeded(_ text: ArraySlice<UInt8>) -> Bool {
    guard let first = text.first else { return false }
    switch first {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"),
      UInt8(ascii: "\t"), UInt8(ascii: "\r"):
      return true
    default: break
    }
    // Numbers and dates are short; longer texts are prose, or only digits.
    guard text.count <= 64 else { return text.allSatisfy { UTF8Character.isDigit($0) } }
    guard let folded = folded(text) else { return false }
    guard folded.contains(where: UTF8Character.isDigit) else { return isTruth(folded) }
    let number = NumberShape(folded)
    if number.isNumber { return number.isAltered }
    if isDressedNumber(folded) { return true }
    let words = words(folded)
    return isDate(words) || isNamedDate(words)
  }

  /// Whether `text` is a number, with or without a sign, in half or full width.
  package static func isNumber(_ text: [UInt8]) -> Bool {
    guard var folded = folded(text[...]) else { return false }
    if let first = folded.first, first == UInt8(ascii: "-") || first == UInt8(ascii: "+") {
      folded.removeFirst()
    }
    return NumberShape(folded).isNumber
  }

  /// The trimmed text with full-width characters folded, which Chinese spreadsheets also convert to numbers;
  /// nil if it has a character that no number, date or truth value has, as nearly all texts do.
  private static func folded(_ text: ArraySlice<UInt8>) -> [UInt8]? {
    var bytes: [UInt8] = []
    var scalars = String(decoding: text, as: UTF8.self).unicodeScalars.makeIterator()
    while let scalar = scalars.next() {
      let folded = scalar == "\u{3000}" ? " " : Folding.halfWidth(scalar)
      guard folded.isASCII || marks.contains(folded) else { return nil }
      bytes.append(codePoint: folded.value)
    }
    let isBlank: (UInt8) -> Bool = { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
    guard let end = bytes.lastIndex(where: { !isBlank($0) }) else { return [] }
    return Array(bytes[...end].drop(while: isBlank))
  }

  /// The characters of numbers and dates beyond ASCII, after folding.
  private static let marks: [Unicode.Scalar] = ["年", "月", "日", "时", "分", "秒", "¥", "￥", "€", "£"]

  /// The text as alternating runs of digits and of others.
  private static func words(_ text: [UInt8]) -> [String] {
    var words: [String] = []
    var rest = text[...]
    while let first = rest.first {
      let word = rest.prefix { UTF8Character.isDigit($0) == UTF8Character.isDigit(first) }
      words.append(String(decoding: word, as: UTF8.self))
      rest = rest.dropFirst(word.count)
    }
    return words
  }

  /// Whether it is a number in brackets, which means a negative one, or with a currency sign.
  private static func isDressedNumber(_ text: [UInt8]) -> Bool {
    let scalars = String(decoding: text, as: UTF8.self).unicodeScalars
    let bare = scalars.filter { !dress.contains($0) }
    return bare.count < scalars.count && NumberShape(Array(String(bare).utf8)).isNumber
  }

  private static let dress: [Unicode.Scalar] = ["(", ")", "$", "¥", "￥", "€", "£"]

  private static func isTruth(_ text: [UInt8]) -> Bool {
    (4...5).contains(text.count)
      && ["true", "false"].contains(String(decoding: text, as: UTF8.self).lowercased())
  }

  /// Whether it is digits separated as in 1-2, 2023/1/19, 12:30, 2023年1月19日, 2023-01-19 12:30.
  private static func isDate(_ words: [String]) -> Bool {
    guard words.filter(isNumber).count > 1, words.first.map(isNumber) == true else { return false }
    let marks = words.filter { !isNumber($0) }.map { $0.filter { $0 != " " } }
    let parts = ["", "-", "/", ":", "年", "月", "日", "时", "分", "秒", "T", "Z"]
    return marks.allSatisfy { parts.contains($0) } && marks.contains { !$0.isEmpty }
  }

  /// 5-Jan, Mar 2023, MAR1.
  private static func isNamedDate(_ words: [String]) -> Bool {
    let names = words.filter { !isNumber($0) }
      .map { $0.lowercased().filter { !" -/,.".contains($0) } }
      .filter { !$0.isEmpty }
    guard (1...2).contains(words.filter(isNumber).count), names.count == 1, names[0].count >= 3
    else { return false }
    return months.contains { $0.hasPrefix(names[0]) }
  }

  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]

  private static func isNumber(_ word: String) -> Bool {
    word.utf8.first.map(UTF8Character.isDigit) == true
  }
}

/// How a text that may be a number is spelt: `[digits[,digits]…][.digits][e±digits][%]`.
private struct NumberShape {
  private(set) var isNumber = false
  /// Whether a spreadsheet would change the digits of the number.
  private(set) var isAltered = false
  private var rest: ArraySlice<UInt8>

  init(_ text: [UInt8]) {
    rest = text[...]
    let whole = digits()
    var isGrouped = false
    var count = whole.count
    while !whole.isEmpty, consume(",") {
      count += digits().count
      isGrouped = true
    }
    let hasPoint = consume(".")
    let fraction = hasPoint ? digits() : []
    count += fraction.count
    guard count > 0 else { return }
    let hasExponent = consume("e") || consume("E")
    if hasExponent {
      _ = consume("+") || consume("-")
      guard !digits().isEmpty else { return }
    }
    let isPercent = consume("%")
    isNumber = rest.isEmpty
    let isPadded = whole.isEmpty || whole.count > 1 && whole.first == UInt8(ascii: "0")
    let hasTail = hasPoint && (fraction.last ?? UInt8(ascii: "0")) == UInt8(ascii: "0")
    isAltered = isGrouped || hasExponent || isPercent || isPadded || hasTail || count > 15
  }

  private mutating func digits() -> ArraySlice<UInt8> {
    let digits = rest.prefix { UTF8Character.isDigit($0) }
    rest = rest.dropFirst(digits.count)
    return digits
  }

  private mutating func consume(_ mark: Unicode.Scalar) -> Bool {
    guard rest.first == UInt8(ascii: mark) else { return false }
    rest = rest.dropFirst()
    return true
  }
}

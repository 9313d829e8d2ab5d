import Chinese
import Forms
import JSON
import Records

/// The text of a table cell, classified: a number, a blank, a mark for a blank, or words.
struct CellLexeme: Equatable {
  enum Kind: Equatable {
    /// The text is empty.
    case blank
    /// A mark that means blank: `/`, `-`, `无`.
    case mark
    /// A number as printed, its unit not taken into account; in 万元 once it is converted to that.
    case number(Number)
    /// A number in brackets, `（52）`: in the place of a value, but 52 or -52.
    case bracketed
    /// Anything else.
    case words
  }

  let kind: Kind
  /// Whether the number had to be guessed: leading zeros, a space between its digits.
  let isGuessed: Bool
  /// The unit that is printed after the number.
  private let unit: Quantity.Unit

  /// The unit of money that is printed after the number.
  var money: MoneyUnit? {
    if case .money(let money) = unit { money } else { nil }
  }

  /// Whether the text stands for a value, and not for words.
  var isValue: Bool { kind != .words }

  var number: Number? {
    if case .number(let number) = kind { number } else { nil }
  }

  /// Whether the text is a number, perhaps in brackets.
  var holdsNumber: Bool { number != nil || kind == .bracketed }

  private init(_ kind: Kind, isGuessed: Bool = false, unit: Quantity.Unit = .none) {
    self.kind = kind
    self.isGuessed = isGuessed
    self.unit = unit
  }

  /// Classifies `text`, the cell as printed. A number may have any unit.
  init(_ text: String) {
    if let plain = CellLexeme.plainCount(text) {
      self.init(.number(plain))
      return
    }
    guard !CellLexeme.isSurelyWords(text) else {
      self.init(CellLexeme.isBracketed(text) ? .bracketed : .words)
      return
    }
    let folded = NormalizedLabel.scalars(text)
    guard !folded.isEmpty else {
      self.init(.blank)
      return
    }
    guard !BlankMark.stands(for: folded) else {
      self.init(.mark)
      return
    }
    guard let quantity = Quantity(folded), let number = quantity.number else {
      if let number = CellLexeme.beforeNoteMark(text) {
        self.init(.number(number.value), isGuessed: true, unit: number.unit)
      } else {
        self.init(CellLexeme.isBracketed(text) ? .bracketed : .words)
      }
      return
    }
    let gap = CellLexeme.digitGap(text)
    guard gap != .lines else {
      self.init(.words)
      return
    }
    self.init(
      .number(number), isGuessed: quantity.isDamaged || gap == .spaces, unit: quantity.unit)
  }

  /// The same in a cell that counts `measure`: an amount in 元 as one in 万元, a number whose unit does
  /// not fit as words. `column` is the unit of money that the label of its column gives.
  func converted(to measure: Measure, column: MoneyUnit? = nil) -> CellLexeme {
    guard case .number(let number) = kind else { return self }
    guard let point = unit.point(for: measure, column: column) else { return CellLexeme(.words) }
    guard point != 0 else {
      // A sheet may write a count with decimals: 51691.0.
      guard measure != .money, number.scale > 0, let whole = number.integer else { return self }
      return CellLexeme(.number(Number(Int128(whole))), isGuessed: isGuessed)
    }
    guard let moved = number.timesPowerOfTen(-point) else { return CellLexeme(.words) }
    return CellLexeme(.number(moved), isGuessed: isGuessed)
  }

  /// The number in a text of one to fifteen digits without a leading zero; nil for any other text.
  private static func plainCount(_ text: String) -> Number? {
    var value: Int64 = 0
    var count = 0
    for byte in text.utf8 {
      guard byte >= 0x30, byte <= 0x39, count < 15 else { return nil }
      guard count == 0 || value > 0 else { return nil }
      value = value * 10 + Int64(byte - 0x30)
      count += 1
    }
    return count > 0 ? Number(Int128(value)) : nil
  }

  /// Whether `text` is a number in brackets of any kind.
  private static func isBracketed(_ text: String) -> Bool {
    let last = text.unicodeScalars.reversed().lazy.compactMap(NormalizedLabel.plain).first
    guard text.utf8.count < 48, last == ")", text.holdsDigit else { return false }
    let folded = NormalizedLabel.folded(text)
    guard folded.first == "(", folded.count > 2 else { return false }
    return Quantity(Array(folded.dropFirst().dropLast()))?.number != nil
  }

  /// The number before the mark of a note: 57②, 39¹, 6[1], 4※.
  private static func beforeNoteMark(_ text: String) -> (value: Number, unit: Quantity.Unit)? {
    var rest = text.unicodeScalars[...]
    while let last = rest.last, last.isSpace { rest.removeLast() }
    let whole = rest.count
    if let close = rest.last, "]］】〕".unicodeScalars.contains(close) {
      rest.removeLast()
      if rest.last.map({ "注*＊※".unicodeScalars.contains($0) }) ?? false { rest.removeLast() }
      while rest.last?.isDigit ?? false { rest.removeLast() }
      if rest.last == "注" { rest.removeLast() }
      guard let open = rest.popLast(), "[［【〔".unicodeScalars.contains(open) else { return nil }
    } else if rest.contains("注") {
      while rest.last?.isDigit ?? false { rest.removeLast() }
      guard rest.popLast() == "注" else { return nil }
    } else {
      while rest.last?.isNoteMark ?? false { rest.removeLast() }
    }
    guard rest.count < whole, rest.last?.isNoteMark == false,
      let quantity = Quantity(NormalizedLabel.scalars(String(rest))),
      let number = quantity.number, digitGap(String(rest)) == .none
    else { return nil }
    return (number, quantity.unit)
  }

  /// Whether `text` can be neither number nor mark, by its first character. True for most labels.
  private static func isSurelyWords(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first else { return false }
    switch first {
    case "减", "增", "零", "〇", "无", "不", "暂", "空": return false
    case "\u{4E00}"..."\u{9FFF}", "（", "“": return true
    default: return false
    }
  }

  private enum DigitGap { case none, spaces, lines }

  /// The white space between two digits of `text`. A line break separates numbers; white space does
  /// in several places or among more than three digits, and then counts as a line break.
  private static func digitGap(_ text: String) -> DigitGap {
    var lastWasDigit = false
    var gap = DigitGap.none
    var found = DigitGap.none
    var digits = 0
    for scalar in text.unicodeScalars {
      if scalar.isSpace {
        if lastWasDigit { gap = scalar == "\n" || gap == .lines ? .lines : .spaces }
      } else {
        let isDigit = scalar.isDigit || scalar.properties.numericType == .decimal
        if isDigit && gap != .none { found = found == .none ? gap : .lines }
        // 1. 169 may be an ordinal and a number.
        lastWasDigit = isDigit || lastWasDigit && scalar == "."
        digits += isDigit ? 1 : 0
        gap = .none
      }
    }
    return found == .spaces && digits > 3 ? .lines : found
  }
}

extension Unicode.Scalar {
  /// Whether it is the mark of a note by itself: in a circle or in brackets, raised, a star or a dagger.
  fileprivate var isNoteMark: Bool {
    switch value {
    case 0x2460...0x249B, 0x24EB...0x24FF, 0x2776...0x2793, 0x3220...0x3229, 0x3280...0x3289,
      0xB9, 0xB2, 0xB3, 0x2070...0x2079, 0x203B, 0x2020, 0x2021, 0x2A, 0xFF0A, 0x2605, 0x2606,
      0x25B3, 0x25B2:
      true
    default: false
    }
  }
}

import Chinese
import Forms
import JSON
import Records

/// What the text of a cell says.
struct CellLexeme: Equatable {
  enum Kind: Equatable {
    /// Nothing stands there.
    case blank
    /// A sign that stands for nothing: `/`, `-`, `无`.
    case mark
    /// A number, in 万元 where the cell is an amount.
    case number(Number)
    /// Anything else.
    case words
  }

  let kind: Kind
  /// Why the number had to be guessed; nil where it is plain.
  let doubt: String?

  var number: Number? {
    if case .number(let number) = kind { number } else { nil }
  }

  private init(_ kind: Kind, doubt: String? = nil) {
    self.kind = kind
    self.doubt = doubt
  }

  /// Reads `text`, the cell as it stands in the document. An amount written in 元 becomes 万元 by
  /// moving its point; `isYuan` says that the column's label gives 元 as its unit. Without `measure` any unit will do.
  init(_ text: String, measure: Measure? = nil, isYuan: Bool = false) {
    if let plain = CellLexeme.plainCount(text) {
      self.init(.number(isYuan && measure == .money ? plain.timesPowerOfTen(-4) ?? plain : plain))
      return
    }
    guard !CellLexeme.isSurelyWords(text) else {
      self.init(.words)
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
    guard let figure = Quantity(folded), let number = figure.number else {
      self.init(.words)
      return
    }
    guard let point = figure.point(for: measure, isYuan: isYuan) else {
      self.init(.words)
      return
    }
    let split = CellLexeme.isSplit(text)
    guard split != .lines else {
      self.init(.words)
      return
    }
    self.init(
      .number(number.timesPowerOfTen(-point) ?? number),
      doubt: figure.isDamaged || split == .spaces ? text : nil)
  }

  /// The number that `text` is when it is nothing but one to fifteen digits, perhaps between spaces.
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

  /// Whether `text` begins as neither a figure nor a mark does: most labels do.
  private static func isSurelyWords(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first else { return false }
    switch first {
    case "减", "增", "零", "〇", "无", "不", "暂", "空": return false
    case "\u{4E00}"..."\u{9FFF}", "（", "“": return true
    default: return false
    }
  }

  private enum Split { case none, spaces, lines }

  /// Whether white space stands between two digits of `text`.
  private static func isSplit(_ text: String) -> Split {
    var lastWasDigit = false
    var gap = Split.none
    for scalar in text.unicodeScalars {
      if scalar.isSpace {
        if lastWasDigit { gap = scalar == "\n" || gap == .lines ? .lines : .spaces }
      } else {
        let isDigit = scalar.isDigit || scalar.properties.numericType == .decimal
        if isDigit && gap != .none { return gap }
        lastWasDigit = isDigit
        gap = .none
      }
    }
    return .none
  }
}

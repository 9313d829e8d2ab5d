import JSON
import Records

/// A word, number or mark of a sentence.
struct Token: Sendable {
  var term: Term
  /// Whether a `.join` is the mark 、. It joins nouns like the word 和, but it also ends the chunk of
  /// a number.
  var isMark = false
  private let scale: UInt8
  /// The bytes in the text.
  var range: Range<Int>
  private let mantissa: Int64
  private let wholeSlack: Int64

  /// `value` is that of a number, percentage or year, of at most 19 digits; zero for other tokens.
  /// `slack` is a whole number.
  init(term: Term, range: Range<Int>, value: Number = .zero, slack: Number = .zero) {
    self.term = term
    self.range = range
    mantissa = Int64(exactly: value.mantissa) ?? 0
    scale = UInt8(value.scale)
    wholeSlack = slack.integer.map(Int64.init) ?? 0
  }

  /// Whether it is a number or a mark that ends a clause.
  var isBoundary: Bool {
    switch term {
    case .number, .percent, .points, .comma, .colon, .semicolon, .open, .shut: true
    default: false
    }
  }

  /// Whether it says what something is: 为, 是, 系.
  func isCopula(in text: [UInt8]) -> Bool {
    range.count == 3 && ["为", "是", "系"].contains { text.has($0, at: range.lowerBound) }
  }

  /// The value of a number, percentage or year; zero for other tokens.
  var value: Number { Number(Int128(mantissa), scale: Int(scale)) }

  /// How far the true count may be from a number that is rounded or marked with 余 or 多; zero where
  /// it is exact.
  var slack: Number { Number(Int128(wholeSlack)) }
}

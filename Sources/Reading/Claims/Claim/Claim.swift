import Forms
import JSON
import Records

/// A number of the prose with the formulas that its words may mean, compared with the tables.
package struct Claim: Sendable {
  /// The kind of claim, which determines the rule that reports it.
  package enum Kind: Sendable {
    /// Claims about requests, disputes and disclosure that have a printed number, or that imply
    /// one.
    case received, closed, outcome, applicant, dispute, disclosure
    /// A negation: 未收到申请, 无行政复议.
    case negation
    /// All requests are closed: 均已办结.
    case allDone
  }

  /// How certain the meaning of the words is.
  package enum Strength: Int, Comparable, Sendable {
    /// The words may mean something else. The verdict is never `fail`.
    case loose
    /// The words leave open only whether they are about what the tables count: 申请, 行政复议, 行政许可. The verdict is
    /// `fail` where other numbers of the paragraph agree with the tables.
    case inferred
    /// The words determine what is counted.
    case firm

    package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  /// How its number compares with the tables.
  package typealias Verdict = ClaimRecord.Verdict

  /// A formula that the number was compared with.
  package struct Trial: Sendable {
    package let formula: Formula
    /// The value of the formula; nil where cells that it needs are blank or were not read.
    package let value: Number?
    package let fits: Bool
  }

  package let kind: Kind
  /// The name of the row of the table of readings that read the words.
  package let reading: StaticString
  package let number: Number
  /// The number in the unit of the cells; for money 万元.
  package let compared: Number
  /// The measure word or unit as printed; empty for a claim without a printed number.
  package let unit: String
  /// False for a number that is rounded or approximate: with 余, 多, 近 or 约, or in 万.
  package let isExact: Bool
  /// The words that restrict the claim to a part of what the tables count, such as an office; nil
  /// for the whole.
  package let scope: String?
  /// The sentence as printed, in one line.
  package let quote: String
  /// The number of the section; nil for an extra section.
  package let section: Int?
  package private(set) var trials: [Trial]
  package private(set) var verdict: Verdict
  /// Whether the words, scope and number are certain, so that the claim may contradict the tables.
  private var isFirm = false
  /// Whether the claim contradicts the tables if the numbers beside it agree with them.
  private var contradictsIfConfirmed = false

  /// Whether the number is not printed, but implied by words such as 未收到 and 均已办结.
  package var isImplied: Bool { unit.isEmpty && number.isZero }

  /// The words of the prose that make a claim without a printed number: 未收到政府信息公开申请, 均已办结.
  package let words: String

  /// The table that the claim is about.
  var table: Table? { counts?.cells.first?.table }

  /// The formula that the claim means: one that fits, else the first.
  package var counts: Formula? { (trials.first(where: \.fits) ?? trials.first)?.formula }
}

extension Claim {
  /// A claim before the comparison with the tables.
  struct Draft {
    let reading: ClaimReading
    var number: Number
    var unit: String
    /// The number in the unit of the cells, where that differs from the printed unit.
    var compared: Number?
    var slack = Number.zero
    /// How far an exact number may be from the value for its printed decimals: 1.5亿元 and 15123.45万元.
    var tolerance = Number.zero
    var isExact = true
    var scope: String?
    var words = ""
    var formulas: [Formula]
    var strength: Strength
    /// Whether the formulas are all that the words may count, so that a number that fits none of them
    /// contradicts the tables.
    var isComplete = false
    /// Whether they are all where the numbers beside it agree with the tables: 逾期不补正2件 is of one row or of its group.
    var isCompleteIfConfirmed = false

    init(reading: ClaimReading, number: Number, unit: String, formulas: [Formula]) {
      self.reading = reading
      self.number = number
      self.unit = unit
      self.formulas = formulas
      strength = reading.strength
    }
  }

  /// Compares `draft`, found in `quote` of the section with number `section`, with `cells`. The
  /// verdict is `pass` where a formula fits; `review` where one fits only if blank cells are 0;
  /// `notAssessable` where cells that a formula needs were not read; else `fail` where the words
  /// are certain, and `review` where they are not.
  init(
    _ draft: Draft, quote: String, section: Int?, cells: CellTable,
    isCertain: () -> Bool = { true }
  ) {
    kind = draft.reading.kind
    reading = draft.reading.name
    number = draft.number
    compared = draft.compared ?? draft.number
    unit = draft.unit
    isExact = draft.isExact
    scope = draft.scope
    words = draft.words
    self.quote = quote
    self.section = section
    var trials: [Trial] = []
    var holdsWithZeros = false
    var isOpen = false
    for formula in draft.formulas {
      switch formula.value(in: cells) {
      case .unread:
        trials.append(Trial(formula: formula, value: nil, fits: false))
        isOpen = true
      case .exact(let value):
        trials.append(Trial(formula: formula, value: value, fits: draft.admits(value)))
      case .atLeast(let value):
        trials.append(Trial(formula: formula, value: nil, fits: false))
        if draft.admits(value) {
          holdsWithZeros = true
        } else if value < compared {
          isOpen = true
        }
      }
    }
    self.trials = trials
    if trials.contains(where: \.fits) {
      verdict = .pass
    } else if holdsWithZeros {
      verdict = .review
    } else if isOpen {
      verdict = .notAssessable
    } else {
      // Where all formulas have the same value, it does not matter which of them is meant.
      let isOne = trials.allSatisfy { $0.value != nil && $0.value == trials[0].value }
      let isNone = !draft.number.isZero && trials.allSatisfy { $0.value?.isZero ?? false }
      let isContradiction = trials.count == 1 || draft.isComplete || isOne || isNone
      let strength =
        draft.scope == nil && draft.isExact && isCertain() ? draft.strength : .loose
      isFirm = strength == .firm
      verdict = isFirm && isContradiction ? .fail : .review
      contradictsIfConfirmed =
        strength == .inferred && isContradiction
        || strength != .loose && draft.isCompleteIfConfirmed
    }
  }

  /// Passes the claim, whose number is a part of `formula` that other claims complete, or the sum of what they count.
  mutating func pass(as formula: Formula) {
    if !trials.contains(where: { $0.formula == formula }) {
      trials.append(Trial(formula: formula, value: number, fits: true))
    }
    trials.sort { left, right in left.formula == formula && right.formula != formula }
    verdict = .pass
  }

  /// Leaves the claim, which counts a part of what the tables count, without a comparison.
  mutating func leaveOpen() { verdict = .notAssessable }

  /// Lets the claim contradict the tables where only what other claims confirm was open.
  mutating func confirm() { if verdict == .review, contradictsIfConfirmed { verdict = .fail } }

  /// Leaves a contradiction for review: the words may count something else.
  mutating func doubt() { if verdict == .fail { verdict = .review } }

  /// Chooses the trial at `index`, which other claims of the same list confirm; more than one of them
  /// where it `isSure`.
  mutating func choose(_ index: Int, isSure: Bool) {
    let isOpen = trials.contains { $0.value == nil }
    trials.insert(trials.remove(at: index), at: 0)
    if trials[0].fits {
      verdict = .pass
    } else if trials.contains(where: \.fits) {
      verdict = .review
    } else if isFirm, isSure, !isOpen {
      verdict = .fail
    }
  }
}

extension Claim.Draft {
  /// Whether the number agrees with `value`: equal, equal at the printed number of decimals, or
  /// within the slack of an approximate number.
  func admits(_ value: Number) -> Bool {
    let number = compared ?? self.number
    if value.isEqualAtCoarserPrecision(number), value.scale == 0 || unit.hasSuffix("元") {
      return true
    }
    guard let gap = (value - number)?.magnitude else { return false }
    if !tolerance.isZero, gap < tolerance || gap == tolerance { return true }
    return !isExact && (gap < slack || gap == slack)
  }
}

import Forms
import JSON
import Records

/// A number of the prose and what its words make of it, judged against the tables.
package struct Claim: Sendable {
  /// Which rule judges it.
  package enum Kind: Sendable {
    case received, closed, outcome, applicant, dispute, disclosure
    /// A denial: 未收到申请, 无行政复议.
    case none
    /// 均已办结.
    case allDone
  }

  /// How far its words can be trusted.
  package enum Strength: Sendable {
    /// They say what is counted and leave no doubt.
    case firm
    /// They may mean something else: never a `fail`.
    case loose
  }

  /// How it stands to the tables.
  package enum Verdict: String, Sendable {
    case pass, fail, review
    case notAssessable = "not-assessable"
  }

  /// A formula that was tried.
  package struct Trial: Sendable {
    package let formula: Formula
    /// Its value; nil where cells that it needs were not read or are blank.
    package let value: Number?
    package let fits: Bool
  }

  package let kind: Kind
  package let number: Number
  /// The number in the unit of the cells: 万元 for money.
  package let compared: Number
  /// The measure word as printed; empty for a denial.
  package let unit: String
  /// False for 余, 多, 近, 约 and numbers in 万.
  package let isExact: Bool
  /// The words that narrow what is counted to a part of what the tables count; nil for the whole.
  package let scope: String?
  /// The sentence.
  package let quote: String
  /// The number of the section; nil for an extra one.
  package let section: Int?
  package let trials: [Trial]
  package let verdict: Verdict

  /// Whether its number is not printed, but follows from words such as 未收到 and 均已办结.
  package var isImplied: Bool { unit.isEmpty && number.isZero }

  /// The words of a claim without a printed number, for a message.
  package var words: String {
    let sets = counts.map { $0.plus + $0.minus } ?? []
    let last = sets.last?.column
    return switch kind {
    case .none: sets.first?.cells.first?.table == .requests ? "未收到申请" : "未发生"
    case .allDone: "均已办结"
    case .received: "无上年结转"
    case .closed: "无结转下年度"
    case .outcome, .applicant: "没有这一情形"
    case .disclosure: last == .repealed ? "未废止" : "未制定"
    case .dispute where last == .pending: "均已审结"
    case .dispute where last == .corrected: "没有被纠正"
    case .dispute: "均维持"
    }
  }

  /// What the words name: the formula that fits, else the one that they name first.
  package var counts: Formula? { (trials.first(where: \.fits) ?? trials.first)?.formula }
}

extension Claim {
  /// A claim before it is judged.
  struct Draft {
    var kind: Kind
    var number: Number
    var unit: String
    /// The number in the unit of the cells, where that is another.
    var compared: Number?
    var slack = Number.zero
    var isExact = true
    var scope: String?
    var formulas: [Formula]
    var strength = Strength.firm
  }

  /// Judges `draft`, met in `quote` of section `section`, against `cells`.
  init(_ draft: Draft, quote: String, section: Int?, cells: CellTable) {
    kind = draft.kind
    number = draft.number
    compared = draft.compared ?? draft.number
    unit = draft.unit
    isExact = draft.isExact
    scope = draft.scope
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
      // Whatever the words allow, the tables count as many.
      let isOne = trials.allSatisfy { $0.value != nil && $0.value == trials[0].value }
      // Disputes may be counted otherwise than any formula does.
      let isFlow = draft.kind == .received || draft.kind == .closed
      let isNone = !draft.number.isZero && trials.allSatisfy { $0.value?.isZero ?? false }
      let isSure =
        (trials.count == 1 || isOne && isFlow || isNone) && draft.strength == .firm
        && draft.scope == nil
        && draft.isExact
      verdict = isSure ? .fail : .review
    }
  }
}

extension Claim.Draft {
  /// Whether the number may stand for `value`: equal, or as near as 余 and 万 leave open.
  func admits(_ value: Number) -> Bool {
    let number = compared ?? self.number
    if value.isEqualAtCoarserPrecision(number), value.scale == 0 || unit.hasSuffix("元") {
      return true
    }
    guard !isExact, let gap = (value - number)?.magnitude else { return false }
    return gap < slack || gap == slack
  }
}

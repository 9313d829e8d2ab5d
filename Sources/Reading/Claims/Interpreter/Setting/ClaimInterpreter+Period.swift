import Forms
import Records

/// The period that a count covers: the year of the report, or a part of it.
extension ClaimInterpreter {
  /// What the words of a clause say of the period; it holds until another one is named.
  enum StatedPeriod: Sendable {
    /// The year of the report.
    case year
    /// Half a year, a quarter, months, several years: no count of the year.
    case other
    /// Another part of a sentence that began with such a period: perhaps of the year again.
    case perhapsYear
  }

  /// The period that the words of `chunk` name before what they count; nil where they name none.
  func period(of chunk: NumberChunk) -> StatedPeriod? {
    if namesSeveralYears(chunk) || namesEventOfPast(chunk) { return .other }
    // 因第四季度申请集中，8件转入下年
    if chunk.number == nil, let first = chunk.all.first,
      ["因", "因为", "由于", "受"].contains(string(first))
    {
      return nil
    }
    var months: [Int] = []
    var period: StatedPeriod?
    var hasUntil = false
    for index in chunk.number == nil ? chunk.all : chunk.before {
      switch tokens[index].term {
      case .until: hasUntil = true
      case .month(let month): months.append(Int(month))
      case .otherPeriod: period = .other
      case .thisYear: period = .year
      case .year(let named) where Int(named) == year: period = .year
      case .year(let named) where Int(named) > year ?? Int(named): return nil
      // 《条例》修订施行以来
      case .act where chunk.number == nil: continue
      case let term where Clause.isHead(term): return self.period(months, hasUntil) ?? period
      default: break
      }
    }
    return self.period(months, hasUntil) ?? period
  }

  /// Whether the words in front of a comma name an event since which something is counted, and no time in the year: 自网上申请系统开通以来.
  private func namesEventOfPast(_ chunk: NumberChunk) -> Bool {
    guard chunk.number == nil, let first = chunk.all.first, let last = chunk.all.last,
      ["自", "自从"].contains(string(first)) || endsWith(first, "自"), endsWith(last, "以来")
    else { return false }
    return !chunk.all.contains { tokens[$0].term.isYear || tokens[$0].term == .thisYear }
      && !says(anyOf: ["年初", "岁初", "月"], in: chunk.all)
  }

  /// `tokens` of the sentence, where an earlier year with 以来 is a period of several years: 2022年以来, 自2021年起.
  func withPastYears(_ tokens: [Token]) -> [Token] {
    var result = tokens
    for index in tokens.indices {
      guard case .year(let named) = tokens[index].term, let year, Int(named) < year,
        ["以来", "至今", "起至"].contains(where: { text.has($0, at: tokens[index].range.upperBound) })
      else { continue }
      result[index].term = .otherPeriod
    }
    return result
  }

  /// Whether the chunk begins with several years together: 2020年至2024年, 2023年和2024年.
  private func namesSeveralYears(_ chunk: NumberChunk) -> Bool {
    let range = chunk.number == nil ? chunk.all : chunk.before
    guard !range.contains(where: { tokens[$0].term == .respectively }) else { return false }
    return range.dropFirst(2).contains { index in
      guard case .year(let last) = tokens[index].term,
        case .year(let first) = tokens[index - 2].term
      else { return false }
      let isJoined =
        tokens[index - 1].term == .join || isWord(index - 1, "至") || isWord(index - 1, "到")
      return first < last && isJoined
    }
  }

  /// The period of `months`: 截至12月, 1月至12月 is the year.
  private func period(_ months: [Int], _ hasUntil: Bool) -> StatedPeriod? {
    guard let last = months.last else { return nil }
    let isFromStart = hasUntil || months.count > 1 && months.first == 1
    return isFromStart && last == 12 ? .year : .other
  }

  /// Whether the sentence goes on with what the one before it counted: 其中…, 从…看, 按…分.
  var continuesSentence: Bool {
    guard let first = tokens.first else { return false }
    return first.term == .among || first.term == .aspect
  }
}

import Forms
import Records

/// What is said of all requests that were counted: 均已办结, 均为自然人.
extension ClaimInterpreter {
  /// Reads 不予处理5件，均为信访: one row of the group that `part` counts. Returns whether the words name an outcome, which is not
  /// said of all requests then.
  mutating func readRowOfGroup(_ clause: Clause, behind part: NumberChunk) -> Bool {
    guard let group = outcome(of: part), let number = part.number else { return false }
    let rows = clause.outcomes + (clause.isMissing ? [.notHeld] : [])
    guard let row = rows.first else { return false }
    if rows.count == 1, row.group == group {
      var slots = Slots(.requests, outcome: .named, polarity: .all)
      slots.outcomes = [row]
      let unit = measureWord(of: part) ?? ""
      addImplied(slots, tokens[number].value, unit: unit, strength: .loose)
    }
    return true
  }

  /// Adds the claims of 均 about requests: all from one kind of applicant, all with one outcome, all
  /// closed.
  mutating func readRequestQuantifier(
    _ clause: Clause, _ chunk: NumberChunk, isInTime: Bool, _ strength: Claim.Strength
  ) {
    let count = context.count.flatMap { $0.subject == .requests ? $0 : nil }
    if !clause.applicants.isEmpty, let count {
      var slots = Slots(.requests, polarity: .all)
      slots.key.namesApplicant = true
      slots.applicants = clause.applicants
      slots.counted = context.flow.isEmpty ? DiscourseContext.received : context.flow
      // 收到2件，办结2件，均为自然人申请: who applied is said of the requests.
      if slots.counted == [[.outcomeTotal]] {
        slots.counted = DiscourseContext.received + slots.counted
      }
      return addImplied(slots, count.number, unit: count.unit)
    }
    if clause.outcomes.count == 1, let count {
      var slots = Slots(.requests, outcome: .named, polarity: .all)
      slots.outcomes = clause.outcomes
      return addImplied(slots, count.number, unit: count.unit)
    }
    if clause.isBareGrant, clause.outcomes.isEmpty, !clause.has(.answer), let count {
      return addOutcome(.granted, of: count)
    }
    // 均已办结或结转
    guard clause.has(.close) || clause.has(.answer) && saysDone(chunk),
      clause.outcomes.isEmpty, !clause.has(.carryOver), !clause.has(.carriedForward),
      !clause.has(.pending)
    else { return }
    // 均按期办结, 均已答复: all that were due, which may not be all.
    let isOfDue = isInTime || !clause.has(.close)
    addImplied(
      Slots(.requests, .close, polarity: .all), .zero, strength: strength, onlyIfItFits: isOfDue)
  }

  /// Whether 已 or 全部 says of an answer that it was given, 均已答复, and not only how: 均依法答复.
  private func saysDone(_ chunk: NumberChunk) -> Bool {
    chunk.all.contains { index in
      let word = string(index)
      return word.contains("已") || word.hasPrefix("全") || word.hasSuffix("完毕")
        || index > 0 && endsWith(index - 1, "已")
    }
  }
}

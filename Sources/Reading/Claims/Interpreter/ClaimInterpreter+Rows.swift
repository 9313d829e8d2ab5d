import Forms
import Records

/// The rows of table three that the words of a clause name.
extension ClaimInterpreter {
  /// Whether a verb of the clause is about carrying requests over.
  func isCarriedOver(_ clause: Clause, _ chunk: NumberChunk) -> Bool {
    clause.has(.carryOver) || clause.has(.broughtForward) || clause.has(.carriedForward)
  }

  /// Adds a claim about the rows of table three that the words name.
  mutating func readRows(
    _ clause: Clause, _ chunk: NumberChunk, at index: Int, _ strength: Claim.Strength
  ) {
    if readCarriedOver(clause, chunk) { return }
    let applicant = clause.applicants.first
    if !clause.outcomes.isEmpty || clause.isBareGrant || clause.isMissing {
      return readOutcome(clause, chunk, applicant, strength)
    }
    if !clause.applicants.isEmpty { return readApplicants(clause, chunk, strength) }
    if clause.isChannel, !namesAllChannels(chunk) { return }
    if isByPortal(chunk) { return }
    readFlow(clause, chunk, at: index, strength)
  }

  /// Whether the number counts requests by a portal beside other channels.
  private func isByPortal(_ chunk: NumberChunk) -> Bool {
    chunk.before.contains { tokens[$0].term == .portal }
      && chunks.contains { other in
        other.number != nil && other.number != chunk.number
          && other.before.contains { tokens[$0].term == .channel }
      }
  }

  /// Whether the channels before the number only say how requests may be filed, 通过邮箱、信函等渠道, so
  /// that the number counts all of them. Other counts by channel in the sentence show that it does
  /// not.
  private func namesAllChannels(_ chunk: NumberChunk) -> Bool {
    func channels(_ chunk: NumberChunk) -> Int {
      chunk.all.count { tokens[$0].term == .channel }
    }
    guard chunk.before.count(where: { tokens[$0].term == .channel }) > 1 else { return false }
    // 通过网上、信函、当面收到48件，其中网上35件: the parts of all.
    let end = chunks.firstIndex { opensList($0) && $0.before.lowerBound > chunk.before.lowerBound }
    return !chunks[..<(end ?? chunks.count)].contains {
      $0.number != chunk.number && $0.number != nil && channels($0) > 0
    }
  }

  /// Reads requests carried over, to this year or from it. Returns whether the clause is about
  /// them.
  private mutating func readCarriedOver(_ clause: Clause, _ chunk: NumberChunk) -> Bool {
    let range = chunk.all
    let isLast = range.contains { isYear(tokens[$0].term, -1) || tokens[$0].term == .lastYear }
    let isNext = range.contains { isYear(tokens[$0].term, 1) || tokens[$0].term == .nextYear }
    let verb: Slots.Verb
    if clause.has(.carriedForward) || clause.has(.pending) && !isLast {
      verb = .carriedForward
    } else if clause.has(.carryOver) || clause.has(.answer) || clause.has(.handle), isNext {
      verb = .carriedForward
    } else if clause.has(.broughtForward) || isLast && clause.verbs.isEmpty
      || clause.has(.pending) && isLast
      || clause.has(.carryOver) && isLast
    {
      verb = .broughtForward
    } else if clause.has(.carryOver) {
      verb = speaksOfBroughtForward ? .carryOverBesideBrought : .carryOver
    } else {
      return false
    }
    add(Slots(.requests, verb), chunk)
    return true
  }

  /// Reads 5件因征求第三方意见延期，结转至2025年: what became of requests that the part before counts with a
  /// reason. Returns whether `chunk` says so.
  mutating func readCarriedOfCount(_ chunk: NumberChunk, at index: Int) -> Bool {
    guard index > 0, !isOtherYear else { return false }
    let counted = chunks[index - 1]
    let isNext = chunk.all.contains {
      tokens[$0].term == .carriedForward || tokens[$0].term == .nextYear
        || isYear(tokens[$0].term, 1)
    }
    guard isNext, counted.mark == .comma, isCount(counted), !counted.after.isEmpty,
      counted.before.allSatisfy({ isPlain(tokens[$0].term) || tokens[$0].term == .further }),
      !counted.after.contains(where: { isHead($0) && Clause.subject(tokens[$0].term) != .unrelated }
      ),
      tokens[..<counted.all.lowerBound].contains(where: { isRequest($0.term) })
    else { return false }
    context.subject = .requests
    add(Slots(.requests, .carriedForward), counted, strength: .loose)
    return true
  }

  /// Whether `term` names requests.
  func isRequest(_ term: Term) -> Bool { term == .application || term == .bareApplication }

  /// Whether `term` names the year of the report plus `offset`.
  func isYear(_ term: Term, _ offset: Int) -> Bool {
    guard case .year(let named) = term, let year else { return false }
    return Int(named) == year + offset
  }

  /// Adds a claim about the outcomes that the clause names, of `applicant`.
  private mutating func readOutcome(
    _ clause: Clause, _ chunk: NumberChunk, _ applicant: Applicant?, _ strength: Claim.Strength
  ) {
    var slots = Slots(.requests, outcome: .named)
    slots.outcomes = clause.outcomes
    if clause.isBareGrant {
      slots.outcomes = [.granted] + clause.outcomes.filter { $0 != .granted }
      slots.key.outcome = slots.outcomes.count > 1 ? .grantedBeside : .granted
    } else if clause.isMissing {
      slots.key.outcome = clause.isElsewhere ? .elsewhere : .missing
    } else {
      slots.alternatives = clause.alternatives
    }
    if let applicant { slots.applicants = [applicant] }
    add(
      slots, chunk, strength: clause.isNarrowed ? .loose : strength,
      onlyIfItFits: clause.isOneReason)
  }

  /// Adds a claim about the applicants that the clause names, among the requests counted last.
  private mutating func readApplicants(
    _ clause: Clause, _ chunk: NumberChunk, _ strength: Claim.Strength
  ) {
    let others = DiscourseContext.received + [[.outcomeTotal]]
    var slots = Slots(.requests)
    slots.key.namesApplicant = true
    slots.applicants = clause.applicants
    slots.counted =
      context.isFlowFromEarlierSentence || context.flow.isEmpty
      ? context.flow + others : context.flow
    let known = reading.claims.count
    add(slots, chunk, strength: strength)
    siblings += known..<reading.claims.count
  }
}

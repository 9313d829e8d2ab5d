import Forms
import Records

/// The rows of table three that the words of a clause name.
extension ClaimInterpreter {
  /// The rows of table three in the shape that the report has, found anew each time.
  var shapedRows: [Row] {
    guard let edition else { return [] }
    let shape = edition.shape { cells.hasAny(of: $0.cells) }
    return edition.rows(of: .requests, in: shape)
  }

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
      // 其余27件分别予以公开或者不存在; 5件为不掌握、不明确等: several rows together.
      if chunk.after.contains(where: { tokens[$0].term == .respectively })
        || chunk.after.count(where: { TermSet(tokens[$0].term) == .outcome }) > 1
          && chunk.after.contains(where: { tokens[$0].term == .etCetera })
      {
        return
      }
      // 1件申请因涉及第三方权益，征求意见后公开: the story of one request.
      if isReasonOfOne(clause, chunk) { return }
      if let decision = laterDecision(clause, chunk, at: index) {
        return addOutcome(of: clause, decision, chunk)
      }
      return readOutcome(clause, chunk, applicant, strength)
    }
    if clause.isWithdrawn {
      var slots = Slots(.requests, outcome: .rest)
      slots.outcomes = [.otherHandling]
      slots.alternatives = [.otherwise]
      add(slots, chunk)
      return
    }
    if !clause.applicants.isEmpty { return readApplicants(clause, chunk, strength) }
    if clause.isChannel, !namesAllChannels(chunk) {
      guard mayBeOnlyChannel(clause, chunk, at: index) else { return }
      return readFlow(clause, chunk, at: index, .loose, onlyIfItFits: true)
    }
    if isByPortal(chunk) { return }
    readFlow(clause, chunk, at: index, strength)
  }

  /// Whether all requests may have come by the channel that the clause names, 收到村民书面申请3份: the section counts
  /// no others.
  private func mayBeOnlyChannel(_ clause: Clause, _ chunk: NumberChunk, at index: Int) -> Bool {
    guard clause.has(.receive) || clause.has(.receiveNew) || clause.application != nil,
      !isListed(index),
      !reading.claims.contains(where: { $0.section == section && $0.kind == .received })
    else { return false }
    return !chunks.contains { other in
      other.number != nil && other.number != chunk.number
        && other.all.contains { tokens[$0].term == .channel }
    }
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
        || tokens[$0].term == .pending || isYear(tokens[$0].term, 1)
    }
    guard isNext, counted.mark == .comma, isCount(counted), !counted.after.isEmpty,
      context.subject != .disputes,
      counted.before.allSatisfy({ isPlain(tokens[$0].term) || isOfRest(tokens[$0].term) }),
      !counted.after.contains(where: { isOtherHead($0) }),
      tokens[..<counted.all.lowerBound].contains(where: { isRequest($0.term) })
    else { return false }
    context.subject = .requests
    add(Slots(.requests, .carriedForward), counted, strength: .loose)
    return true
  }

  /// Whether `term` opens what a sentence says of some of the requests: 其中 另有 其余.
  func isOfRest(_ term: Term) -> Bool { term == .among || term == .further || term == .rest }

  /// Whether the word at `index` says what a number counts, other than that it was received.
  private func isOtherHead(_ index: Int) -> Bool {
    isHead(index) && tokens[index].term != .receive
      && Clause.subject(tokens[index].term) != .unrelated
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
      // 信息不存在或不属本机关65件: two indicators together.
      if isOfIndicators, clause.isElsewhere,
        chunk.all.contains(where: { tokens[$0].term == .missing })
      {
        return
      }
      slots.key.outcome = clause.isElsewhere ? .elsewhere : .missing
    } else {
      slots.alternatives = isOfIndicators ? [] : clause.alternatives
    }
    if let applicant { slots.applicants = [applicant] }
    // 因国家秘密、第三方权益不予公开各1件: the number counts each.
    let isEach =
      slots.outcomes.count > 1 && chunk.before.contains { tokens[$0].term == .each }
    if isEach {
      for outcome in clause.outcomes {
        slots.outcomes = [outcome]
        slots.alternatives = []
        add(slots, chunk, strength: .loose)
      }
      return
    }
    // 因属商业秘密，不公开4件: any row of the group.
    if clause.outcomes.count == 1, followsReason(chunk) {
      slots.alternatives += clause.outcomes[0].members.filter { !slots.alternatives.contains($0) }
    }
    let isLoose =
      clause.isNarrowed || clause.isInformal || clause.isApart || followsReason(chunk)
    add(
      slots, chunk, strength: isLoose ? .loose : strength,
      onlyIfItFits: clause.isInstance || isAttribute(chunk))
  }

  /// Whether the outcome before the number only describes what the words after it did something about: 内容不明确的6件申请发出补正通知.
  private func isAttribute(_ chunk: NumberChunk) -> Bool {
    chunk.before.contains { TermSet(tokens[$0].term) == .outcome }
      && chunk.after.contains { tokens[$0].term == .unrelated }
  }

  /// Whether words in front of the comma or bracket before the chunk give a reason, 因正在调查，不公开2件.
  private func followsReason(_ chunk: NumberChunk) -> Bool {
    guard let index = chunks.firstIndex(where: { $0.all.lowerBound == chunk.all.lowerBound }) else {
      return false
    }
    for other in chunks[..<index].reversed() {
      guard other.number == nil, other.mark != .semicolon, other.mark != .colon else {
        return false
      }
      if other.all.contains(where: {
        ["因", "因为", "由于", "属", "属于"].contains(string($0)) || string($0).hasPrefix("属于")
      }) {
        return true
      }
    }
    return false
  }

  /// Whether the words after the number are 申请 and a reason, without what was decided.
  private func isReasonOfOne(_ clause: Clause, _ chunk: NumberChunk) -> Bool {
    guard !chunk.before.contains(where: { isHead($0) }), clause.outcomes.count == 1,
      let group = clause.outcomes[0].group, clause.alternatives.isEmpty,
      chunk.after.contains(where: { isRequest(tokens[$0].term) })
    else { return false }
    return group == .denied && chunk.mark == .comma
  }

  /// Adds a claim about what `decision` made of the reason that the clause names.
  private mutating func addOutcome(
    of clause: Clause, _ decision: Outcome, _ chunk: NumberChunk
  ) {
    var slots = Slots(.requests, outcome: .byReason)
    let isOfReason = clause.outcomes[0].group == decision
    slots.outcomes = isOfReason ? clause.outcomes : [decision]
    if isOfReason { slots.alternatives = [decision] }
    add(slots, chunk)
  }

  /// Adds a claim about the applicants that the clause names, among the requests counted last.
  private mutating func readApplicants(
    _ clause: Clause, _ chunk: NumberChunk, _ strength: Claim.Strength
  ) {
    // 其他组织2件, of a list of applicants only.
    if clause.applicants == [.otherOrganization], context.claims.last?.kind != .applicant { return }
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

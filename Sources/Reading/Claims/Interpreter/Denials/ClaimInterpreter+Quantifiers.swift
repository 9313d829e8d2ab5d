import Forms
import JSON
import Records

/// Universal quantifiers: 均已办结, 均维持, 均为自然人.
extension ClaimInterpreter {
  /// Reads a universal quantifier and what it states about an earlier count: 均已办结, 均维持, 均为自然人. The
  /// claim is implied: its number is that of the count, or 0 for what the words exclude.
  mutating func readQuantifier(_ chunk: NumberChunk, at index: Int) {
    // Closures that name a property of the interpreter copy all of it.
    let tokens = tokens
    let range = chunk.number == nil ? chunk.all : chunk.after
    guard let all = range.first(where: { tokens[$0].term == .all }), !isOtherYear else {
      return readBareResult(chunk, at: index)
    }
    // 除结转下年的9件外，全部办结; 除9件结转下年外全部办结
    if isExcepted(chunk) || chunk.number == nil && index > 0 && endsException(index - 1) { return }
    let rest = all + 1..<range.upperBound
    guard !onlyQualifies(rest) else { return }
    let terms = rest.map { tokens[$0].term }
    guard !tokens[chunk.all].contains(where: { $0.term == .rest }), !terms.contains(.negation),
      !terms.contains(.qualifier), !terms.contains(.unrelated)
    else { return }
    for index in range.lowerBound..<all {
      switch tokens[index].term {
      case .unrelated, .negation: return
      case .application: context.subject = .requests
      default: break
      }
    }
    guard context.subject == .disputes || context.subject == .requests && context.isOnTopic else {
      return
    }
    context.words = words(in: all..<range.upperBound)
    var clause = Clause()
    for term in terms { clause.add(term) }
    for index in range.lowerBound..<all {
      if case .dispute(let group) = tokens[index].term { clause.groups.append(group) }
    }
    if context.subject == .disputes { return readDisputeQuantifier(clause, chunk) }
    let isInTime = range.contains { tokens[$0].term == .inTime }
    // 上年结转的8件已全部办结 is about these requests only, and the words after 上年结转8件 may be.
    if isOfPart(chunk) { return }
    // 收到申请15件（村民14件均为自然人）: the words are about their own number.
    if let number = chunk.number, let count = context.count, count.number != tokens[number].value {
      return
    }
    let isAfterPart = chunk.number == nil && index > 0 && isOfPart(chunks[index - 1])
    // 不公开4件（均为执法案卷）: what a bracket says of all is said of the count in front of it.
    if isAfterPart, chunks[index - 1].mark == .open { return }
    if isAfterPart, readRowOfGroup(clause, behind: chunks[index - 1]) { return }
    readRequestQuantifier(
      clause, chunk, isInTime: isInTime, isAfterPart || mayBeOfSome(chunk.all) ? .loose : .firm)
  }

  /// Whether the chunk counts a part of the requests: those of last year, a row, or a column.
  private func isOfPart(_ chunk: NumberChunk) -> Bool {
    guard chunk.number != nil else { return false }
    return isBroughtForward(chunk)
      || chunk.before.contains {
        switch tokens[$0].term {
        case .outcome, .applicant, .channel: true
        default: false
        }
      }
  }

  /// Reads 2件涉及第三方商业秘密，不予公开: an outcome of the requests that a number at the beginning of the previous part counts with
  /// a reason. Returns whether `chunk` is one.
  mutating func readOutcomeOfCount(_ chunk: NumberChunk, at index: Int) -> Bool {
    guard chunk.number == nil, index > 0, context.subject == .requests, !isOtherYear,
      !chunk.terms.contains(.negation), !chunk.terms.contains(.all),
      let outcome = decision(in: chunk), !isReason(chunk, of: outcome)
    else { return false }
    // 收到申请1件，已依法公开: of the only request.
    if let count = context.count, count.number == Number(1),
      !context.claims.contains(where: { $0.kind == .outcome })
    {
      addOutcome(outcome, of: count)
      return true
    }
    let counted = chunks[index - 1]
    guard counted.mark == .comma, isCount(counted), let number = counted.number,
      counted.before.allSatisfy({ isPlain(tokens[$0].term) || isOfRest(tokens[$0].term) }),
      !counted.after.isEmpty, !counted.after.contains(where: { isRequest(tokens[$0].term) }),
      !(context.claims.last.map { $0.kind == .outcome && $0.number == tokens[number].value }
        ?? false)
    else { return false }
    var slots = Slots(.requests, outcome: .byReason)
    slots.outcomes = [outcome]
    slots.alternatives =
      outcome == .granted ? [] : outcome.group.map { [$0] } ?? outcome.members
    add(slots, counted)
    return true
  }

  /// Whether the chunk only gives the reason of what later words say: 因内容不明，告知补正.
  private func isReason(_ chunk: NumberChunk, of outcome: Outcome) -> Bool {
    outcome.group != nil && chunk.all.first.map { ["因", "因为", "由于"].contains(string($0)) } ?? false
      && !chunk.all.contains { isDecision($0) }
  }

  /// The decision that the words behind the comma add to a reason, 1件涉及国家秘密，不予公开; nil where the chunk at `index` has
  /// its own, or none follows.
  func laterDecision(_ clause: Clause, _ chunk: NumberChunk, at index: Int) -> Outcome? {
    guard clause.outcomes.count == 1, clause.outcomes[0].group != nil, chunk.mark == .comma,
      let word = chunk.after.first(where: { tokens[$0].term == .outcome(clause.outcomes[0]) }),
      !chunk.after.contains(where: { isDecision($0) && $0 != word }),
      index + 1 < chunks.count
    else { return nil }
    return chunks[(index + 1)...].prefix { $0.number == nil && $0.depth == chunk.depth }.lazy
      .compactMap { self.decision(in: $0) }.first
  }

  private func isDecision(_ index: Int) -> Bool {
    guard case .outcome(let outcome) = tokens[index].term else { return false }
    return outcome.group == nil
  }

  /// The outcome that the words of `chunk` state alone; nil where they state something else.
  private func decision(in chunk: NumberChunk) -> Outcome? {
    let reader = ClauseReader(tokens: tokens, text: text)
    let clause = reader.clause(before: chunk.all)
    guard clause.subject == .requests, clause.application == nil, clause.applicants.isEmpty,
      !clause.isApart, !chunk.all.contains(where: { isOfAnother($0) })
    else { return nil }
    if clause.isMissing { return .notHeld }
    if clause.isBareGrant, clause.outcomes.isEmpty { return .granted }
    return clause.outcomes.count == 1 ? clause.outcomes[0] : nil
  }

  /// Whether the word at `index` is about something other than what became of requests.
  private func isOfAnother(_ index: Int) -> Bool {
    switch tokens[index].term {
    case .dispute, .document, .matter, .act(.disclose), .qualifier, .processingFee: true
    default: false
    }
  }

  /// Adds the claim that all requests of `count` had `outcome`.
  mutating func addOutcome(_ outcome: Outcome, of count: DiscourseContext.Count) {
    var slots = Slots(.requests, outcome: .named, polarity: .all)
    slots.outcomes = [outcome]
    addImplied(slots, count.number, unit: count.unit, strength: .loose)
  }

  /// Reads 行政诉讼1件，结果维持: a result after a count, without other words.
  private mutating func readBareResult(_ chunk: NumberChunk, at index: Int) {
    guard chunk.number == nil, index > 0, chunks[index - 1].number != nil, !isOtherYear,
      context.subject == .disputes, let count = context.disputeCounts.last
    else { return }
    let results = chunk.all.filter { !isPlain(tokens[$0].term) }.map { tokens[$0].term }
    // 行政诉讼1件，为复议后起诉
    if results.count == 1, case .dispute(let kind) = results[0], chunks[index - 1].mark == .comma {
      addKind([kind])
      return
    }
    guard results.count == 1, case .result(let result) = results[0] else { return }
    // 行政复议2件、行政诉讼1件，均未审结
    let isOfAll = chunk.all.contains { string($0).hasPrefix("均") }
    // 复议2件：1件责令重新答复（纠正）
    guard isOfAll || chunks[index - 1].number.map({ tokens[$0].value == count.number }) ?? false
    else { return }
    // 诉讼2件（均未审结）: a bracket is about the count in front of it.
    let isAside = chunk.depth > chunks[index - 1].depth
    for count in isOfAll && !isAside ? lastCounts(of: context.member) : [count] {
      addResult(result, of: count, chunk)
    }
  }

  /// Adds the claim that all disputes of `count` ended with `result`.
  private mutating func addResult(
    _ result: DisputeResult, of count: DiscourseContext.Count, _ chunk: NumberChunk,
    onlyIfItFits: Bool = false
  ) {
    var slots = Slots(.disputes, result: .named, polarity: .all)
    slots.groups = [count.groups]
    slots.results = [result]
    addImplied(
      slots, count.number, unit: count.unit, onlyIfItFits: onlyIfItFits || namesPartOfColumn(chunk))
  }

  /// Adds the claims of 均 about disputes: all upheld, all concluded.
  private mutating func readDisputeQuantifier(_ clause: Clause, _ chunk: NumberChunk) {
    guard !context.decidesDisputes else { return }
    var clause = clause
    // 复议4件、诉讼3件，后者均未审结
    if clause.groups.isEmpty { clause.groups = context.member }
    // 复议决定均维持原答复
    let namesDecision = chunk.all.contains {
      ["复议决定", "行政复议决定"].contains(string($0))
    }
    if clause.groups.isEmpty, namesDecision { clause.groups = [.reconsideration] }
    guard let result = clause.results.first, clause.results.count == 1 else {
      if addKind(clause.groups) { return }
      if clause.isConcluded || clause.has(.close) {
        addToGroups(.concluded, isNamed: !clause.groups.isEmpty)
      }
      return
    }
    let counts = lastCounts(of: clause.groups)
    for (place, count) in counts.enumerated() where isOf(chunk, count) {
      // 复议5件（维持4件、其他1件）、诉讼2件（均未审结）: a bracket is about the count in front of it, perhaps of the others.
      let isAside = chunk.depth > 0 && place < counts.count - 1
      addResult(result, of: count, chunk, onlyIfItFits: isAside)
    }
    if context.disputeCounts.isEmpty, chunk.number == nil, result == .upheld,
      !namesPartOfColumn(chunk)
    {
      addToGroups(.unsaid, isNamed: false)
    }
  }

  /// Whether what `chunk` says of all may be of `count`: behind a number only of what it counts, 已判决的3件均维持, or of the
  /// list that it ends, 复议2件、诉讼1件均维持.
  private func isOf(_ chunk: NumberChunk, _ count: DiscourseContext.Count) -> Bool {
    continuesList(chunk) || chunk.number.map { tokens[$0].value == count.number } ?? true
  }

  /// Adds the claim that all litigation counted last is of one kind: 行政诉讼2件，均为复议后起诉. Returns whether `groups` are one.
  @discardableResult
  private mutating func addKind(_ groups: [Dispute]) -> Bool {
    guard let kind = groups.first(where: { $0 == .direct || $0 == .afterReconsideration }),
      let count = context.disputeCounts.last(where: { $0.groups.last == .litigation })
    else { return false }
    var slots = Slots(.disputes, .total, polarity: .all)
    slots.groups = [[kind]]
    addImplied(slots, count.number, unit: count.unit)
    return true
  }

  /// The antecedents of 均: the last counts of disputes, without the wholes that they are parts of.
  /// Where the words name `groups`, only counts of these.
  private func lastCounts(of groups: [Dispute]) -> [DiscourseContext.Count] {
    var last: [DiscourseContext.Count] = []
    for count in context.disputeCounts.reversed() {
      let isNamed = groups.isEmpty || count.groups.contains(where: groups.contains)
      let isWhole = last.contains { known in
        known.groups.contains { part in count.groups.contains { $0.overlaps(part) } }
      }
      if isNamed, !isWhole { last.insert(count, at: 0) }
    }
    return last
  }

  /// Adds a claim whose number is not printed here: that of an earlier count, or 0.
  mutating func addImplied(
    _ slots: Slots, _ number: Number, unit: String = "", strength: Claim.Strength = .firm,
    onlyIfItFits: Bool = false
  ) {
    guard var draft = draft(slots, number, unit: unit, strength) else { return }
    draft.words = context.words
    // 审结9件，9件均维持: the claim was already added.
    let isKnown = context.claims.contains {
      $0.number == number && $0.trials.map(\.formula) == draft.formulas
    }
    if !isKnown || number.isZero { add(draft, onlyIfItFits: onlyIfItFits) }
  }
}

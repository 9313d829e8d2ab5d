import Forms
import Records

/// Counts of requests.
extension ClaimInterpreter {
  /// Reads a count of requests, unless its words show that it counts something else.
  mutating func readRequests(_ clause: Clause, _ chunk: NumberChunk, at index: Int) {
    if clause.isOnTopic { context.isOnTopic = true }
    let isBare = clause.application == .bareApplication && !clause.isOnTopic
    let wasRequests = context.subject == .requests
    guard !(clause.isNarrowed && isBare) else { return context.subject = .unrelated }
    guard context.isOnTopic || wasRequests || isBare || section == 3 else {
      return context.subject = .unrelated
    }
    // 公开 alone counts requests only where they are the topic.
    if clause.isBareGrant, clause.outcomes.isEmpty, !clause.isMissing, !wasRequests { return }
    if !clause.outcomes.isEmpty || clause.applicants.isEmpty == false, !context.isOnTopic,
      !wasRequests
    {
      return
    }
    // 收到群众来信45件: not requests.
    if clause.isChannel, clause.application == nil,
      chunk.before.contains(where: { tokens[$0].term == .unrelated })
    {
      return context.subject = .unrelated
    }
    // 走访企业13家: not applicants.
    if !clause.applicants.isEmpty, clause.application == nil, !wasRequests, section != 3,
      let number = chunk.number,
      !tokens[..<number].contains(where: { $0.term == .application || $0.term == .bareApplication })
    {
      return
    }
    // 申请中有3件…: a part of the requests, without a word that says which.
    if isBareTopic(clause), chunk.before.contains(where: { tokens[$0].term == .within }) { return }
    // 公开信息205条，依申请公开信息12条: a classification of information.
    if isBareTopic(clause), isClassification(chunk) {
      context.subject = .unrelated
      context.isOnTopic = false
      return
    }
    // 一例依申请公开案件…: a story, not a count.
    if isBareTopic(clause), !chunk.before.contains(where: { isHead($0) }), chunk.after.count > 0 {
      return
    }
    context.subject = .requests
    context.isOnTopic = true
    guard !isOtherYear || isCarriedOver(clause, chunk) else { return }
    let strength: Claim.Strength = clause.isNarrowed || (isBare && !wasRequests) ? .loose : .firm
    readRows(clause, chunk, at: index, strength)
  }

  /// Whether the number counts information that is available on request: 依申请公开信息12条.
  private func isClassification(_ chunk: NumberChunk) -> Bool {
    guard let unit = chunk.unit.map(string) else { return false }
    let isOfDocuments = chunks.contains { other in
      other.before.contains { string($0) == "主动公开" } && other.unit.map(string) == unit
    }
    guard unit == "条" || isOfDocuments else { return false }
    // 依申请公开信息14条，其中公民申请公开10条: who applied is said of requests only.
    let isOfApplicants = chunks.contains { other in
      other.number != nil && other.before.contains { isApplicant(tokens[$0].term) }
    }
    guard !isOfApplicants else { return false }
    return chunk.before.contains {
      tokens[$0].term == .application && ["信息", "公开"].contains(where: string($0).hasSuffix)
    } && !chunk.before.contains { isHead($0) && tokens[$0].term != .application }
  }

  private func isApplicant(_ term: Term) -> Bool {
    if case .applicant = term { true } else { term == .citizen }
  }

  /// Whether the word at `index` says what a number counts.
  func isHead(_ index: Int) -> Bool {
    Clause.isHead(tokens[index].term) || tokens[index].term == .total
  }

  /// Reads a number with verbs only, whose noun is in an earlier clause: 办结69件.
  mutating func readVerbs(_ clause: Clause, _ chunk: NumberChunk, at index: Int) {
    if context.subject == .disclosure, clause.verbs.isEmpty, !clause.acts.isEmpty,
      let document = context.document
    {
      guard !isOtherYear else { return }
      return readDocument(document, clause, chunk)
    }
    if context.subject == .disputes, clause.verbs.isEmpty, !context.groups.isEmpty {
      if clause.isOnTopic { return readDisputes(clause, chunk) }
      // 维持6件、其他1件
      if isOther(chunk) {
        var other = clause
        other.results = [.other]
        return readDisputes(other, chunk)
      }
    }
    if clause.verbs.isEmpty, isOther(chunk), context.claims.last?.kind == .outcome {
      var other = clause
      other.subject = .requests
      other.outcomes = [.otherHandling]
      other.alternatives = [.otherwise]
      return readOutcome(other, chunk, nil, .loose)
    }
    guard !clause.verbs.isEmpty else {
      // 含上年度8件
      let isLast = chunk.before.contains { tokens[$0].term == .lastYear }
      if isLast, context.subject == .requests, context.isOnTopic {
        return add(.received, chunk, [Formula(CellSet.requests(.broughtForward))])
      }
      return readTotal(chunk, at: index)
    }
    if context.subject == .disputes {
      if clause.has(.pending) {
        var pending = clause
        pending.results = [.pending]
        readDisputes(pending, chunk)
      } else if clause.has(.close) || clause.has(.answer) {
        var concluded = clause
        concluded.isConcluded = true
        readDisputes(concluded, chunk)
      }
      return
    }
    // 上年结转8件，…均为政府信息公开申请: the noun follows later.
    if context.subject == nil, isCarriedOver(clause, chunk) || clause.has(.receiveNew),
      tokens.contains(where: { $0.term == .application })
    {
      context.subject = .requests
    }
    guard context.subject == .requests, context.isOnTopic else { return }
    guard !isOtherYear || isCarriedOver(clause, chunk) else { return }
    readRows(clause, chunk, at: index, .firm)
  }

  /// Whether the number counts 其他: the rest of a list.
  private func isOther(_ chunk: NumberChunk) -> Bool {
    guard chunk.before.count == 1, let word = chunk.before.first else { return false }
    return ["其他", "其它"].contains(string(word))
  }

  /// Reads a number with 共 only, which counts the current topic: 新收170件，上年结转5件，共计175件; 行政复议情况。共3件.
  private mutating func readTotal(_ chunk: NumberChunk, at index: Int) {
    guard chunk.before.contains(where: { tokens[$0].term == .total }), chunk.after.isEmpty,
      context.isOnTopic, !isOtherYear
    else { return }
    switch context.subject {
    case .requests:
      let both = Formula([Row.received, .broughtForward].flatMap { CellSet.requests($0) })
      let received = Formula(CellSet.requests(.received))
      let isSum = chunks[..<index].contains { isBroughtForward($0) }
      add(
        .received, chunk, isSum ? [both] : [received, both], strength: .loose,
        onlyIfItFits: !isSum)
    case .disputes where !context.groups.isEmpty:
      let totals = Formula(context.groups.map { $0.cells(.total) })
      add(.dispute, chunk, [totals], strength: .loose, onlyIfItFits: true)
    default: break
    }
  }

  /// Whether a verb of the clause is about carrying requests over.
  private func isCarriedOver(_ clause: Clause, _ chunk: NumberChunk) -> Bool {
    clause.has(.carryOver) || clause.has(.broughtForward) || clause.has(.carriedForward)
  }

  /// Adds a claim about the rows of table three that the words name.
  private mutating func readRows(
    _ clause: Clause, _ chunk: NumberChunk, at index: Int, _ strength: Claim.Strength
  ) {
    if readCarriedOver(clause, chunk) { return }
    let applicant = clause.applicants.first
    if !clause.outcomes.isEmpty || clause.isBareGrant || clause.isMissing {
      return readOutcome(clause, chunk, applicant, strength)
    }
    if !clause.applicants.isEmpty { return readApplicants(clause, chunk, strength) }
    if clause.isChannel, !namesAllChannels(chunk) { return }
    readFlow(clause, chunk, at: index, strength)
  }

  /// Whether the channels before the number only say how requests may be filed, 通过邮箱、信函等渠道, so
  /// that the number counts all of them. Other counts by channel in the sentence show that it does
  /// not.
  private func namesAllChannels(_ chunk: NumberChunk) -> Bool {
    func channels(_ chunk: NumberChunk) -> Int {
      chunk.all.count { tokens[$0].term == .channel }
    }
    guard let verb = chunk.before.last(where: { isReceiving(tokens[$0].term) }) ?? chunk.number,
      (chunk.before.lowerBound..<verb).count(where: { tokens[$0].term == .channel }) > 1
    else { return false }
    return !chunks.contains { $0.number != chunk.number && $0.number != nil && channels($0) > 0 }
  }

  private func isReceiving(_ term: Term) -> Bool {
    switch term {
    case .receive, .receiveNew, .handle: true
    default: false
    }
  }

  /// Reads requests carried over, to this year or from it. Returns whether the clause is about
  /// them.
  private mutating func readCarriedOver(_ clause: Clause, _ chunk: NumberChunk) -> Bool {
    let range = chunk.all
    let isLast = range.contains { isYear(tokens[$0].term, -1) || tokens[$0].term == .lastYear }
    let isNext = range.contains { isYear(tokens[$0].term, 1) || tokens[$0].term == .nextYear }
    let forward = [Formula([CellSet(.carriedForward, .total)])]
    let brought = [Formula([CellSet(.broughtForward, .total)])]
    if clause.has(.carriedForward) || clause.has(.pending) && !isLast {
      add(.closed, chunk, forward)
    } else if clause.has(.carryOver) || clause.has(.answer) || clause.has(.handle), isNext {
      add(.closed, chunk, forward)
    } else if clause.has(.broughtForward) || isLast && clause.verbs.isEmpty
      || clause.has(.pending) && isLast
      || clause.has(.carryOver) && isLast
    {
      add(.received, chunk, brought)
    } else if clause.has(.carryOver) {
      add(
        .closed, chunk, speaksOfBroughtForward ? forward : forward + brought, strength: .loose)
    } else {
      return false
    }
    return true
  }

  /// Whether `term` names the year of the report plus `offset`.
  func isYear(_ term: Term, _ offset: Int) -> Bool {
    guard case .year(let named) = term, let year else { return false }
    return named == year + offset
  }

  /// Adds a claim about the outcomes that the clause names.
  private mutating func readOutcome(
    _ clause: Clause, _ chunk: NumberChunk, _ applicant: Applicant?, _ strength: Claim.Strength
  ) {
    func rows(_ outcomes: [Outcome]) -> Formula {
      Formula(outcomes.flatMap { counts(of: $0, applicant) })
    }
    let named = clause.outcomes
    var formulas: [Formula]
    if clause.isBareGrant {
      let others = named.filter { $0 != .granted }
      formulas =
        others.isEmpty
        ? [rows([.granted]), rows([.granted, .partlyGranted])] : [rows([.granted] + others)]
    } else if clause.isMissing {
      formulas = [rows(named + [.notHeld]), rows(named + [.unavailable])]
      if clause.isElsewhere, isOfIndicators { return addIndicator(.notThisAgency, chunk, .outcome) }
    } else {
      formulas = [rows(named)] + clause.alternatives.map { rows([$0]) }
    }
    add(
      .outcome, chunk, formulas, strength: clause.isNarrowed ? .loose : strength,
      onlyIfItFits: clause.isOneReason)
  }

  /// Adds a claim about an indicator that has no counterpart in table three.
  mutating func addIndicator(
    _ indicator: StatisticsIndicator, _ chunk: NumberChunk, _ kind: Claim.Kind
  ) {
    add(kind, chunk, [Formula([CellSet(indicator)])])
  }

  /// The cells of `outcome` in the columns of `applicant`; without it in 总计. A group stands for
  /// those of its rows that the form has in the shape of this report.
  mutating func counts(of outcome: Outcome, _ applicant: Applicant? = nil) -> [CellSet] {
    let (row, group) = outcome.rows
    if let row { return CellSet.requests(row, applicant) }
    guard let group else { return [] }
    let rows = requestRows
    return (applicant?.columns ?? [.total]).map { CellSet(group, among: rows, $0) }
  }

  /// Adds a claim about the applicants that the clause names, among the requests counted last.
  private mutating func readApplicants(
    _ clause: Clause, _ chunk: NumberChunk, _ strength: Claim.Strength
  ) {
    let others = DiscourseContext.received + [[.outcomeTotal]]
    let flows =
      context.isFlowFromEarlierSentence || context.flow.isEmpty
      ? context.flow + others : context.flow
    let formulas = flows.map { rows in
      Formula(
        rows.flatMap { row in
          clause.applicants.flatMap { CellSet.requests(row, $0) }
        })
    }
    let known = reading.claims.count
    add(.applicant, chunk, formulas, strength: strength)
    siblings += known..<reading.claims.count
  }
}

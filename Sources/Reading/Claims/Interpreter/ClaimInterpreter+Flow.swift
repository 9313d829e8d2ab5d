import Forms
import Records

/// Counts of requests by their flow: received, closed, carried forward.
extension ClaimInterpreter {
  /// Adds a claim about requests received or closed, and keeps the count for later words.
  mutating func readFlow(
    _ clause: Clause, _ chunk: NumberChunk, at index: Int, _ strength: Claim.Strength
  ) {
    let flow = self.flow(clause, chunk, at: index)
    let isInTime = chunk.before.contains { tokens[$0].term == .inTime }
    if isOfIndicators, isInTime, clause.has(.close) {
      return addIndicator(.closedOnTime, chunk, .closed)
    }
    var formulas = flow.rows.map { rows in Formula(rows.flatMap { CellSet.requests($0) }) }
    if flow.rows == [[.outcomeTotal]], !speaksOfBroughtForward, hasBroughtForward {
      formulas.append(
        Formula(CellSet.requests(.received), minus: CellSet.requests(.carriedForward)))
    }
    // 答复9件，不予处理5件: the answers that were written.
    if flow.rows == [[.outcomeTotal]], clause.has(.answer), !clause.has(.close), namesUnanswered {
      formulas += answered
    }
    let isLoose = flow.isLoose || clause.isNarrowed
    // 收到公民申请 may count natural persons only.
    if chunk.before.contains(where: { tokens[$0].term == .citizen }),
      !chunk.before.contains(where: { if case .applicant = tokens[$0].term { true } else { false } }
      )
    {
      formulas += flow.rows.map { rows in
        Formula(rows.flatMap { CellSet.requests($0, .naturalPerson) })
      }
    }
    // 涉及依申请公开5件 may count some of them only.
    let isSome =
      isBareTopic(clause)
      && (opensList(chunk) || chunk.before.last.map { string($0) == "对" } ?? false)
    add(flow.kind, chunk, formulas, strength: isLoose ? .loose : strength, onlyIfItFits: isSome)
    context.flow = flow.rows
    guard let number = chunk.number else { return }
    context.count = DiscourseContext.Count(
      number: tokens[number].value, unit: chunk.unit.map(string) ?? "", subject: .requests)
  }

  /// Whether the sentence also counts requests that were closed without an answer: 不予处理, 撤回.
  private var namesUnanswered: Bool {
    tokens.contains { token in
      switch token.term {
      case .outcome(let outcome):
        [.notProcessed, .otherHandling].contains(outcome.group ?? outcome)
      default: ClaimInterpreter.withdrawals.contains(string(token.range))
      }
    }
  }

  private static let withdrawals: Set<String> = [
    "撤回", "撤销", "撤销申请", "主动撤回", "申请人撤回", "人撤回", "撤回申请", "主动撤回申请", "申请人撤回申请",
  ]

  /// What 答复 counts where it does not count all that is closed: granted, granted or denied in any way.
  private var answered: [Formula] {
    mutating get {
      let groups: [[Outcome]] = [
        [.granted], [.granted, .partlyGranted],
        [.granted, .partlyGranted, .denied, .unavailable],
      ]
      return groups.map { group in Formula(group.flatMap { counts(of: $0) }) }
    }
  }

  /// The kind of the claim and the rows that its verbs may mean; `isLoose` where the verbs are
  /// contradictory or missing.
  private func flow(
    _ clause: Clause, _ chunk: NumberChunk, at index: Int
  ) -> (kind: Claim.Kind, rows: [[Row]], isLoose: Bool) {
    if clause.has(.receiveNew) { return (.received, [[.received]], false) }
    let isHandled = clause.has(.handle)
    let isClosed = clause.has(.close) || clause.has(.answer)
    let isReceived = clause.has(.receive)
    if isReceived, !isHandled, !isClosed { return (.received, received(chunk, at: index), false) }
    if isClosed, !isReceived, !isHandled { return (.closed, [[.outcomeTotal]], false) }
    return (.received, DiscourseContext.received + [[.outcomeTotal]], true)
  }

  /// The rows that 收到 may count, by what the sentence says about requests of last year.
  private func received(_ chunk: NumberChunk, at index: Int) -> [[Row]] {
    if let next = chunks[(index + 1)...].first(where: { $0.number != nil }), isBroughtForward(next)
    {
      let includes = (chunk.after.lowerBound..<next.before.upperBound).contains {
        tokens[$0].term == .among
      }
      if includes { return [[.received, .broughtForward]] }
      if next.depth > chunk.depth { return DiscourseContext.received }
    }
    let isTotal = chunk.before.contains { tokens[$0].term == .total }
    let isApart = chunks.contains { $0.depth == chunk.depth && isBroughtForward($0) }
    return isApart && !isTotal ? [[.received]] : DiscourseContext.received
  }

  /// Whether the chunk counts requests that last year left.
  func isBroughtForward(_ chunk: NumberChunk) -> Bool {
    guard chunk.number != nil else { return false }
    let terms = chunk.all.map { tokens[$0].term }
    return terms.contains(.broughtForward)
      || terms.contains { $0 == .carryOver || $0 == .pending }
        && terms.contains { $0 == .lastYear || isYear($0, -1) }
  }

  /// Whether the table has requests of last year. 办结 may then count those of this year only.
  private var hasBroughtForward: Bool {
    let set = CellSet(.broughtForward, .total)
    return if case .exact(let value) = cells.sum(of: set) { !value.isZero } else { false }
  }

  var speaksOfBroughtForward: Bool { chunks.contains { isBroughtForward($0) } }
}

extension DiscourseContext {
  /// The rows that requests named together with one of `verbs` belong to, as in 新收的申请中; nil for
  /// other verbs.
  static func flow(_ verbs: some Sequence<Term>) -> [[Row]]? {
    for verb in verbs {
      switch verb {
      case .receiveNew: return [[.received]]
      case .receive: return received
      case .close, .answer: return [[.outcomeTotal]]
      default: break
      }
    }
    return nil
  }

  /// 收到 may count new requests, or these and those of last year.
  static let received: [[Row]] = [[.received], [.received, .broughtForward]]
}

import Forms
import Records

/// Counts of requests.
extension ClaimInterpreter {
  mutating func readRequests(_ clause: Clause, _ piece: Piece, at index: Int) {
    if clause.isTopical { context.isTopical = true }
    let isBare = clause.application == .bareApplication && !clause.isTopical
    let wasRequests = context.subject == .requests
    guard !(clause.isNarrowed && isBare) else { return context.subject = .alien }
    guard context.isTopical || wasRequests || isBare || section == 3 else {
      return context.subject = .alien
    }
    // 公开 by itself counts requests only where they are spoken of.
    if clause.isOpenly, clause.outcomes.isEmpty, !clause.isMissing, !wasRequests { return }
    if !clause.outcomes.isEmpty || clause.applicants.isEmpty == false, !context.isTopical,
      !wasRequests
    {
      return
    }
    // 申请中有3件…: some of them, of which nothing that counts was said.
    if isBareTopic(clause), piece.before.contains(where: { tokens[$0].term == .within }) { return }
    // 一例依申请公开案件…: a story, no count.
    if isBareTopic(clause), !piece.before.contains(where: { isHead($0) }), piece.after.count > 0 {
      return
    }
    context.subject = .requests
    context.isTopical = true
    guard !isOtherYear || isCarried(clause, piece) else { return }
    let strength: Claim.Strength = clause.isNarrowed || (isBare && !wasRequests) ? .loose : .firm
    readRows(clause, piece, at: index, strength)
  }

  func isHead(_ index: Int) -> Bool {
    Clause.isHead(tokens[index].term) || tokens[index].term == .total
  }

  /// A number with verbs alone: 办结69件 after requests were spoken of.
  mutating func readVerbs(_ clause: Clause, _ piece: Piece, at index: Int) {
    if context.subject == .disclosure, clause.verbs.isEmpty, !clause.acts.isEmpty,
      let document = context.document
    {
      guard !isOtherYear else { return }
      return readDocument(document, clause, piece)
    }
    if context.subject == .disputes, clause.verbs.isEmpty, clause.isTopical, !context.groups.isEmpty
    {
      return readDisputes(clause, piece)
    }
    guard !clause.verbs.isEmpty else {
      // 含上年度8件
      let isLast = piece.before.contains { tokens[$0].term == .lastYear }
      if isLast, context.subject == .requests, context.isTopical {
        return add(.received, piece, [Formula(CellSet.requests("brought_forward"))])
      }
      return readTotal(piece)
    }
    if context.subject == .disputes {
      if clause.has(.close) || clause.has(.answer) {
        var concluded = clause
        concluded.isConcluded = true
        readDisputes(concluded, piece)
      }
      return
    }
    guard context.subject == .requests, context.isTopical else { return }
    guard !isOtherYear || isCarried(clause, piece) else { return }
    readRows(clause, piece, at: index, .firm)
  }

  /// 新收170件，上年结转5件，共计175件; 行政复议情况。共3件.
  private mutating func readTotal(_ piece: Piece) {
    guard piece.before.contains(where: { tokens[$0].term == .total }), piece.after.isEmpty,
      context.isTopical, !isOtherYear
    else { return }
    switch context.subject {
    case .requests:
      let both = Formula(["received", "brought_forward"].flatMap { CellSet.requests($0) })
      let received = Formula(CellSet.requests("received"))
      let isSum = speaksOfBroughtForward
      add(
        .received, piece, isSum ? [both] : [received, both], strength: .loose,
        onlyIfItFits: !isSum)
    case .disputes where !context.groups.isEmpty:
      let totals = Formula(context.groups.map { CellSet.disputes($0, "total") })
      add(.dispute, piece, [totals], strength: .loose, onlyIfItFits: true)
    default: break
    }
  }

  private func isCarried(_ clause: Clause, _ piece: Piece) -> Bool {
    clause.has(.carry) || clause.has(.broughtForward) || clause.has(.carriedForward)
  }

  /// Which rows of table three the words name.
  private mutating func readRows(
    _ clause: Clause, _ piece: Piece, at index: Int, _ strength: Claim.Strength
  ) {
    if readCarried(clause, piece) { return }
    let column = clause.applicants.first?.rawValue ?? "total"
    if !clause.outcomes.isEmpty || clause.isOpenly || clause.isMissing {
      return readOutcome(clause, piece, column, strength)
    }
    if !clause.applicants.isEmpty { return readApplicants(clause, piece, strength) }
    if clause.isChannel { return }
    readFlow(clause, piece, at: index, strength)
  }

  private mutating func readCarried(_ clause: Clause, _ piece: Piece) -> Bool {
    let range = piece.all
    let isLast = range.contains { isYear(tokens[$0].term, -1) || tokens[$0].term == .lastYear }
    let isNext = range.contains { isYear(tokens[$0].term, 1) || tokens[$0].term == .nextYear }
    let forward = [Formula([CellSet.named("requests.carried_forward.total")])]
    let brought = [Formula([CellSet.named("requests.brought_forward.total")])]
    if clause.has(.carriedForward) || clause.has(.pending) && !isLast {
      add(.closed, piece, forward)
    } else if clause.has(.carry) || clause.has(.answer) || clause.has(.handle), isNext {
      add(.closed, piece, forward)
    } else if clause.has(.broughtForward) || isLast && clause.verbs.isEmpty
      || clause.has(.pending) && isLast
      || clause.has(.carry) && isLast
    {
      add(.received, piece, brought)
    } else if clause.has(.carry) {
      add(
        .closed, piece, speaksOfBroughtForward ? forward : forward + brought, strength: .loose)
    } else {
      return false
    }
    return true
  }

  private func isYear(_ term: Term, _ offset: Int) -> Bool {
    guard case .year(let named) = term, let year else { return false }
    return named == year + offset
  }

  private mutating func readOutcome(
    _ clause: Clause, _ piece: Piece, _ column: String, _ strength: Claim.Strength
  ) {
    func rows(_ outcomes: [String]) -> Formula {
      Formula(outcomes.flatMap { CellSet.requests("outcome.\(adapted($0))", column) })
    }
    let named = clause.outcomes.map(\.rawValue)
    var formulas: [Formula]
    if clause.isOpenly {
      let others = named.filter { $0 != Outcome.granted.rawValue }
      formulas =
        others.isEmpty
        ? [rows(["granted"]), rows(["granted", "partly_granted"])] : [rows(["granted"] + others)]
    } else if clause.isMissing {
      formulas = [rows(named + ["unavailable.not_held"]), rows(named + ["unavailable.*"])]
    } else {
      formulas = [rows(named)] + clause.alternatives.map { rows([$0.rawValue]) }
    }
    add(.outcome, piece, formulas, strength: strength)
  }

  /// The one row that the form of 2019 has for 其他处理.
  private func adapted(_ row: String) -> String { row }

  private mutating func readApplicants(_ clause: Clause, _ piece: Piece, _ strength: Claim.Strength)
  {
    let others = Context.received + [["outcome.total"]]
    let flows = context.isFlowOld || context.flow.isEmpty ? context.flow + others : context.flow
    let formulas = flows.map { rows in
      Formula(
        rows.flatMap { row in
          clause.applicants.flatMap { CellSet.requests(row, $0.rawValue) }
        })
    }
    add(.applicant, piece, formulas, strength: strength)
  }

  private mutating func readFlow(
    _ clause: Clause, _ piece: Piece, at index: Int, _ strength: Claim.Strength
  ) {
    let flow = self.flow(clause, piece, at: index)
    var formulas = flow.rows.map { rows in Formula(rows.flatMap { CellSet.requests($0) }) }
    if flow.rows == [["outcome.total"]], !speaksOfBroughtForward, hasBroughtForward {
      formulas.append(
        Formula(CellSet.requests("received"), minus: CellSet.requests("carried_forward")))
    }
    let isLoose = flow.isLoose || clause.isNarrowed
    add(flow.kind, piece, formulas, strength: isLoose ? .loose : strength)
    context.flow = flow.rows
    guard let number = piece.number else { return }
    context.count = Context.Count(
      number: tokens[number].value, unit: piece.unit.map(string) ?? "", subject: .requests)
  }

  private func flow(
    _ clause: Clause, _ piece: Piece, at index: Int
  ) -> (kind: Claim.Kind, rows: [[String]], isLoose: Bool) {
    if clause.has(.receiveNew) { return (.received, [["received"]], false) }
    let isHandled = clause.has(.handle)
    let isClosed = clause.has(.close) || clause.has(.answer)
    let isReceived = clause.has(.receive)
    if isReceived, !isHandled, !isClosed { return (.received, received(piece, at: index), false) }
    if isClosed, !isReceived, !isHandled { return (.closed, [["outcome.total"]], false) }
    return (.received, Context.received + [["outcome.total"]], true)
  }

  /// What 收到 may count, by what is said of last year's requests in its sentence.
  private func received(_ piece: Piece, at index: Int) -> [[String]] {
    if let next = pieces[(index + 1)...].first(where: { $0.number != nil }), isBroughtForward(next)
    {
      let includes = (piece.after.lowerBound..<next.before.upperBound).contains {
        tokens[$0].term == .among
      }
      if includes { return [["received", "brought_forward"]] }
      if next.depth > piece.depth { return Context.received }
    }
    let isTotal = piece.before.contains { tokens[$0].term == .total }
    let isApart = pieces.contains { $0.depth == piece.depth && isBroughtForward($0) }
    return isApart && !isTotal ? [["received"]] : Context.received
  }

  private func isBroughtForward(_ piece: Piece) -> Bool {
    guard piece.number != nil else { return false }
    let terms = piece.all.map { tokens[$0].term }
    return terms.contains(.broughtForward)
      || terms.contains { $0 == .carry || $0 == .pending }
        && terms.contains { $0 == .lastYear || isYear($0, -1) }
  }

  /// Whether last year left requests: 办结 may then mean those of this year alone.
  private var hasBroughtForward: Bool {
    guard let set = CellSet.requests("brought_forward").first else { return false }
    if case .exact(let value) = cells.sum(of: set) { return !value.isZero }
    return false
  }

  private var speaksOfBroughtForward: Bool { pieces.contains { isBroughtForward($0) } }
}

extension Context {
  /// The rows that requests spoken of with one of `verbs` may stand in: 新收的申请中; nil for other
  /// verbs.
  static func flow(_ verbs: some Sequence<Term>) -> [[String]]? {
    for verb in verbs {
      switch verb {
      case .receiveNew: return [["received"]]
      case .receive: return received
      case .close, .answer: return [["outcome.total"]]
      default: break
      }
    }
    return nil
  }

  /// 收到 may count what is new, or with it what last year left.
  static let received = [["received"], ["received", "brought_forward"]]
}

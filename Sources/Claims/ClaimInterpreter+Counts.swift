import Forms
import Records

/// Counts: a number and the words beside it.
extension ClaimInterpreter {
  /// Reads the count that `piece` states.
  mutating func readCount(_ piece: Piece, at index: Int) {
    guard let number = piece.number, countsSomething(piece) else { return }
    guard !tokens[piece.all.lowerBound..<number].contains(where: { isElsewhere($0.term) }) else {
      return
    }
    let clause = clause(of: piece, at: index)
    switch clause.subject {
    case .requests: readRequests(clause, piece, at: index)
    case .disputes: readDisputes(clause, piece)
    case .disclosure: readDisclosure(clause, piece)
    case .fee: readFee(piece)
    case .alien:
      context.subject = .alien
      context.grown = nil
    case nil: readVerbs(clause, piece, at: index)
    }
  }

  /// Whether words speak of a part of the year, of plans or of a comparison.
  private func isElsewhere(_ term: Term) -> Bool {
    switch term {
    case .season, .plan: true
    default: false
    }
  }

  /// Whether the number counts things: it has a measure word that may, or stands bare between a noun
  /// and a mark.
  private func countsSomething(_ piece: Piece) -> Bool {
    guard let unit = piece.unit else {
      return piece.after.isEmpty && !piece.before.isEmpty && piece.mark != .filler
    }
    return tokens[unit].term != .measure(.other)
  }

  /// What the words before and behind the number say.
  private mutating func clause(of piece: Piece, at index: Int) -> Clause {
    let reader = ClauseReader(tokens: tokens)
    if !context.queue.isEmpty, !piece.before.contains(where: { isHead($0) }) {
      var clause = Clause()
      let term = context.queue.removeFirst()
      clause.subject = Clause.subject(term)
      clause.add(term)
      return clause
    }
    var clause = reader.clause(before: piece.before)
    if piece.before.contains(where: { tokens[$0].term == .respectively }) {
      distribute(&clause, piece.before)
      return clause
    }
    if clause.subject == nil {
      let behind = reader.clause(after: piece.after)
      clause = merged(clause, behind)
    } else if clause.subject == .requests, isBareTopic(clause) {
      let behind = reader.clause(after: piece.after)
      let isForAll = piece.after.contains { tokens[$0].term == .all }
      if behind.subject == .requests || behind.subject == nil, !isForAll {
        let verbs = clause.verbs
        clause = merged(clause, behind)
        if !verbs.isEmpty, behind.outcomes.isEmpty { clause.verbs = verbs }
      }
    }
    return clause
  }

  /// Whether a clause names requests and nothing of theirs.
  private func isBareTopic(_ clause: Clause) -> Bool {
    clause.verbs.isEmpty && clause.outcomes.isEmpty && clause.applicants.isEmpty
      && !clause.isChannel
      && !clause.isMissing && !clause.isOpenly
  }

  /// The words before a number that name no noun, with those behind it.
  private func merged(_ before: Clause, _ behind: Clause) -> Clause {
    var clause = behind
    clause.verbs = before.verbs + behind.verbs
    clause.acts = before.acts + behind.acts
    clause.application = before.application ?? behind.application
    clause.isTopical = before.isTopical || behind.isTopical
    clause.subject = behind.subject ?? before.subject
    clause.isNarrowed = behind.isNarrowed && behind.subject != nil
    return clause
  }

  /// The nouns before 分别: the first is the number's at hand, the others wait for theirs.
  private mutating func distribute(_ clause: inout Clause, _ range: Range<Int>) {
    let nouns = range.map { tokens[$0].term }.filter {
      Clause.subject($0) != nil && Clause.subject($0) == clause.subject && $0 != .application
        && $0 != .bareApplication
    }
    guard nouns.count > 1, let first = nouns.first else { return }
    var single = Clause()
    single.subject = clause.subject
    single.isTopical = clause.isTopical
    single.verbs = clause.verbs
    single.acts = clause.acts
    single.add(first)
    clause = single
    context.queue = Array(nouns.dropFirst())
  }

  // MARK: - Requests

  private mutating func readRequests(_ clause: Clause, _ piece: Piece, at index: Int) {
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

  private func isHead(_ index: Int) -> Bool {
    Clause.isHead(tokens[index].term) || tokens[index].term == .total
  }

  /// A number with verbs alone: 办结69件 after requests were spoken of.
  private mutating func readVerbs(_ clause: Clause, _ piece: Piece, at index: Int) {
    if context.subject == .disclosure, clause.verbs.isEmpty, let document = context.document {
      guard !clause.acts.isEmpty, !isOtherYear else { return }
      return readDocument(document, clause, piece)
    }
    guard !clause.verbs.isEmpty else { return readTotal(piece) }
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

  /// 新收170件，上年结转5件，共计175件.
  private mutating func readTotal(_ piece: Piece) {
    guard context.subject == .requests, context.isTopical, speaksOfBroughtForward, !isOtherYear,
      piece.before.contains(where: { tokens[$0].term == .total }), piece.after.isEmpty
    else { return }
    add(
      .received, piece,
      [Formula(["received", "brought_forward"].flatMap { CellSet.requests($0) })], strength: .loose)
  }

  private func isCarried(_ clause: Clause, _ piece: Piece) -> Bool {
    clause.has(.carry) || clause.has(.carriedForward)
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
    } else if clause.has(.carry), isNext {
      add(.closed, piece, forward)
    } else if clause.has(.carry) || clause.has(.pending), isLast {
      add(.received, piece, brought)
    } else if clause.has(.carry) {
      add(.closed, piece, forward + brought, strength: .loose)
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
      formulas = [rows(named)]
    }
    add(.outcome, piece, formulas, strength: strength)
  }

  /// The one row that the form of 2019 has for 其他处理.
  private func adapted(_ row: String) -> String { row }

  private mutating func readApplicants(_ clause: Clause, _ piece: Piece, _ strength: Claim.Strength)
  {
    let flows = context.flow.isEmpty ? Context.received + [["outcome.total"]] : context.flow
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
    return terms.contains { $0 == .carry || $0 == .pending }
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
  /// 收到 may count what is new, or with it what last year left.
  static let received = [["received"], ["received", "brought_forward"]]
}

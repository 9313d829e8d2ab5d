import Forms
import Records

/// Counts of requests.
extension ClaimInterpreter {
  mutating func readRequests(_ clause: Clause, _ piece: NumberChunk, at index: Int) {
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
    // 收到群众来信45件: no requests.
    if clause.isChannel, clause.application == nil,
      piece.before.contains(where: { tokens[$0].term == .alien })
    {
      return context.subject = .alien
    }
    // 走访企业13家: no applicants.
    if !clause.applicants.isEmpty, clause.application == nil, !wasRequests, section != 3,
      let number = piece.number,
      !tokens[..<number].contains(where: { $0.term == .application || $0.term == .bareApplication })
    {
      return
    }
    // 申请中有3件…: some of them, of which nothing that counts was said.
    if isBareTopic(clause), piece.before.contains(where: { tokens[$0].term == .within }) { return }
    // 公开信息205条，依申请公开信息12条 tells how information is classed.
    if isBareTopic(clause), isClass(piece) {
      context.subject = .alien
      context.isTopical = false
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

  /// Whether the number counts information that may be had on request: 依申请公开信息12条.
  private func isClass(_ piece: NumberChunk) -> Bool {
    guard let unit = piece.unit.map(string) else { return false }
    let isOfDocuments = pieces.contains { other in
      other.before.contains { string($0) == "主动公开" } && other.unit.map(string) == unit
    }
    guard unit == "条" || isOfDocuments else { return false }
    return piece.before.contains {
      tokens[$0].term == .application && ["信息", "公开"].contains(where: string($0).hasSuffix)
    } && !piece.before.contains { isHead($0) && tokens[$0].term != .application }
  }

  func isHead(_ index: Int) -> Bool {
    Clause.isHead(tokens[index].term) || tokens[index].term == .total
  }

  /// A number with verbs alone: 办结69件 after requests were spoken of.
  mutating func readVerbs(_ clause: Clause, _ piece: NumberChunk, at index: Int) {
    if context.subject == .disclosure, clause.verbs.isEmpty, !clause.acts.isEmpty,
      let document = context.document
    {
      guard !isOtherYear else { return }
      return readDocument(document, clause, piece)
    }
    if context.subject == .disputes, clause.verbs.isEmpty, !context.groups.isEmpty {
      if clause.isTopical { return readDisputes(clause, piece) }
      // 维持6件、其他1件
      if piece.before.count == 1, let word = piece.before.first,
        ["其他", "其它"].contains(string(word))
      {
        var other = clause
        other.results = [.other]
        return readDisputes(other, piece)
      }
    }
    guard !clause.verbs.isEmpty else {
      // 含上年度8件
      let isLast = piece.before.contains { tokens[$0].term == .lastYear }
      if isLast, context.subject == .requests, context.isTopical {
        return add(.received, piece, [Formula(CellSet.requests(.broughtForward))])
      }
      return readTotal(piece, at: index)
    }
    if context.subject == .disputes {
      if clause.has(.close) || clause.has(.answer) {
        var concluded = clause
        concluded.isConcluded = true
        readDisputes(concluded, piece)
      }
      return
    }
    // 上年结转8件，…均为政府信息公开申请: what is counted is named later.
    if context.subject == nil, isCarried(clause, piece) || clause.has(.receiveNew),
      tokens.contains(where: { $0.term == .application })
    {
      context.subject = .requests
    }
    guard context.subject == .requests, context.isTopical else { return }
    guard !isOtherYear || isCarried(clause, piece) else { return }
    readRows(clause, piece, at: index, .firm)
  }

  /// 新收170件，上年结转5件，共计175件; 行政复议情况。共3件.
  private mutating func readTotal(_ piece: NumberChunk, at index: Int) {
    guard piece.before.contains(where: { tokens[$0].term == .total }), piece.after.isEmpty,
      context.isTopical, !isOtherYear
    else { return }
    switch context.subject {
    case .requests:
      let both = Formula([Row.received, .broughtForward].flatMap { CellSet.requests($0) })
      let received = Formula(CellSet.requests(.received))
      let isSum = pieces[..<index].contains { isBroughtForward($0) }
      add(
        .received, piece, isSum ? [both] : [received, both], strength: .loose,
        onlyIfItFits: !isSum)
    case .disputes where !context.groups.isEmpty:
      let totals = Formula(context.groups.map { $0.cells(.total) })
      add(.dispute, piece, [totals], strength: .loose, onlyIfItFits: true)
    default: break
    }
  }

  private func isCarried(_ clause: Clause, _ piece: NumberChunk) -> Bool {
    clause.has(.carry) || clause.has(.broughtForward) || clause.has(.carriedForward)
  }

  /// Which rows of table three the words name.
  private mutating func readRows(
    _ clause: Clause, _ piece: NumberChunk, at index: Int, _ strength: Claim.Strength
  ) {
    if readCarried(clause, piece) { return }
    let applicant = clause.applicants.first
    if !clause.outcomes.isEmpty || clause.isOpenly || clause.isMissing {
      return readOutcome(clause, piece, applicant, strength)
    }
    if !clause.applicants.isEmpty { return readApplicants(clause, piece, strength) }
    if clause.isChannel { return }
    readFlow(clause, piece, at: index, strength)
  }

  private mutating func readCarried(_ clause: Clause, _ piece: NumberChunk) -> Bool {
    let range = piece.all
    let isLast = range.contains { isYear(tokens[$0].term, -1) || tokens[$0].term == .lastYear }
    let isNext = range.contains { isYear(tokens[$0].term, 1) || tokens[$0].term == .nextYear }
    let forward = [Formula([CellSet(.carriedForward, .total)])]
    let brought = [Formula([CellSet(.broughtForward, .total)])]
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

  func isYear(_ term: Term, _ offset: Int) -> Bool {
    guard case .year(let named) = term, let year else { return false }
    return named == year + offset
  }

  private mutating func readOutcome(
    _ clause: Clause, _ piece: NumberChunk, _ applicant: Applicant?, _ strength: Claim.Strength
  ) {
    func rows(_ outcomes: [Outcome]) -> Formula {
      Formula(outcomes.flatMap { counts(of: $0, applicant) })
    }
    let named = clause.outcomes
    var formulas: [Formula]
    if clause.isOpenly {
      let others = named.filter { $0 != .granted }
      formulas =
        others.isEmpty
        ? [rows([.granted]), rows([.granted, .partlyGranted])] : [rows([.granted] + others)]
    } else if clause.isMissing {
      formulas = [rows(named + [.notHeld]), rows(named + [.unavailable])]
    } else {
      formulas = [rows(named)] + clause.alternatives.map { rows([$0]) }
    }
    add(
      .outcome, piece, formulas, strength: clause.isNarrowed ? .loose : strength,
      onlyIfItFits: clause.isOneReason)
  }

  /// The cells of `outcome` in the columns of `applicant`, by default in 总计; of a group those of the rows
  /// that the form has in the shape of the report's table.
  mutating func counts(of outcome: Outcome, _ applicant: Applicant? = nil) -> [CellSet] {
    let (row, group) = outcome.rows
    if let row { return CellSet.requests(row, applicant) }
    guard let group else { return [] }
    let rows = requestRows
    return (applicant?.columns ?? [.total]).map { CellSet(group, among: rows, $0) }
  }

  private mutating func readApplicants(
    _ clause: Clause, _ piece: NumberChunk, _ strength: Claim.Strength
  ) {
    let others = Context.received + [[.outcomeTotal]]
    let flows = context.isFlowOld || context.flow.isEmpty ? context.flow + others : context.flow
    let formulas = flows.map { rows in
      Formula(
        rows.flatMap { row in
          clause.applicants.flatMap { CellSet.requests(row, $0) }
        })
    }
    add(.applicant, piece, formulas, strength: strength)
  }
}

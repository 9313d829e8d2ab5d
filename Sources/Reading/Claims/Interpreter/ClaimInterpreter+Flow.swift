import Forms
import Records

/// Counts of requests by what came of them: received, closed, carried.
extension ClaimInterpreter {
  mutating func readFlow(
    _ clause: Clause, _ piece: NumberChunk, at index: Int, _ strength: Claim.Strength
  ) {
    let flow = self.flow(clause, piece, at: index)
    var formulas = flow.rows.map { rows in Formula(rows.flatMap { CellSet.requests($0) }) }
    if flow.rows == [[.outcomeTotal]], !speaksOfBroughtForward, hasBroughtForward {
      formulas.append(
        Formula(CellSet.requests(.received), minus: CellSet.requests(.carriedForward)))
    }
    let isLoose = flow.isLoose || clause.isNarrowed
    // 收到公民申请 may count natural persons alone.
    if piece.before.contains(where: { tokens[$0].term == .citizen }),
      !piece.before.contains(where: { if case .applicant = tokens[$0].term { true } else { false } }
      )
    {
      formulas += flow.rows.map { rows in
        Formula(rows.flatMap { CellSet.requests($0, .naturalPerson) })
      }
    }
    // 涉及依申请公开5件 may count some of them.
    let isSome =
      isBareTopic(clause)
      && (opensList(piece) || piece.before.last.map { string($0) == "对" } ?? false)
    add(flow.kind, piece, formulas, strength: isLoose ? .loose : strength, onlyIfItFits: isSome)
    context.flow = flow.rows
    guard let number = piece.number else { return }
    context.count = Context.Count(
      number: tokens[number].value, unit: piece.unit.map(string) ?? "", subject: .requests)
  }

  private func flow(
    _ clause: Clause, _ piece: NumberChunk, at index: Int
  ) -> (kind: Claim.Kind, rows: [[Row]], isLoose: Bool) {
    if clause.has(.receiveNew) { return (.received, [[.received]], false) }
    let isHandled = clause.has(.handle)
    let isClosed = clause.has(.close) || clause.has(.answer)
    let isReceived = clause.has(.receive)
    if isReceived, !isHandled, !isClosed { return (.received, received(piece, at: index), false) }
    if isClosed, !isReceived, !isHandled { return (.closed, [[.outcomeTotal]], false) }
    return (.received, Context.received + [[.outcomeTotal]], true)
  }

  /// What 收到 may count, by what is said of last year's requests in its sentence.
  private func received(_ piece: NumberChunk, at index: Int) -> [[Row]] {
    if let next = pieces[(index + 1)...].first(where: { $0.number != nil }), isBroughtForward(next)
    {
      let includes = (piece.after.lowerBound..<next.before.upperBound).contains {
        tokens[$0].term == .among
      }
      if includes { return [[.received, .broughtForward]] }
      if next.depth > piece.depth { return Context.received }
    }
    let isTotal = piece.before.contains { tokens[$0].term == .total }
    let isApart = pieces.contains { $0.depth == piece.depth && isBroughtForward($0) }
    return isApart && !isTotal ? [[.received]] : Context.received
  }

  func isBroughtForward(_ piece: NumberChunk) -> Bool {
    guard piece.number != nil else { return false }
    let terms = piece.all.map { tokens[$0].term }
    return terms.contains(.broughtForward)
      || terms.contains { $0 == .carry || $0 == .pending }
        && terms.contains { $0 == .lastYear || isYear($0, -1) }
  }

  /// Whether last year left requests: 办结 may then mean those of this year alone.
  private var hasBroughtForward: Bool {
    let set = CellSet(.broughtForward, .total)
    return if case .exact(let value) = cells.sum(of: set) { !value.isZero } else { false }
  }

  var speaksOfBroughtForward: Bool { pieces.contains { isBroughtForward($0) } }
}

extension Context {
  /// The rows that requests spoken of with one of `verbs` may stand in: 新收的申请中; nil for other
  /// verbs.
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

  /// 收到 may count what is new, or with it what last year left.
  static let received: [[Row]] = [[.received], [.received, .broughtForward]]
}

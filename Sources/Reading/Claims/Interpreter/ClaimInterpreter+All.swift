import Forms
import JSON
import Records

/// What is said of all: 均已办结, 均维持, 均为自然人.
extension ClaimInterpreter {
  /// Reads 均已办结, 均维持, 均为自然人.
  mutating func readAll(_ piece: NumberChunk, at index: Int) {
    let range = piece.number == nil ? piece.all : piece.after
    guard let all = range.first(where: { tokens[$0].term == .all }), !isOtherYear else {
      return readBareResult(piece, at: index)
    }
    // 除结转下年的9件外，全部办结
    if piece.number == nil, index > 0, isExcepted(pieces[index - 1]) { return }
    let rest = all + 1..<range.upperBound
    let terms = rest.map { tokens[$0].term }
    guard !tokens[piece.all].contains(where: { $0.term == .rest }), !terms.contains(.none),
      !terms.contains(.qualifier), !terms.contains(.alien)
    else {
      return
    }
    for index in range.lowerBound..<all {
      switch tokens[index].term {
      case .alien, .none: return
      case .application: context.subject = .requests
      default: break
      }
    }
    var clause = Clause()
    for term in terms { clause.add(term) }
    for index in range.lowerBound..<all {
      if case .dispute(let group) = tokens[index].term { clause.groups.append(group) }
    }
    if context.subject == .disputes { return readAllDisputes(clause) }
    guard context.subject == .requests, context.isTopical else { return }
    let isInTime = range.contains { tokens[$0].term == .inTime }
    // 上年结转的8件已全部办结 speaks of these alone, and what follows 上年结转8件 may.
    if isOfPart(piece) { return }
    let isAfterPart = piece.number == nil && index > 0 && isOfPart(pieces[index - 1])
    readAllRequests(clause, isInTime: isInTime, isAfterPart ? .loose : .firm)
  }

  private func isExcepted(_ piece: NumberChunk) -> Bool {
    piece.before.first.map { string($0).hasPrefix("除") } ?? false
  }

  /// Whether the piece counts a part of the requests: what last year left, a row or a column.
  private func isOfPart(_ piece: NumberChunk) -> Bool {
    guard piece.number != nil else { return false }
    return isBroughtForward(piece)
      || piece.before.contains {
        switch tokens[$0].term {
        case .outcome, .applicant, .channel: true
        default: false
        }
      }
  }

  /// Reads 行政诉讼1件，结果维持: a result behind a count, with nothing else beside it.
  private mutating func readBareResult(_ piece: NumberChunk, at index: Int) {
    guard piece.number == nil, index > 0, pieces[index - 1].number != nil, !isOtherYear,
      context.subject == .disputes, let count = context.disputed.last
    else { return }
    let results = piece.all.filter { !isPlain(tokens[$0].term) }.map { tokens[$0].term }
    guard results.count == 1, case .result(let result) = results[0] else { return }
    let sets = count.groups.map { $0.cells(result.column) }
    addAll(.dispute, count.number, [Formula(sets)], unit: count.unit)
  }

  private mutating func readAllDisputes(_ clause: Clause) {
    guard let result = clause.results.first, clause.results.count == 1 else {
      if clause.isConcluded || clause.has(.close) {
        for group in context.groups {
          addAll(.dispute, .zero, [Formula([group.cells(.pending)])])
        }
      }
      return
    }
    for count in lastCounts(of: clause.groups) {
      let sets = count.groups.map { $0.cells(result.column) }
      addAll(.dispute, count.number, [Formula(sets)], unit: count.unit)
    }
    guard context.disputed.isEmpty else { return }
    guard result == .upheld else { return }
    for group in context.groups {
      addAll(
        .dispute, .zero,
        [Formula([group.cells(.corrected), group.cells(.otherResult)])])
    }
  }

  /// The counts of disputes that 均 speaks of: the last ones, not the wholes that they are parts of;
  /// of `groups` alone where the words name some.
  private func lastCounts(of groups: [Dispute]) -> [Context.Count] {
    var last: [Context.Count] = []
    for count in context.disputed.reversed() {
      let isNamed = groups.isEmpty || count.groups.contains(where: groups.contains)
      let isWhole = last.contains { known in
        known.groups.contains { part in count.groups.contains { $0.overlaps(part) } }
      }
      if isNamed, !isWhole { last.insert(count, at: 0) }
    }
    return last
  }

  private mutating func readAllRequests(
    _ clause: Clause, isInTime: Bool, _ strength: Claim.Strength
  ) {
    let count = context.count.flatMap { $0.subject == .requests ? $0 : nil }
    if !clause.applicants.isEmpty, let count {
      let flows = context.flow.isEmpty ? Context.received : context.flow
      let formulas = flows.map { rows in
        Formula(
          rows.flatMap { row in clause.applicants.flatMap { CellSet.requests(row, $0) } })
      }
      return addAll(.applicant, count.number, formulas, unit: count.unit)
    }
    if let outcome = clause.outcomes.first, clause.outcomes.count == 1, let count {
      let formula = Formula(counts(of: outcome))
      return addAll(.outcome, count.number, [formula], unit: count.unit, strength: .loose)
    }
    guard clause.has(.close), !isInTime, clause.outcomes.isEmpty else { return }
    addAll(.allDone, .zero, [Formula(CellSet.requests(.carriedForward))], strength: strength)
  }

  /// Adds a claim whose number is that of a count before, or 0 of what is denied.
  mutating func addAll(
    _ kind: Claim.Kind, _ number: Number, _ formulas: [Formula], unit: String = "",
    strength: Claim.Strength = .firm
  ) {
    var draft = Claim.Draft(
      kind: kind, number: number, unit: unit, formulas: formulas, strength: strength)
    draft.scope = context.scope
    // 审结9件，9件均维持: said already.
    let isKnown = context.claims.contains {
      $0.number == number && $0.trials.map(\.formula) == formulas
    }
    if !isKnown || number.isZero { add(draft) }
  }
}

import Forms
import JSON
import Records

/// Counts of disputes that one number after another belongs to: 复议、诉讼分别为9件和6件.
extension ClaimInterpreter {
  /// The clause of the chunk at `index` where 分别 distributes the numbers from it on over kinds of disputes: those that the
  /// words name, or for results those that were counted last. Keeps the clauses of the next numbers.
  mutating func distributed(_ clause: Clause, at index: Int) -> Clause? {
    let others = chunks[(index + 1)...].prefix { chunk in
      isCount(chunk) && chunk.before.allSatisfy { tokens[$0].term == .join }
    }
    let numbers = 1 + others.count
    guard numbers > 1 else { return nil }
    let groups: [Dispute]
    if clause.results.count == 1, clause.groups.isEmpty {
      groups = context.run
    } else if clause.groups == [.any], clause.results.isEmpty {
      groups = [.reconsideration, .litigation]
    } else {
      return nil
    }
    guard groups.count == numbers else {
      var nothing = Clause()
      nothing.subject = .unrelated
      nothing.isDistributed = true
      return nothing
    }
    let clauses = groups.map { group in
      var single = clause
      single.groups = [group]
      single.isDistributed = true
      return single
    }
    context.awaitingClauses = Array(clauses.dropFirst())
    return clauses[0]
  }

  /// The results that the chunk shares with others of its list: 尚有复议2件、诉讼1件未审结; 未审结的有复议2件、诉讼1件.
  func sharedResults(_ chunk: NumberChunk, at index: Int) -> [DisputeResult] {
    guard isNoun(chunk) else { return [] }
    if let last = chunks[index...].first(where: { $0.mark != .join }), last.number != chunk.number,
      isNoun(last, before: last.after), isLeft(chunk)
    {
      return results(in: last.after)
    }
    let list = chunks[..<index].reversed().prefix { $0.mark == .join }
    guard let first = list.last, let result = first.before.first(where: { isResult($0) }),
      let noun = first.before.last, Clause.subject(tokens[noun].term) == .disputes, result < noun,
      !isResult(noun)
    else { return [] }
    return results(in: first.before)
  }

  /// The one kind of dispute that the words behind a list of results count, 维持20件、纠正7件，行政复议共27件; nil where there is none, or
  /// other words stand beside the result.
  func groupBehind(_ clause: Clause, _ chunk: NumberChunk) -> Dispute? {
    guard !clause.results.isEmpty,
      chunk.before.allSatisfy({ isResult($0) || isPlain(tokens[$0].term) })
    else { return nil }
    let behind = chunks.drop { $0.all.lowerBound <= chunk.all.lowerBound }
    let end = behind.firstIndex { $0.mark == .semicolon }.map { $0 + 1 } ?? behind.endIndex
    let groups = behind[..<end].filter { isCount($0) }.flatMap { disputes(in: $0) }
    return groups.count == 1 ? groups[0] : nil
  }

  /// The results of the number whose bracket divides it by kinds of disputes: 被纠正的5件（复议4件、诉讼1件）.
  func resultsOfBracket(_ chunk: NumberChunk, at index: Int) -> [DisputeResult] {
    guard chunk.depth > 0, isNoun(chunk),
      let opening = chunks[..<index].last(where: { $0.depth < chunk.depth }),
      opening.mark == .open, opening.number != nil
    else { return [] }
    return results(in: opening.all)
  }

  /// Whether the words of `chunk`, but for those in `rest`, only name disputes.
  private func isNoun(_ chunk: NumberChunk, before rest: Range<Int>? = nil) -> Bool {
    chunk.all.allSatisfy { index in
      if index == chunk.number || index == chunk.unit { return true }
      switch tokens[index].term {
      case .dispute, .topic, .filler, .rest, .further: return true
      case .result: return rest?.contains(index) ?? false
      default: return false
      }
    }
  }

  /// Whether 尚有 or the like begins the list of `chunk`.
  private func isLeft(_ chunk: NumberChunk) -> Bool {
    chunk.before.contains { tokens[$0].term == .rest || tokens[$0].term == .further }
  }

  private func isResult(_ index: Int) -> Bool {
    if case .result = tokens[index].term { true } else { false }
  }

  func results(in range: Range<Int>) -> [DisputeResult] {
    range.compactMap { if case .result(let result) = tokens[$0].term { result } else { nil } }
  }

  /// Whether the number counts some of the disputes that the words in front of it counted by their result: 维持的13件中，有5件继续起诉.
  func isOfSomeDecided(_ clause: Clause, _ chunk: NumberChunk) -> Bool {
    guard clause.results.isEmpty, !clause.groups.isEmpty,
      let whole = chunks.last(where: {
        $0.number != nil && $0.all.upperBound <= chunk.all.lowerBound
      })
    else { return false }
    return namesWhole(whole) && whole.terms.contains(.result)
  }

  /// Whether the number at the beginning of the sentence refers to what an earlier one counted by its result: 纠正的4件均已整改.
  func repeatsResult(_ clause: Clause, _ chunk: NumberChunk) -> Bool {
    guard chunk.before.lowerBound == 0, clause.groups.isEmpty, clause.results.count == 1,
      let last = chunk.before.last, endsWith(last, "的"), let number = chunk.number
    else { return false }
    let column = clause.results[0].column
    return reading.claims.contains { claim in
      claim.kind == .dispute && claim.section == section && claim.number == tokens[number].value
        && claim.trials.contains { $0.formula.cells.allSatisfy { $0.column == column } }
    }
  }

  /// Whether the sentence, which names no kind of dispute, speaks of a court after counts of litigation.
  var isOfCourt: Bool {
    guard context.subject == .disputes, context.groups == [.reconsideration],
      reading.claims.contains(where: { countsLitigation($0) })
    else { return false }
    let namesKind = tokens.contains { if case .dispute = $0.term { true } else { false } }
    return !namesKind
      && tokens.contains { token in
        let word = string(token.range)
        return ["裁判", "判决", "一审", "二审", "原告", "胜诉", "败诉"].contains(where: word.contains)
      }
  }

  private func countsLitigation(_ claim: Claim) -> Bool {
    claim.kind == .dispute && claim.section == section
      && claim.trials.allSatisfy { trial in
        trial.formula.cells.allSatisfy { $0.row != .reconsideration }
      }
  }

  /// Whether the agency handles disputes of another agency, which its tables do not count: 承办市政府行政复议案件412件.
  func handlesForAnother(_ clause: Clause, _ chunk: NumberChunk) -> Bool {
    guard !clause.verbs.isEmpty || chunk.before.contains(where: { isWord($0, "代理") }) else {
      return false
    }
    return chunk.before.dropFirst(2).contains { index in
      Clause.subject(tokens[index].term) == .disputes && tokens[index - 1].term == .narrow
    }
  }
}

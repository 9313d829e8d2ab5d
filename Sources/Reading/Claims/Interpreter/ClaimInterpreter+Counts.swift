import Forms
import Records

/// Counts: a number with the words around it.
extension ClaimInterpreter {
  /// Reads the count in `chunk`, by the kind of thing that it counts.
  mutating func readCount(_ chunk: NumberChunk, at index: Int) {
    guard let number = chunk.number, countsSomething(chunk), !isGrownFrom(chunk),
      !chunk.all.contains(where: { isUndone($0) }),
      !chunk.after.contains(where: { tokens[$0].term == .processingFee })
    else { return }
    let before = tokens[chunk.all.lowerBound..<number]
    if before.contains(where: { $0.term == .assist }) { context.subject = .unrelated }
    if before.contains(where: { $0.term == .otherPeriod }),
      before.contains(where: { $0.term == .application })
    {
      context.subject = .requests
      if before.contains(where: { $0.term == .receive }) { context.verbOfYears = .receive }
    }
    guard !before.contains(where: { isOfOtherScope($0.term) }),
      !chunk.all.contains(where: { tokens[$0].term == .joint })
    else { return }
    if isOfLastYear(chunk) {
      // 与去年400件相比，增加80件
      if chunk.after.contains(where: { tokens[$0].term == .compare }) { context.isCompared = true }
      if before.contains(where: { $0.term == .application }) { context.subject = .requests }
      return
    }
    if context.year.map({ $0 + 1 == year }) ?? false { context.isCompared = true }
    var clause = clause(of: chunk, at: index)
    // 收到申请120件，结案119件
    if clause.subject == .disputes, clause.isConcluded, clause.groups.isEmpty,
      clause.results.isEmpty, context.subject == .requests
    {
      clause = Clause()
      clause.verbs = [.close]
    }
    switch clause.subject {
    case .requests: readRequests(clause, chunk, at: index)
    case .disputes: readDisputes(clause, chunk)
    case .disclosure: readDisclosure(clause, chunk)
    case .fee: readFee(chunk)
    case .unrelated where isUnknownResult(chunk): return
    case .unrelated where isOfIndicators && before.contains { $0.term == .extended }:
      add(Slots(.requests, .closeLate), chunk)
    case .unrelated where context.subject == .requests && isListed(index): return
    case .unrelated:
      context.subject = .unrelated
      context.claims = []
    case nil: readVerbs(clause, chunk, at: index)
    }
  }

  /// Whether the words count something of last year, 上年收到…, other than what was carried over.
  private func isOfLastYear(_ chunk: NumberChunk) -> Bool {
    guard chunk.before.contains(where: { tokens[$0].term == .lastYear }) else { return false }
    return !chunk.all.contains {
      switch tokens[$0].term {
      case .carryOver, .broughtForward, .carriedForward, .pending, .among: true
      default: false
      }
    }
  }

  /// Whether `term` shows a part of the year, a plan, or work of another agency.
  private func isOfOtherScope(_ term: Term) -> Bool {
    switch term {
    case .otherPeriod, .plan, .assist: true
    default: false
    }
  }

  /// Whether the chunk counts a result of disputes that no column has: 维持6件，驳回1件.
  private func isUnknownResult(_ chunk: NumberChunk) -> Bool {
    let words = chunk.before.filter { tokens[$0].term != .among }
    return context.subject == .disputes && words.count == 1
      && words.allSatisfy { tokens[$0].term == .unknown && tokens[$0].range.count <= 12 }
  }

  /// Whether the word at `index` says that something was not done: 未能答复.
  private func isUndone(_ index: Int) -> Bool {
    tokens[index].term == .qualifier && string(index).hasPrefix("未")
  }

  /// Whether the number counts something: it has a measure word of things, or none and is between a
  /// noun and a mark.
  private func countsSomething(_ chunk: NumberChunk) -> Bool {
    guard let unit = chunk.unit else {
      return chunk.after.isEmpty && !chunk.before.isEmpty && chunk.mark != .filler
    }
    return tokens[unit].term != .measure(.other) || isOfRules(chunk)
  }

  /// Whether the number counts rules: 政府规章2部、废止1部.
  private func isOfRules(_ chunk: NumberChunk) -> Bool {
    guard let unit = chunk.unit, isWord(unit, "部") else { return false }
    return chunk.all.contains { tokens[$0].term == .document(.rules) }
      || context.subject == .disclosure && context.document == .rules
  }

  /// The clause of the words before and after the number.
  private mutating func clause(of chunk: NumberChunk, at index: Int) -> Clause {
    let reader = ClauseReader(tokens: tokens, text: text)
    if !context.awaitingClauses.isEmpty, !chunk.before.contains(where: { isHead($0) }) {
      return context.awaitingClauses.removeFirst()
    }
    var clause = reader.clause(before: chunk.before)
    // 无法提供（本机关不掌握）3件
    if chunk.before.isEmpty, index > 0, chunks[index - 1].mark == .shut,
      let noun = chunks[..<index].last(where: { $0.depth == chunk.depth && $0.mark == .open }),
      noun.number == nil
    {
      clause = reader.clause(before: noun.before)
    }
    if let named = wordsBeforeColon(chunk, at: index) { clause = reader.clause(before: named) }
    if chunk.before.contains(where: { tokens[$0].term == .respectively }) {
      distribute(&clause, chunk.before)
      return clause
    }
    if clause.subject == nil {
      let after = reader.clause(after: chunk.after)
      clause = merged(clause, after)
    } else if clause.subject == .requests, isBareTopic(clause) {
      let after = reader.clause(after: chunk.after)
      let isForAll = chunk.after.contains { tokens[$0].term == .all }
      if after.subject == .requests || after.subject == nil, !isForAll {
        let verbs = clause.verbs
        clause = merged(clause, after)
        if !verbs.isEmpty, after.outcomes.isEmpty { clause.verbs = verbs }
      }
    }
    return clause
  }

  /// The words before a colon in front of the number, as in 答复：119件; nil where there are none.
  private func wordsBeforeColon(_ chunk: NumberChunk, at index: Int) -> Range<Int>? {
    guard chunk.before.isEmpty, index > 0, chunks[index - 1].mark == .colon,
      chunks[index - 1].number == nil, chunks[index - 1].depth == chunk.depth
    else { return nil }
    let words = chunks[index - 1].all
    let isNamed = words.contains { isHead($0) && tokens[$0].term != .application }
    return words.count <= 4 && isNamed ? words : nil
  }

  /// Whether a clause names requests without any qualification.
  func isBareTopic(_ clause: Clause) -> Bool {
    clause.verbs.isEmpty && clause.outcomes.isEmpty && clause.applicants.isEmpty
      && !clause.isChannel
      && !clause.isMissing && !clause.isBareGrant
  }

  /// Merges the clause before a number, which has no noun, with the one after it.
  private func merged(_ before: Clause, _ after: Clause) -> Clause {
    var clause = after
    // 3件申请经补正后办理: a verb after the noun does not say what is counted.
    clause.verbs = before.verbs + after.verbs.filter { $0 != .handle && $0 != .receive }
    clause.acts = before.acts + after.acts
    clause.application = before.application ?? after.application
    clause.isOnTopic = before.isOnTopic || after.isOnTopic
    clause.subject = after.subject ?? before.subject
    clause.isNarrowed = after.isNarrowed && after.subject != nil
    return clause
  }

  /// Distributes the nouns of one sort before 分别: the first belongs to the current number, the
  /// others to the next numbers. Words of other sorts belong to each of them.
  private mutating func distribute(_ clause: inout Clause, _ range: Range<Int>) {
    let nouns = range.map { tokens[$0].term }.filter {
      Clause.subject($0) != nil && Clause.subject($0) == clause.subject && $0 != .application
        && $0 != .bareApplication
    }
    let listed = nouns.first { noun in nouns.count { $0.isOfSort(noun) } > 1 }
    guard let listed else { return }
    let singles = nouns.filter { $0.isOfSort(listed) }.map { noun in
      var single = Clause()
      single.subject = clause.subject
      single.isOnTopic = clause.isOnTopic
      single.verbs = clause.verbs
      single.acts = clause.acts
      for other in nouns where !other.isOfSort(listed) { single.add(other) }
      single.add(noun)
      return single
    }
    clause = singles[0]
    context.awaitingClauses = Array(singles.dropFirst())
  }
}

import Forms
import JSON
import Records

/// The clause that says what a number counts: the words around it, or those before a comma, colon or bracket.
extension ClaimInterpreter {
  /// The clause of the words before and after the number.
  mutating func clause(of chunk: NumberChunk, at index: Int) -> Clause {
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
      // 予以公开（含部分公开）3件: of both.
      let includesPart = tokens[noun.all.upperBound..<chunk.all.lowerBound].contains {
        $0.term == .outcome(.partlyGranted)
      }
      let isGrant = clause.outcomes == [.granted] || clause.isBareGrant && clause.outcomes.isEmpty
      if isGrant, includesPart { clause.outcomes.append(.partlyGranted) }
    }
    if let named = wordsBeforeColon(chunk, at: index) { clause = reader.clause(before: named) }
    if let named = clauseBefore(bareNumber: chunk, at: index) { return named }
    if isCarriedBehind(chunk, clause) {
      clause = Clause()
      clause.verbs = [.carriedForward]
      return clause
    }
    if let applicants = applicantsBeforeComma(chunk, at: index) {
      clause = Clause()
      clause.subject = .requests
      clause.applicants = applicants
      return clause
    }
    if chunk.before.contains(where: { tokens[$0].term == .respectively }) {
      if clause.subject == .disputes, let named = distributed(clause, at: index) { return named }
      distribute(&clause, chunk.before)
      return clause
    }
    awaitBracket(clause, behind: index)
    // 对不适应形势的9件规范性文件予以废止: the noun follows the number.
    if clause.subject == .unrelated, !chunk.before.contains(where: { isHead($0) }),
      let first = chunk.after.first, let noun = Clause.subject(tokens[first].term),
      noun != .unrelated
    {
      clause = Clause()
      clause.isNarrowed = true
    }
    if clause.subject == nil {
      let after = reader.clause(after: countedWords(chunk))
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

  /// Whether the words behind the number say that it is carried forward, and those in front of it only why:
  /// 因征求意见、延长期限等原因8件结转下一年度.
  private func isCarriedBehind(_ chunk: NumberChunk, _ clause: Clause) -> Bool {
    guard clause.subject == nil || clause.subject == .unrelated,
      let unit = chunk.unit, tokens[unit].term == .measure(.count),
      clause.subject == nil
        || chunk.before.contains(where: { ["因", "因为", "由于"].contains(string($0)) }),
      let first = chunk.after.first(where: { TermSet(tokens[$0].term) == .carrying }),
      chunk.after.prefix(while: { $0 < first }).allSatisfy({ isPlain(tokens[$0].term) })
    else { return false }
    return tokens[first].term == .carriedForward
      || chunk.after.contains { tokens[$0].term == .nextYear || isYear(tokens[$0].term, 1) }
  }

  /// The words behind the number that say what it counts. 均 and 无一 behind a noun begin what is said of it: 7件申请均来自自然人,
  /// 3件复议案件无一被纠错.
  private func countedWords(_ chunk: NumberChunk) -> Range<Int> {
    let noun = chunk.after.first { tokens[$0].term != .topic && tokens[$0].term != .filler }
    guard let noun, isRequest(tokens[noun].term) || Clause.subject(tokens[noun].term) == .disputes,
      !chunk.after.contains(where: { tokens[$0].term == .close || tokens[$0].term == .answer })
    else { return chunk.after }
    let end = chunk.after.first { tokens[$0].term == .all || tokens[$0].term == .negation }
    guard let end, end > noun else { return chunk.after }
    return chunk.after.lowerBound..<end
  }

  /// The words before a colon in front of the number, as in 答复：119件; nil where there are none.
  private func wordsBeforeColon(_ chunk: NumberChunk, at index: Int) -> Range<Int>? {
    guard chunk.before.isEmpty, chunk.after.isEmpty, index > 0, chunks[index - 1].mark == .colon,
      chunks[index - 1].number == nil, chunks[index - 1].depth == chunk.depth
    else { return nil }
    let words = chunks[index - 1].all
    let isNamed = words.contains { isHead($0) && tokens[$0].term != .application }
    return words.count <= 4 && isNamed ? words : nil
  }

  /// The clause before a comma or a bracket that says what a number without words counts: 能公开的公开，8件; 予以公开（43件，53.8%）.
  private func clauseBefore(bareNumber chunk: NumberChunk, at index: Int) -> Clause? {
    let isBare = chunk.before.isEmpty || isReaching(chunk)
    guard chunk.after.isEmpty, index > 0, isBare || isOfYear(chunk) else { return nil }
    let named = chunks[index - 1]
    // 予以公开20%（50件）
    let isShare =
      (named.mark == .open || named.mark == .comma && isReaching(chunk))
      && named.number.map { tokens[$0].term == .percent } ?? false
    // 部分公开率15.4%（2件）
    if isShare, named.mark == .open, let outcome = rate(in: named)?.outcome {
      var single = Clause()
      single.subject = .requests
      single.outcomes = [outcome]
      return single
    }
    guard named.number == nil || isShare, named.mark == .comma || named.mark == .open || !isBare,
      !named.all.contains(where: {
        tokens[$0].term == .negation && !($0 + 1 < named.all.upperBound && tokens[$0 + 1].isMark)
      })
    else { return nil }
    // 维持的占一半（6起）
    let range = isShare ? named.before : named.all
    let end = range.first { tokens[$0].term == .share } ?? range.upperBound
    let clause = ClauseReader(tokens: tokens, text: text).clause(before: range.lowerBound..<end)
    switch clause.subject {
    case .requests where isBare:
      let isCounted = named.all.contains { ["申请量", "申请总量", "申请总数", "申请数量"].contains(string($0)) }
      return isBareTopic(clause) && !isCounted || clause.isApart ? nil : clause
    case .disputes: return clause
    default: return nil
    }
  }

  /// Whether only words of time and 发生 are before the number: 复议方面，全年5件.
  private func isOfYear(_ chunk: NumberChunk) -> Bool {
    chunk.before.allSatisfy {
      switch tokens[$0].term {
      case .thisYear, .filler, .total, .whole, .incur: true
      default: isYear(tokens[$0].term, 0)
      }
    }
  }

  /// Whether only words such as 达 and 共 are before the number.
  private func isReaching(_ chunk: NumberChunk) -> Bool {
    chunk.before.allSatisfy {
      tokens[$0].term == .total || tokens[$0].term == .filler || isWord($0, "即")
    }
      && chunk.before.contains { ["达", "达到", "共", "共计", "为", "计", "即"].contains(string($0)) }
  }

  /// The applicant that the words before a comma name, for a number without one: 企业申请居多，共9件.
  private func applicantsBeforeComma(_ chunk: NumberChunk, at index: Int) -> [Applicant]? {
    guard index > 0, chunks[index - 1].mark == .comma, chunks[index - 1].number == nil,
      chunk.after.isEmpty, context.subject == .requests,
      chunk.before.allSatisfy({ tokens[$0].term == .total || tokens[$0].term == .filler }),
      chunk.before.contains(where: {
        tokens[$0].term == .total || isWord($0, "有") || isWord($0, "为")
      })
    else { return nil }
    var applicants: [Applicant] = []
    for word in chunks[index - 1].all {
      switch tokens[word].term {
      case .applicant(let applicant): applicants.append(applicant)
      case .unrelated, .dispute, .receive, .all: return nil
      default: break
      }
    }
    return applicants.count == 1 ? applicants : nil
  }

  /// Whether a clause names requests without any qualification.
  func isBareTopic(_ clause: Clause) -> Bool {
    clause.verbs.isEmpty && clause.outcomes.isEmpty && clause.applicants.isEmpty
      && !clause.isChannel && !clause.isWithdrawn
      && !clause.isMissing && !clause.isBareGrant && !clause.isRestOfOutcomes
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

  /// Keeps the outcomes of the count at `index` for the numbers of the bracket behind it, one each: 予以公开和部分公开合计60件（44件、16件）.
  private mutating func awaitBracket(_ clause: Clause, behind index: Int) {
    guard chunks[index].mark == .open, clause.subject == .requests else { return }
    let outcomes = (clause.isBareGrant ? [.granted] : []) + clause.outcomes
    let bracket = chunks[(index + 1)...].prefix { $0.depth > chunks[index].depth }
    guard outcomes.count > 1, bracket.count == outcomes.count,
      bracket.allSatisfy({ $0.before.isEmpty && $0.after.isEmpty && isCount($0) })
    else { return }
    context.awaitingClauses = outcomes.map { outcome in
      var single = Clause()
      single.subject = .requests
      single.outcomes = [outcome]
      return single
    }
  }

  /// Distributes the steps before 分别: 本年新收和上年结转分别为110件、2件.
  private mutating func distributeSteps(_ clause: inout Clause, _ range: Range<Int>) {
    let steps = range.compactMap { index -> Term? in
      switch step(at: index, in: chunks[0]) {
      case .receive: .receive
      case .receiveNew: .receiveNew
      case .close: .close
      case .broughtForward: .broughtForward
      case .carriedForward: .carriedForward
      default: nil
      }
    }
    guard steps.count > 1, Set(steps.map { "\($0)" }).count == steps.count,
      clause.subject == .requests || context.subject == .requests
    else { return }
    let singles = steps.map { step in
      var single = Clause()
      single.subject = .requests
      single.isOnTopic = clause.isOnTopic
      single.application = clause.application
      single.verbs = [step]
      return single
    }
    clause = singles[0]
    context.awaitingClauses = Array(singles.dropFirst())
  }

  /// Distributes the nouns of one sort before 分别: the first belongs to the current number, the
  /// others to the next numbers. Words of other sorts belong to each of them.
  private mutating func distribute(_ clause: inout Clause, _ range: Range<Int>) {
    let nouns = range.map { tokens[$0].term }.filter {
      Clause.subject($0) != nil && Clause.subject($0) == clause.subject && $0 != .application
        && $0 != .bareApplication
    }
    let listed = nouns.first { noun in nouns.count { $0.isOfSort(noun) } > 1 }
    guard let listed else { return distributeSteps(&clause, range) }
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

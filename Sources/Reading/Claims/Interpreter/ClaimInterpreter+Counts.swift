import Forms
import Records

/// Counts: a number and the words beside it.
extension ClaimInterpreter {
  /// Reads the count that `piece` states.
  mutating func readCount(_ piece: NumberChunk, at index: Int) {
    guard let number = piece.number, countsSomething(piece), !isGrownFrom(piece),
      !piece.all.contains(where: { isUndone($0) }),
      !piece.after.contains(where: { tokens[$0].term == .processingFee })
    else { return }
    let before = tokens[piece.all.lowerBound..<number]
    if before.contains(where: { $0.term == .assist }) { context.subject = .alien }
    guard !before.contains(where: { isElsewhere($0.term) }),
      !piece.all.contains(where: { tokens[$0].term == .joint })
    else { return }
    if isOfLastYear(piece) {
      if before.contains(where: { $0.term == .application }) { context.subject = .requests }
      return
    }
    var clause = clause(of: piece, at: index)
    // 收到申请120件，结案119件
    if clause.subject == .disputes, clause.isConcluded, clause.groups.isEmpty,
      clause.results.isEmpty, context.subject == .requests
    {
      clause = Clause()
      clause.verbs = [.close]
    }
    switch clause.subject {
    case .requests: readRequests(clause, piece, at: index)
    case .disputes: readDisputes(clause, piece)
    case .disclosure: readDisclosure(clause, piece)
    case .fee: readFee(piece)
    case .alien where isUnknownResult(piece): return
    case .alien:
      context.subject = .alien
      context.claims = []
    case nil: readVerbs(clause, piece, at: index)
    }
  }

  /// Whether the words count what last year had: 上年收到…, but not what it left.
  private func isOfLastYear(_ piece: NumberChunk) -> Bool {
    guard piece.before.contains(where: { tokens[$0].term == .lastYear }) else { return false }
    return !piece.all.contains {
      switch tokens[$0].term {
      case .carry, .broughtForward, .carriedForward, .pending, .among: true
      default: false
      }
    }
  }

  /// Whether words speak of a part of the year, of plans or of a comparison.
  private func isElsewhere(_ term: Term) -> Bool {
    switch term {
    case .season, .plan, .assist: true
    default: false
    }
  }

  /// Whether the piece counts a result of disputes that no column names: 维持6件，驳回1件.
  private func isUnknownResult(_ piece: NumberChunk) -> Bool {
    context.subject == .disputes && piece.before.count == 1
      && piece.before.allSatisfy { tokens[$0].term == .unknown && tokens[$0].range.count <= 12 }
  }

  /// Whether the word at `index` says that something could not be done: 未能答复.
  private func isUndone(_ index: Int) -> Bool {
    tokens[index].term == .qualifier && string(index).hasPrefix("未")
  }

  /// Whether the number counts things: it has a measure word that may, or stands bare between a noun
  /// and a mark.
  private func countsSomething(_ piece: NumberChunk) -> Bool {
    guard let unit = piece.unit else {
      return piece.after.isEmpty && !piece.before.isEmpty && piece.mark != .filler
    }
    return tokens[unit].term != .measure(.other)
  }

  /// What the words before and behind the number say.
  private mutating func clause(of piece: NumberChunk, at index: Int) -> Clause {
    let reader = ClauseReader(tokens: tokens, text: text)
    if !context.queue.isEmpty, !piece.before.contains(where: { isHead($0) }) {
      return context.queue.removeFirst()
    }
    var clause = reader.clause(before: piece.before)
    // 无法提供（本机关不掌握）3件
    if piece.before.isEmpty, index > 0, pieces[index - 1].mark == .shut,
      let noun = pieces[..<index].last(where: { $0.depth == piece.depth && $0.mark == .open }),
      noun.number == nil
    {
      clause = reader.clause(before: noun.before)
    }
    if let named = wordsBeforeColon(piece, at: index) { clause = reader.clause(before: named) }
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

  /// The words that a colon parts from the number of `piece`, as in 答复：119件; nil without such.
  private func wordsBeforeColon(_ piece: NumberChunk, at index: Int) -> Range<Int>? {
    guard piece.before.isEmpty, index > 0, pieces[index - 1].mark == .colon,
      pieces[index - 1].number == nil, pieces[index - 1].depth == piece.depth
    else { return nil }
    let words = pieces[index - 1].all
    let isNamed = words.contains { isHead($0) && tokens[$0].term != .application }
    return words.count <= 4 && isNamed ? words : nil
  }

  /// Whether a clause names requests and nothing of theirs.
  func isBareTopic(_ clause: Clause) -> Bool {
    clause.verbs.isEmpty && clause.outcomes.isEmpty && clause.applicants.isEmpty
      && !clause.isChannel
      && !clause.isMissing && !clause.isOpenly
  }

  /// The words before a number that name no noun, with those behind it.
  private func merged(_ before: Clause, _ behind: Clause) -> Clause {
    var clause = behind
    // 3件申请经补正后办理: what was done behind the noun, not what is counted.
    clause.verbs = before.verbs + behind.verbs.filter { $0 != .handle && $0 != .receive }
    clause.acts = before.acts + behind.acts
    clause.application = before.application ?? behind.application
    clause.isTopical = before.isTopical || behind.isTopical
    clause.subject = behind.subject ?? before.subject
    clause.isNarrowed = behind.isNarrowed && behind.subject != nil
    return clause
  }

  /// The nouns of one sort before 分别: the first is the number's at hand, the others wait for theirs;
  /// words of other sorts go with each.
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
      single.isTopical = clause.isTopical
      single.verbs = clause.verbs
      single.acts = clause.acts
      for other in nouns where !other.isOfSort(listed) { single.add(other) }
      single.add(noun)
      return single
    }
    clause = singles[0]
    context.queue = Array(singles.dropFirst())
  }
}

import Forms
import JSON
import Records

/// Counts whose noun is in an earlier clause: 办结69件, 共计175件.
extension ClaimInterpreter {
  /// Reads a number with verbs only, whose noun is in an earlier clause: 办结69件.
  mutating func readVerbs(_ clause: Clause, _ chunk: NumberChunk, at index: Int) {
    if context.subject == .disclosure, clause.verbs.isEmpty, !clause.acts.isEmpty,
      let document = context.document
    {
      guard !isOtherYear else { return }
      return readDocument(document, clause, chunk)
    }
    if context.subject == .disputes, clause.verbs.isEmpty, !context.groups.isEmpty {
      if clause.isOnTopic { return readDisputes(clause, chunk) }
      // 维持6件、其他1件
      if isOther(chunk) {
        var other = clause
        other.results = [.other]
        return readDisputes(other, chunk)
      }
    }
    if isOther(chunk), context.claims.last?.kind == .outcome {
      var slots = Slots(.requests, outcome: .rest)
      slots.outcomes = [.otherHandling]
      slots.alternatives = [.otherwise]
      add(slots, chunk)
      return
    }
    // 近两年收到申请260件，其中2023年90件
    if clause.verbs.isEmpty, let verb = context.verbOfYears, context.period == .year,
      context.subject == .requests, context.isOnTopic,
      chunk.before.allSatisfy({
        tokens[$0].term == .among || tokens[$0].term == .thisYear || isYear(tokens[$0].term, 0)
      })
    {
      add(Slots(.requests, verb), chunk)
      return
    }
    if clause.verbs.isEmpty, context.subject == .requests, context.isOnTopic, index > 0,
      chunk.before.last.map({ isWord($0, "提供") }) ?? false, chunk.before.count == 1,
      context.count.map({ $0.unit == chunk.unit.map(string) }) ?? false
    {
      var slots = Slots(.requests, outcome: .granted)
      slots.outcomes = [.granted]
      add(slots, chunk, strength: .loose)
      return
    }
    guard !clause.verbs.isEmpty else {
      // 含上年度8件
      let isLast = chunk.before.contains { tokens[$0].term == .lastYear }
      if isLast, context.subject == .requests, context.isOnTopic {
        add(Slots(.requests, .broughtForward), chunk)
        return
      }
      return readTotal(chunk, at: index)
    }
    if context.subject == .disputes {
      if clause.has(.pending) {
        var pending = clause
        pending.results = [.pending]
        readDisputes(pending, chunk)
      } else if clause.has(.close) || clause.has(.answer) {
        var concluded = clause
        concluded.isConcluded = true
        readDisputes(concluded, chunk)
      }
      return
    }
    // 上年结转8件，…均为政府信息公开申请: the noun follows later.
    if context.subject == nil, isCarriedOver(clause, chunk) || clause.has(.receiveNew),
      tokens.contains(where: { $0.term == .application })
    {
      context.subject = .requests
    }
    // 另有6件转至次年办理, after other things: of the requests that the sentence counted.
    if context.subject == .unrelated, isCarriedOver(clause, chunk),
      tokens[..<chunk.all.lowerBound].contains(where: { $0.term == .application }),
      clause.has(.carriedForward)
        || chunk.all.contains(where: { tokens[$0].term == .nextYear || isYear(tokens[$0].term, 1) })
    {
      context.subject = .requests
    }
    guard context.subject == .requests, context.isOnTopic else { return }
    guard !isOtherYear || isCarriedOver(clause, chunk) else { return }
    readRows(clause, chunk, at: index, .firm)
  }

  /// Whether the number is the sum of the counts before it in the sentence.
  private func addsUp(_ chunk: NumberChunk, at index: Int) -> Bool {
    let counts = chunks[..<index].filter { isCount($0) && !isGrowth($0) }
    let numbers = counts.compactMap { $0.number.map { tokens[$0].value } }
    guard numbers.count > 1, let number = chunk.number else { return false }
    return Number.sum(numbers) == tokens[number].value
  }

  /// Reads 予以公开10件、部分公开2件，合计12件: the sum of the outcomes in front of it. Returns whether it is one.
  private mutating func addsUpOutcomes(_ chunk: NumberChunk, at index: Int) -> Bool {
    var sum = Number.zero
    var outcomes: [Outcome] = []
    for other in chunks[..<index].reversed() {
      guard let number = other.number, isCount(other), other.mark != .semicolon,
        let named = other.before.last(where: { TermSet(tokens[$0].term) == .outcome })
      else { break }
      switch tokens[named].term {
      case .outcome(let outcome): outcomes.append(outcome)
      case .bareGrant: outcomes.append(.granted)
      default: outcomes.append(.notHeld)
      }
      sum = sum + tokens[number].value ?? sum
      if outcomes.count > 1, let total = chunk.number, tokens[total].value == sum {
        var slots = Slots(.requests, outcome: .named)
        slots.outcomes = outcomes.reversed()
        add(slots, chunk, strength: .loose)
        return true
      }
    }
    return false
  }

  /// Whether the number counts 其他: the rest of a list.
  private func isOther(_ chunk: NumberChunk) -> Bool {
    let words = chunk.before.filter {
      tokens[$0].term != .answer && tokens[$0].term != .handle && tokens[$0].term != .among
    }
    return words.count == 1 && ["其他", "其它"].contains(string(words[0]))
  }

  /// Reads a number with 共 only, which counts the current topic: 新收170件，上年结转5件，共计175件; 行政复议情况。共3件.
  private mutating func readTotal(_ chunk: NumberChunk, at index: Int) {
    guard chunk.before.contains(where: { tokens[$0].term == .total }), chunk.after.isEmpty,
      context.isOnTopic, !isOtherYear
    else { return }
    switch context.subject {
    case .requests where addsUpOutcomes(chunk, at: index): return
    case .requests:
      let isSum = chunks[..<index].contains { isBroughtForward($0) }
      add(
        Slots(.requests, isSum ? .totalWithCarried : .total), chunk,
        onlyIfItFits: !isSum && !addsUp(chunk, at: index))
    case .disputes where !context.groups.isEmpty:
      var slots = Slots(.disputes, .total)
      slots.groups = [context.groups]
      add(slots, chunk)
    default: break
    }
  }
}

import Forms
import JSON
import Records

/// Counts of requests.
extension ClaimInterpreter {
  /// Reads a count of requests, unless its words show that it counts something else.
  mutating func readRequests(_ clause: Clause, _ chunk: NumberChunk, at index: Int) {
    if clause.isOnTopic { context.isOnTopic = true }
    let isBare = clause.application == .bareApplication && !clause.isOnTopic
    let wasRequests = context.subject == .requests
    guard !(isBare && (clause.isNarrowed || namesOtherApplication(chunk))) else {
      return context.subject = .unrelated
    }
    if context.subject == .unrelated, clause.application == nil, isPartOfCount(at: index) {
      return
    }
    guard context.isOnTopic || wasRequests || isBare || section == 3 else {
      return context.subject = .unrelated
    }
    // 公开 alone counts requests only where they are the topic.
    if clause.isBareGrant, clause.outcomes.isEmpty, !clause.isMissing, !wasRequests { return }
    if !clause.outcomes.isEmpty || !clause.applicants.isEmpty || clause.isWithdrawn,
      !context.isOnTopic, !wasRequests
    {
      return
    }
    // 提供信息320条: not of the requests, which have another measure word.
    if clause.isBareGrant, clause.outcomes.isEmpty, let unit = chunk.unit.map(string),
      !ClaimInterpreter.casesUnits.contains(unit), context.count.map({ $0.unit != unit }) ?? true
    {
      return
    }
    // 不予公开理由说明3份, but 逾期不补正视为放弃2件 in a list of outcomes.
    if clause.isApart, context.claims.last?.kind != .outcome { return context.subject = .unrelated }
    // 收到群众来信45件: not requests.
    if clause.isChannel, clause.application == nil,
      chunk.before.contains(where: { tokens[$0].term == .unrelated })
    {
      return context.subject = .unrelated
    }
    // 走访企业13家, 补贴申请120件，其中企业13件: not applicants.
    if !clause.applicants.isEmpty, clause.application == nil, !wasRequests, section != 3,
      let number = chunk.number,
      !tokens[..<number].contains(where: {
        $0.term == .application || $0.term == .bareApplication && context.subject != .unrelated
      })
    {
      return
    }
    // 申请中有3件…: a part of the requests, without a word that says which.
    if isBareTopic(clause), chunk.before.contains(where: { tokens[$0].term == .within }) { return }
    // 主动公开60件、依申请公开40件、不予公开80件: a classification of documents.
    if clause.outcomes == [.denied], isBesideDisclosed(chunk, at: index) {
      return context.subject = .unrelated
    }
    // 公开信息205条，依申请公开信息12条: a classification of information.
    if isBareTopic(clause), isClassification(chunk) {
      context.subject = .unrelated
      context.isOnTopic = false
      return
    }
    // 一例依申请公开案件…: a story, not a count, but 61件申请中 names the topic.
    let isStory =
      isBareTopic(clause) && !chunk.before.contains { isHead($0) } && !chunk.after.isEmpty
    guard !isStory || chunk.after.contains(where: { tokens[$0].term == .within }) else { return }
    context.subject = .requests
    context.isOnTopic = true
    guard !isStory else {
      add(Slots(.requests, .handle), chunk, onlyIfItFits: true)
      return
    }
    guard !isOtherYear || isCarriedOver(clause, chunk) else { return }
    let strength: Claim.Strength = clause.isNarrowed || (isBare && !wasRequests) ? .loose : .firm
    readRows(clause, chunk, at: index, strength)
  }

  /// Measure words that count requests and nothing that is disclosed.
  private static let casesUnits: Set<String> = ["件", "宗", "起", "例"]

  /// Whether a word in front of 申请 says that something else is applied for: 工伤认定申请, 仲裁申请, but not
  /// 群众申请.
  private func namesOtherApplication(_ chunk: NumberChunk) -> Bool {
    chunk.before.dropFirst().contains { index in
      guard tokens[index].term == .bareApplication else { return false }
      return switch tokens[index - 1].term {
      case .unknown: tokens[index - 1].range.count > 3
      case .unrelated: !["群众", "市民", "网友"].contains(string(index - 1))
      default: false
      }
    }
  }

  /// Whether 其中 makes the number a part of the count in front of the list.
  private func isPartOfCount(at index: Int) -> Bool {
    let start = chunks[..<index].lastIndex { $0.mark == .semicolon }.map { $0 + 1 } ?? 0
    return chunks[start...index].contains { opensList($0) }
  }

  /// Whether the same part of the sentence counts what was disclosed on own initiative.
  private func isBesideDisclosed(_ chunk: NumberChunk, at index: Int) -> Bool {
    let start = chunks[..<index].lastIndex { $0.mark == .semicolon }.map { $0 + 1 } ?? 0
    let end = chunks[index...].firstIndex { $0.mark == .semicolon } ?? chunks.count - 1
    return chunks[start...end].contains { other in
      other.number != nil && other.unit.map(string) == chunk.unit.map(string)
        && other.before.contains { isWord($0, "主动公开") }
    }
  }

  /// Whether the number counts information that is available on request: 依申请公开信息12条.
  private func isClassification(_ chunk: NumberChunk) -> Bool {
    guard let unit = chunk.unit.map(string) else { return false }
    let isOfDocuments = chunks.contains { other in
      other.before.contains { isWord($0, "主动公开") } && other.unit.map(string) == unit
    }
    guard unit == "条" || isOfDocuments else { return false }
    // 依申请公开信息14条，其中公民申请公开10条: who applied is said of requests only.
    let isOfApplicants = chunks.contains { other in
      opensList(other) && other.before.contains { tokens[$0].term.isApplicant }
    }
    guard !isOfApplicants else { return false }
    return chunk.before.contains {
      tokens[$0].term == .application && ["信息", "公开"].contains(where: string($0).hasSuffix)
    } && !chunk.before.contains { isHead($0) && tokens[$0].term != .application }
  }

  /// Whether the word at `index` says what a number counts.
  func isHead(_ index: Int) -> Bool {
    Clause.isHead(tokens[index].term) || tokens[index].term == .total
  }

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

import Forms
import Records

/// Counts: a number with the words around it.
extension ClaimInterpreter {
  /// Reads the count in `chunk`, by the kind of thing that it counts.
  mutating func readCount(_ chunk: NumberChunk, at index: Int) {
    if isGrownFromLastYear(chunk) { context.isCompared = true }
    guard let number = chunk.number, countsSomething(chunk), !isGrownFrom(chunk),
      !chunk.all.contains(where: { isUndone($0) }),
      !chunk.after.contains(where: { tokens[$0].term == .processingFee }), !isStory(chunk)
    else { return }
    let before = tokens[chunk.all.lowerBound..<number]
    if before.contains(where: { $0.term == .assist }) { context.subject = .unrelated }
    if before.contains(where: { $0.term == .otherPeriod }),
      before.contains(where: { isRequest($0.term) }),
      !before.contains(where: { $0.term == .unrelated })
    {
      nameRequests()
      if before.contains(where: { $0.term == .receive }) { context.verbOfYears = .receive }
    }
    guard !isPutOutside(chunk, at: index) else { return }
    guard !before.contains(where: { isOfOtherScope($0.term) }), !isDeducted(chunk),
      !chunk.all.contains(where: { tokens[$0].term == .joint }), !isOfOneApplicant(chunk)
    else { return }
    if isOfLastYear(chunk) { return noteLastYear(chunk) }
    // 上年收到98件，本年收到120件
    if context.isOfLastYear, before.contains(where: { $0.term == .receiveNew }) {
      context.isOfLastYear = false
      context.year = nil
    }
    if context.year.map({ $0 + 1 == year }) ?? false { context.isCompared = true }
    denyListed(chunk)
    if readWholeOfShare(chunk) || readIndicator(chunk) || readPartOfAgency(chunk, at: index) {
      return
    }
    var clause = clause(of: chunk, at: index)
    // 收到申请120件，结案119件
    if clause.subject == .disputes, clause.isConcluded, clause.groups.isEmpty,
      clause.results.isEmpty, context.subject == .requests
    {
      clause = Clause()
      clause.verbs = [.close]
    }
    // 申请人逾期未补正终止类3件
    if clause.subject == .disputes, clause.groups.isEmpty, context.subject == .requests,
      let outcome = chunk.before.last(where: { TermSet(tokens[$0].term) == .outcome })
    {
      clause = Clause()
      clause.subject = .requests
      clause.add(tokens[outcome].term)
    }
    // 逾期未补正2件；撤销2件
    if clause.results == [.corrected], clause.groups.isEmpty, context.subject == .requests,
      context.claims.last?.kind == .outcome, chunk.before.contains(where: { isWord($0, "撤销") })
    {
      clause = Clause()
      clause.subject = .requests
      clause.isWithdrawn = true
    }
    if clause.isWithdrawn, context.subject == .disputes {
      clause = Clause()
      clause.subject = .disputes
      clause.results = [.other]
    }
    // 行政复议维持6件，作出其他处理3件
    if clause.outcomes == [.otherHandling], clause.application == nil,
      context.subject == .disputes, context.claims.last?.kind == .dispute
    {
      clause = Clause()
      clause.subject = .disputes
      clause.results = [.other]
    }
    if clause.subject == .requests || clause.subject == nil, isOfNamed(chunk),
      chunk.before.contains(where: { isHead($0) })
    {
      // 其他处理中有2件为申请人撤回, 上年结转中3件为年末收到: some of what the words name.
      clause = ClauseReader(tokens: tokens, text: text).clause(after: chunk.after)
      guard !clause.outcomes.isEmpty || clause.isWithdrawn else { return }
      if !chunk.before.contains(where: { isRequest(tokens[$0].term) }) { clause.isNarrowed = true }
    }
    switch clause.subject {
    case .requests where isTopicOfList(clause, at: index) || isOfDocuments(clause, chunk): return
    case .requests where isBareTopic(clause) && isOfContent(chunk): return
    case nil where isOfContent(chunk): return
    case .requests: readRequests(clause, chunk, at: index)
    case .disputes:
      if clause.results.isEmpty { clause.results = sharedResults(chunk, at: index) }
      if clause.results.isEmpty { clause.results = resultsOfBracket(chunk, at: index) }
      if clause.results.isEmpty, isOfNamed(chunk) {
        clause.results = results(in: chunk.after)
        guard !clause.results.isEmpty else { return }
      }
      readDisputes(clause, chunk)
    case .disclosure: readDisclosure(clause, chunk)
    case .fee: readFee(chunk)
    case .unrelated where clause.isDistributed || isUnknownResult(chunk): return
    // 许可245件；处罚131件；收费0万元
    case .unrelated where context.subject == .disclosure && isChargeOfList(chunk):
      readMatter(.fees, clause, chunk)
    case .unrelated where isOfIndicators && before.contains { $0.term == .extended }:
      add(Slots(.requests, .closeLate), chunk)
    case .unrelated where isPetition(chunk, at: index):
      var slots = Slots(.requests, outcome: .byReason)
      slots.outcomes = [.petition]
      slots.alternatives = [.notProcessed]
      add(slots, chunk)
    case .unrelated where context.subject == .requests && (isListed(index) || isStep(chunk)): return
    case .unrelated:
      context.subject = .unrelated
      context.claims = []
    case nil: readVerbs(clause, chunk, at: index)
    }
  }

  /// Whether 中 in front of the number makes it count some of what the words name, 复议案件中3件维持.
  private func isOfNamed(_ chunk: NumberChunk) -> Bool {
    chunk.before.last { tokens[$0].term != .filler }.map { tokens[$0].term } == .within
  }

  /// Whether the words only say what some requests are about, 涉及社会组织登记的21件.
  private func isOfContent(_ chunk: NumberChunk) -> Bool {
    guard let word = chunk.before.first(where: { isContent($0, of: chunk) }) else { return false }
    return chunk.before.contains {
      $0 > word && tokens[$0].term == .unknown && tokens[$0].range.count > 3
    }
  }

  /// Whether the sentence counts information in 条, so that 予以公开12500条 counts some of it.
  private func isOfDocuments(_ clause: Clause, _ chunk: NumberChunk) -> Bool {
    guard !clause.outcomes.isEmpty, clause.application == nil, let unit = chunk.unit,
      isWord(unit, "条")
    else { return false }
    return chunks.contains { other in
      other.number != nil && other.number != chunk.number && measureWord(of: other) == "条"
        && other.before.contains { tokens[$0].term == .unrelated && endsWith($0, "信息") }
    }
  }

  /// Whether the chunk names petitions among other things that requests are about, none of which is an outcome: 土地类18件、投诉类14件.
  private func isTopicOfList(_ clause: Clause, at index: Int) -> Bool {
    guard clause.outcomes == [.petition] else { return false }
    let list = chunks[..<index].suffix(1) + chunks[(index + 1)...].prefix(1)
    let isBesideTopic = list.contains { other in
      other.number != nil && measureWord(of: other) == measureWord(of: chunks[index])
        && other.before.contains { tokens[$0].term == .unknown && tokens[$0].range.count > 3 }
        && !other.all.contains { isHead($0) && Clause.subject(tokens[$0].term) != .unrelated }
    }
    return isBesideTopic
      && !tokens.contains { token in
        switch token.term {
        case .outcome(let outcome): outcome != .petition
        case .bareGrant, .missing, .elsewhere: true
        default: false
        }
      }
  }

  /// Whether the chunk counts petitions in a list of what became of requests: 不掌握5件，信访件2件.
  private func isPetition(_ chunk: NumberChunk, at index: Int) -> Bool {
    guard context.subject == .requests, context.claims.last?.kind == .outcome,
      measureWord(of: chunk) == measureWord(of: chunks[index - 1])
    else { return false }
    let nouns = chunk.all.filter { tokens[$0].term == .unrelated }.map(string)
    return nouns.contains { noun in ["信访", "投诉", "举报"].contains(where: noun.hasPrefix) }
      && nouns.allSatisfy { noun in
        ["信访", "投诉", "举报", "咨询", "诉求", "求助"].contains(where: noun.hasPrefix)
      }
  }

  /// Keeps what a count of last year says of the words behind it: 与去年400件相比，增加80件.
  private mutating func noteLastYear(_ chunk: NumberChunk) {
    if chunk.after.contains(where: { tokens[$0].term == .compare }) {
      context.isCompared = true
    } else if let year, !chunk.terms.contains(.growth),
      chunk.before.contains(where: { tokens[$0].term == .receive || tokens[$0].term == .close })
    {
      context.year = year - 1
      context.isOfLastYear = true
    }
    // 行政复议上年3件、本年1件
    let disputes = disputes(in: chunk)
    if !disputes.isEmpty {
      context.subject = .disputes
      context.name(disputes, asTopic: true)
    }
    let before = tokens[chunk.before]
    if before.contains(where: { isRequest($0.term) }),
      !before.contains(where: { $0.term == .unrelated })
    {
      nameRequests()
    }
  }

  /// Whether the number is taken from the one in front of it, and counts nothing of the tables: 扣除重复登记3件.
  func isDeducted(_ chunk: NumberChunk) -> Bool {
    guard let first = chunk.before.first else { return false }
    return begins(first, withAny: ["扣除", "剔除", "除去", "排除", "减去", "核减"])
  }

  /// Whether all that the words name is a step that requests take: 另1件依法延期.
  private func isStep(_ chunk: NumberChunk) -> Bool {
    let nouns = chunk.all.filter { Clause.subject(tokens[$0].term) == .unrelated }
    return !nouns.isEmpty
      && nouns.allSatisfy { index in
        begins(index, withAny: ["延期", "延长", "补正"])
      }
  }

  /// Whether the chunk names 收费 only, with an amount, in a list of matters.
  private func isChargeOfList(_ chunk: NumberChunk) -> Bool {
    chunk.before.count == 1 && chunk.before.allSatisfy { isWord($0, "收费") }
      && chunks.contains { other in
        other.number != nil
          && other.before.contains {
            if case .matter = tokens[$0].term { true } else { false }
          }
      }
  }

  /// Whether the words count something of last year, 上年收到…, other than what was carried over.
  func isOfLastYear(_ chunk: NumberChunk) -> Bool {
    // 与2021年的98件相比
    if chunk.before.contains(where: { isYear(tokens[$0].term, -1) }),
      chunk.after.contains(where: { tokens[$0].term == .compare })
    {
      return true
    }
    guard chunk.before.contains(where: { tokens[$0].term == .lastYear }) else { return false }
    return !chunk.all.contains {
      switch tokens[$0].term {
      case .carryOver, .broughtForward, .carriedForward, .pending, .among: true
      default: false
      }
    }
  }

  /// Whether the number counts what one or some of those who applied did: 同一申请人提交46件.
  private func isOfOneApplicant(_ chunk: NumberChunk) -> Bool {
    chunk.before.dropFirst().contains { index in
      // 前三位申请人
      isWord(index, "申请人")
        && (["同一", "个别", "少数", "单个", "某", "部分"].contains(string(index - 1))
          || (max(chunk.before.lowerBound, index - 3)..<index).contains {
            endsWith($0, "前") || string($0).hasPrefix("前")
          })
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
        || isBareResult(chunk)
    }
    return tokens[unit].term != .measure(.other) || isOfRules(chunk)
  }

  /// Whether the number has no measure word in front of the result or outcome that it counts: 复议案件9件：6维持、3纠正.
  private func isBareResult(_ chunk: NumberChunk) -> Bool {
    guard chunk.before.isEmpty, chunk.after.count == 1, let word = chunk.after.first else {
      return false
    }
    switch TermSet(tokens[word].term) {
    case .result: return context.subject == .disputes
    case .outcome: return context.subject == .requests && context.isOnTopic
    default: return false
    }
  }

  /// Whether the number counts rules: 政府规章2部、废止1部.
  private func isOfRules(_ chunk: NumberChunk) -> Bool {
    guard let unit = chunk.unit, isWord(unit, "部") else { return false }
    return chunk.all.contains { tokens[$0].term == .document(.rules) }
      || context.subject == .disclosure && context.document == .rules
  }
}

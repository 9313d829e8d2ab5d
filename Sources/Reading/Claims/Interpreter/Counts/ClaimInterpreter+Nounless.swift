import Forms
import JSON
import Records

/// Counts whose noun is in an earlier clause: 办结69件, 共计175件.
extension ClaimInterpreter {
  /// Reads a number with verbs only, whose noun is in an earlier clause: 办结69件.
  mutating func readVerbs(_ clause: Clause, _ chunk: NumberChunk, at index: Int) {
    inferRequests(at: index)
    guard !clause.verbs.isEmpty else {
      let isOnTopic = context.subject == .requests && context.isOnTopic
      if isOnTopic, !isOtherYear, readEachStep(chunk, at: index) { return }
      return readBare(clause, chunk, at: index)
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

  /// Reads a number without noun and verb of requests, which counts what was named before.
  private mutating func readBare(_ clause: Clause, _ chunk: NumberChunk, at index: Int) {
    if context.subject == .disclosure {
      guard !isOtherYear else { return }
      if !clause.acts.isEmpty, let document = context.document {
        return readDocument(document, clause, chunk)
      }
      if let matter = context.matter { return readMatter(matter, clause, chunk) }
    }
    if context.subject == .disputes, !context.groups.isEmpty {
      if clause.isOnTopic { return readDisputes(clause, chunk) }
      // 行政复议上年3件、本年1件
      if context.areGroupsUncounted, isOnlyOfYear(chunk) { return readDisputes(clause, chunk) }
      // 维持6件、其他1件
      if isOther(chunk) {
        var other = clause
        other.results = [.other]
        return readDisputes(other, chunk)
      }
    }
    // 自然人40件、企业8件、其他2件
    if isOther(chunk), context.claims.last?.kind == .applicant, !isOtherYear {
      var other = clause
      other.applicants = [.otherOrganization]
      return readApplicants(other, chunk, .firm)
    }
    // …不予公开12件。其他的14件。其他4%（10件）
    if isOther(chunk) || isOtherShare(chunk, at: index), lastClaim?.kind == .outcome {
      return readRestOfOutcomes(chunk)
    }
    if context.subject == .requests, context.isOnTopic, readBareRequests(chunk, at: index) {
      return
    }
    readTotal(chunk, at: index)
  }

  /// Whether the sentence counts the same for several years, 2021年352件、2022年419件, so that a total adds them up.
  private var listsYears: Bool {
    let years = chunks.filter { isCount($0) && !isGrowth($0) }.compactMap { chunk in
      chunk.before.first { if case .year = tokens[$0].term { true } else { false } }
    }
    return years.count > 2
  }

  /// Whether the only words of the chunk name the year of the report.
  func isOnlyOfYear(_ chunk: NumberChunk) -> Bool {
    !chunk.before.isEmpty && chunk.after.isEmpty
      && chunk.before.allSatisfy { tokens[$0].term == .thisYear || isYear(tokens[$0].term, 0) }
  }

  /// Reads a number of requests whose words only say which: 其中2023年90件, 含上年度8件. Returns whether it is one.
  private mutating func readBareRequests(_ chunk: NumberChunk, at index: Int) -> Bool {
    // 近两年收到申请260件，其中2023年90件
    if let verb = context.verbOfYears, context.period == .year,
      chunk.before.allSatisfy({
        tokens[$0].term == .among || tokens[$0].term == .thisYear || isYear(tokens[$0].term, 0)
      })
    {
      add(Slots(.requests, verb), chunk)
      return true
    }
    // 2021年为352件、2022年为419件、2023年为488件
    if listsYears, chunk.after.isEmpty,
      chunk.before.contains(where: { isYear(tokens[$0].term, 0) }),
      chunk.before.allSatisfy({ isYear(tokens[$0].term, 0) || isPlain(tokens[$0].term) })
    {
      add(Slots(.requests, .receive), chunk, strength: .loose)
      return true
    }
    let isCounted = context.count.map { $0.unit == measureWord(of: chunk) } ?? false
    if index > 0, isCounted, chunk.before.count == 1,
      chunk.before.contains(where: { isWord($0, "提供") })
    {
      var slots = Slots(.requests, outcome: .granted)
      slots.outcomes = [.granted]
      add(slots, chunk, strength: .loose)
      return true
    }
    // 申请量较上年的70件回落20%，为56件
    if context.isCompared, context.claims.isEmpty, !chunk.before.isEmpty, chunk.after.isEmpty,
      chunk.before.allSatisfy({ ["为", "达", "达到", "是", "至", "到"].contains(string($0)) }),
      tokens.first(where: { Clause.subject($0.term) != nil }).map({ isRequest($0.term) }) ?? false
    {
      add(Slots(.requests, .receive), chunk, strength: .loose)
      return true
    }
    // 含上年度8件
    if chunk.before.contains(where: { tokens[$0].term == .lastYear }) {
      add(Slots(.requests, .broughtForward), chunk)
      return true
    }
    // （上年结转3件，当年37件）
    if chunk.before.contains(where: { tokens[$0].term == .thisYear }), chunk.after.isEmpty,
      chunks.contains(where: { $0.depth == chunk.depth && isBroughtForward($0) })
    {
      add(Slots(.requests, .receiveNew), chunk, strength: .loose)
      return true
    }
    // 予以公开20件，不予公开5件，其余7件: perhaps all other outcomes.
    if chunk.before.count == 1, chunk.before.contains(where: { tokens[$0].term == .rest }),
      chunk.after.isEmpty, context.claims.last?.kind == .outcome, !isLeftOpen(chunk, at: index)
    {
      readRestOfOutcomes(chunk, onlyIfItFits: true)
      return true
    }
    if isLeftOpen(chunk, at: index) {
      add(Slots(.requests, .carriedForward), chunk, strength: .loose)
      return true
    }
    // 全县收到120件，其中县政府本级40件
    let isOfEarlier = continuesSentence && context.counts.contains { $0.kind == .received }
    if isCounted || isOfEarlier, isListed(index), chunk.after.isEmpty,
      context.scope.map(isOwnPart) ?? chunk.before.contains(where: isOwnWhole)
    {
      add(Slots(.requests, .receive), chunk, strength: .loose)
      return true
    }
    return false
  }

  /// Whether the number counts requests that are left, and words behind it say that they are still to
  /// do: 剩余9件将于次年办理.
  private func isLeftOpen(_ chunk: NumberChunk, at index: Int) -> Bool {
    guard chunk.before.contains(where: { isOfRest(tokens[$0].term) && tokens[$0].term != .among })
    else { return false }
    if chunk.before.contains(where: { ["年末", "年底", "年终", "期末"].contains(string($0)) }) {
      return true
    }
    let end = chunks[(index + 1)...].first { $0.number != nil || $0.depth != chunk.depth }
    let words = chunk.after.lowerBound..<(end?.all.lowerBound ?? tokens.count)
    return words.contains {
      switch tokens[$0].term {
      case .nextYear, .pending, .carriedForward: true
      default: isYear(tokens[$0].term, 1)
      }
    }
  }

  /// The last claim of the sentence, in brackets or not; else of the paragraph.
  private var lastClaim: Claim? {
    reading.claims.count > sentenceStart ? reading.claims.last : context.counts.last
  }

  /// Whether the bracket in front of the number has its share, 其他4%（10件）.
  private func isOtherShare(_ chunk: NumberChunk, at index: Int) -> Bool {
    guard chunk.before.isEmpty, chunk.after.isEmpty, index > 0, chunks[index - 1].mark == .open,
      let number = chunks[index - 1].number, tokens[number].term == .percent
    else { return false }
    return isOther(chunks[index - 1])
  }

  /// Whether the number counts 其他, in front of it or behind, perhaps with the word for all that is listed: the rest of a list.
  func isOther(_ chunk: NumberChunk, before noun: Term? = nil) -> Bool {
    let words = (Array(chunk.before) + Array(chunk.after)).filter {
      switch tokens[$0].term {
      case noun: false
      case .answer, .handle, .among, .measure, .share, .join: false
      case .filler: string($0).hasPrefix("其")
      // ⑥其他4件
      case .unknown: tokens[$0].range.count > 3
      default: true
      }
    }
    return words.count == 1 && ["其他", "其它"].contains(string(words[0]))
  }

  /// Reads a number with 共 only, or with 中 behind it, which counts the current topic: 新收170件，上年结转5件，共计175件; 行政复议情况。共3件.
  private mutating func readTotal(_ chunk: NumberChunk, at index: Int) {
    let isWhole = namesWhole(chunk) || chunk.before.contains { isReference($0) }
    let isTotal = chunk.before.contains {
      tokens[$0].term == .total || tokens[$0].term == .together || isWord($0, "总数")
    }
    guard !isOtherYear, !listsYears,
      isWhole
        || isTotal
          && chunk.after.allSatisfy({
            isPlain(tokens[$0].term) || tokens[$0].term == .handle
          })
    else { return }
    switch context.subject {
    case .requests where isWhole && context.isOnTopic:
      guard !readSum(chunk) else { return }
      add(Slots(.requests, .handle), chunk, onlyIfItFits: !repeatsCount(chunk))
    case .requests where context.isOnTopic, .disputes:
      guard !readSum(chunk), isTotal, context.isOnTopic else { return }
      readPlainTotal(chunk, at: index)
    default: break
    }
  }

  /// Whether the word at `index` refers to what was counted before: 上述48件.
  private func isReference(_ index: Int) -> Bool { ["上述", "前述"].contains(string(index)) }

  /// Reads a total that is no sum of what was counted before it.
  private mutating func readPlainTotal(_ chunk: NumberChunk, at index: Int) {
    // 其余为补正和其他途径，共48件: not of all.
    if index > 0, chunks[index - 1].number == nil, chunks[index - 1].mark == .comma,
      chunks[index - 1].all.contains(where: { tokens[$0].term == .rest })
    {
      return
    }
    if context.subject == .requests, context.counts.suffix(3).allSatisfy({ $0.kind == .outcome }),
      context.counts.count > 2
    {
      // 予以公开20件；无法提供10件；不予处理5件。总计70件。
      var slots = Slots(.requests, outcome: .sum)
      slots.sums = [Formula(CellSet.requests(.outcomeTotal))]
      add(slots, chunk)
    } else if context.subject == .requests {
      let isSum = chunks[..<index].contains { isBroughtForward($0) }
      add(Slots(.requests, isSum ? .totalWithCarried : .total), chunk, onlyIfItFits: !isSum)
    } else if !context.groups.isEmpty {
      var slots = context.areGroupsUncounted ? Slots(.disputes) : Slots(.disputes, .total)
      slots.groups = [context.groups]
      add(slots, chunk, strength: .loose)
      context.count(context.groups, depth: chunk.depth)
    }
  }
}

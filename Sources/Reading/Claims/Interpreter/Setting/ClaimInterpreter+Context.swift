import Forms
import JSON
import Records

/// What the words of a chunk establish for those that follow.
extension ClaimInterpreter {
  /// Updates the context by the words of `chunk`.
  mutating func updateContext(_ chunk: NumberChunk) {
    if chunk.terms.contains(.aspect) { endFrame(chunk) }
    if chunk.terms.contains(.topic) { updateTopic(chunk) }
    if context.namesYears, chunk.before.contains(where: { tokens[$0].term == .respectively }) {
      context.year = 0
    }
    if chunk.terms.contains(.period), let period = period(of: chunk) { context.period = period }
    if context.scope != nil, namesItself(chunk) { context.scope = nil }
    if context.run.count == 2, let first = chunk.all.first {
      let start = tokens[first].range.lowerBound
      if text.has("前者", at: start) { context.runMember = 0 }
      if text.has("后者", at: start) { context.runMember = 1 }
    }
    guard !chunk.terms.isDisjoint(with: [.narrow, .whole, .unknown]) else { return }
    if chunk.before.contains(where: { index in
      switch tokens[index].term {
      case .whole: true
      case .narrow: isOwnWhole(index) || isWholeTogether(index)
      default: false
      }
    }) {
      context.scope = widerScope(of: chunk)
    }
    if let scope = scope(of: chunk) { context.scope = scope }
  }

  /// Ends what the words before were about where `chunk` looks at requests from another side: 从渠道看，网上平台提交101件；从申请主体看，….
  private mutating func endFrame(_ chunk: NumberChunk) {
    guard context.subject == .unrelated, context.isOnTopic,
      chunk.all.contains(where: { namesFrame($0) })
    else { return }
    context.subject = .requests
  }

  /// Whether the word at `index` is a side from which requests are looked at, 从申请渠道, whatever follows it.
  func namesFrame(_ index: Int) -> Bool {
    tokens[index].term == .aspect && holds(index, anyOf: ["申请", "答复", "办理", "受理"])
  }

  /// Updates topic, antecedents and year by the words of `chunk`.
  private mutating func updateTopic(_ chunk: NumberChunk) {
    var groups: [Dispute] = []
    var speaksOfRequests = false
    for index in chunk.all {
      switch tokens[index].term {
      case .application where chunk.number == nil:
        context.subject = .requests
        speaksOfRequests = true
      case .bareApplication where chunk.number == nil:
        speaksOfRequests = true
        if isHeading(chunk) || namesAmountOfRequests(index, in: chunk) { nameRequests() }
      case .year(let named)
      where !isCarryOverOrComparison(chunk) && !isGrownFrom(chunk) && !isToCome(named, in: chunk):
        context.year = Int(named)
        context.isOfLastYear = false
      case .thisYear:
        context.year = nil
        context.isOfLastYear = false
      case .document(let document)
      where chunk.number == nil && (context.subject == nil || chunk.mark == .colon):
        context.subject = .disclosure
        context.document = document
        context.matter = nil
        context.isDocumentUncounted = true
      case .dispute(let group) where chunk.number == nil:
        context.subject = .disputes
        if !groups.contains(group) { groups.append(group) }
      case .matter(let matter) where chunk.number == nil && chunk.mark == .colon:
        context.subject = .disclosure
        context.document = nil
        context.matter = matter
      default: break
      }
    }
    if speaksOfRequests, let flow = DiscourseContext.flow(chunk.all.map { tokens[$0].term }) {
      context.flow = flow
    }
    if !groups.isEmpty {
      // 行政诉讼：维持2件, 行政诉讼中，维持2件 refer to these disputes only.
      let isTopic = chunk.mark == .colon || chunk.all.last.map { tokens[$0].term } == .within
      context.name(groups, asTopic: isTopic)
    }
    // 2021年、2022年分别收到…: the numbers are of several years.
    let years = chunk.all.count { if case .year = tokens[$0].term { true } else { false } }
    if years > 1 || followsBareYear(chunk) { context.namesYears = true }
  }

  /// Whether the year at the beginning of the chunk is listed with one without 年: 2021、2022年.
  private func followsBareYear(_ chunk: NumberChunk) -> Bool {
    let first = chunk.all.lowerBound
    guard first > 1, tokens[first].term.isYear, tokens[first - 1].term == .join,
      tokens[first - 2].term == .number, let named = tokens[first - 2].value.integer
    else { return false }
    return 1990...2100 ~= named
  }

  /// Whether the words before a colon only say that requests follow, 受理申请数量：, so that they are the topic.
  private func isHeading(_ chunk: NumberChunk) -> Bool {
    chunk.mark == .colon && chunk.all.count <= 4
      && chunk.all.allSatisfy {
        switch tokens[$0].term {
        case .bareApplication, .filler, .receive, .receiveNew, .handle, .answer, .close, .thisYear:
          true
        default: false
        }
      }
  }

  /// Whether the word at `index` is the number of requests, 申请量, and nothing says that they are for something else.
  func namesAmountOfRequests(_ index: Int, in chunk: NumberChunk) -> Bool {
    guard isRequest(tokens[index].term), endsWith(index, "量") || endsWith(index, "数") else {
      return false
    }
    return !chunk.all.contains { place in
      switch tokens[place].term {
      case .unrelated, .matter, .document, .dispute: true
      case .unknown: tokens[place].range.count > 6 && !isPartOfAgency(tokens[place].range)
      default: false
      }
    }
  }

  /// Makes requests the topic by 申请, without the word for what is applied for.
  mutating func nameRequests() {
    context.subject = .requests
    if !context.isOnTopic { context.isInferred = true }
    context.isOnTopic = true
  }

  /// Whether a year in `chunk` is only the year that something was carried over from or is compared
  /// with.
  private func isCarryOverOrComparison(_ chunk: NumberChunk) -> Bool {
    // 与2021年持平
    if let first = chunk.all.first, chunk.number == nil,
      ["与", "和", "同", "跟"].contains(string(first))
    {
      return true
    }
    return chunk.all.contains {
      switch tokens[$0].term {
      case .carryOver, .broughtForward, .carriedForward, .pending, .compare, .rise, .fall: true
      // 是2018年的2.3倍
      default: string($0).hasPrefix("倍")
      }
    }
  }

  /// Whether the year `named` is after that of the report, so that nothing is counted of it yet: 3件于2024年1月答复.
  private func isToCome(_ named: Int16, in chunk: NumberChunk) -> Bool {
    guard let year, Int(named) > year, chunk.number != nil else { return false }
    return !chunk.all.contains { tokens[$0].term == .until }
  }
}

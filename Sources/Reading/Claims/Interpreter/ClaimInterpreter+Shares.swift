import Forms
import JSON
import Records

/// Shares and growth: 占P%, 较上年增长P%.
extension ClaimInterpreter {
  /// Reads 占P% and 办结率100%.
  mutating func readPercent(_ chunk: NumberChunk, at index: Int) {
    guard let number = chunk.number else { return }
    let value = tokens[number].value
    if chunk.before.contains(where: { tokens[$0].term == .closingRate }) {
      let isOfAnother = chunk.before.contains {
        [.unrelated, .disclosure].contains(Clause.subject(tokens[$0].term))
      }
      guard value == Number(100), context.subject == .requests, !isOtherYear, !isOfAnother,
        !chunk.before.contains(where: { tokens[$0].term == .inTime })
      else { return }
      context.words = words(in: chunk.all)
      return addImplied(Slots(.requests, .close, polarity: .all), .zero)
    }
    guard let share = chunk.before.first(where: { tokens[$0].term == .share }) else {
      return readShareInBrackets(value, chunk, at: index)
    }
    let counted = count(named: chunk.before.lowerBound..<share, before: index)
    if let counted, let part = counted.number.map({ tokens[$0].value }) {
      guard let wholes = wholes(named: share, in: chunk, before: index, besides: counted) else {
        return
      }
      let known = isOfClosedRequests ? requests(of: sort(of: counted)) : []
      let isOfTable = wholes.isEmpty && !known.isEmpty
      add(
        Share(
          percent: value, part: part, wholes: isOfTable ? known : wholes,
          isOfTable: isOfTable, quote: quote, section: section))
    } else {
      readTableShare(value, chunk, share)
    }
  }

  /// Reads 予以公开100件（40%）: of the whole that the sentence divides, else of the table's.
  private mutating func readShareInBrackets(
    _ value: Number, _ chunk: NumberChunk, at index: Int
  ) {
    guard chunk.before.isEmpty, chunk.after.isEmpty, index > 0, chunk.depth > 0,
      isCount(chunks[index - 1]), let part = chunks[index - 1].number.map({ tokens[$0].value }),
      chunks[index - 1].mark == .open || chunks[index - 1].depth == chunk.depth
    else { return }
    let wholes = chunks[..<(index - 1)].indices.filter { place in
      isWhole(place) || chunks[place].after.contains { tokens[$0].term == .within }
    }.compactMap { whole(of: chunks[$0])?.number }
    let isOfTable = wholes.isEmpty && sort(of: chunks[index - 1]) == .outcome && isOfClosedRequests
    guard isOfTable || !wholes.isEmpty else { return }
    add(
      Share(
        percent: value, part: part, wholes: wholes.isEmpty ? closedRequests : wholes,
        isOfTable: true, quote: quote, section: section))
  }

  /// Reads 予以公开占36.97%, a share of outcomes without their count: of the table's.
  private mutating func readTableShare(_ value: Number, _ chunk: NumberChunk, _ share: Int) {
    let reader = ClauseReader(tokens: tokens, text: text)
    let clause = reader.clause(before: chunk.before.lowerBound..<share)
    guard isOfClosedRequests, share == chunk.before.upperBound - 1, !clause.isNarrowed,
      !clause.isMissing, clause.alternatives.isEmpty,
      !chunk.before.contains(where: { tokens[$0].term == .each })
    else { return }
    var outcomes = clause.outcomes
    if clause.isBareGrant, !outcomes.contains(.granted) { outcomes.append(.granted) }
    guard !outcomes.isEmpty, !isOfIndicators,
      case .exact(let part) = total(of: outcomes).value(in: cells)
    else { return }
    add(
      Share(
        percent: value, part: part, wholes: closedRequests, isOfTable: true, quote: quote,
        section: section))
  }

  /// Whether shares of outcomes are of the requests that the tables count.
  private var isOfClosedRequests: Bool {
    context.subject == .requests && context.isOnTopic && !isOtherYear && context.scope == nil
      && context.period == .year
  }

  /// The numbers of the tables that parts of `sort` divide.
  private func requests(of sort: PartSort) -> [Number] {
    switch sort {
    case .outcome: return closedRequests
    case .applicant where !isOfIndicators:
      let received = CellSet.requests(.received)
      return [Formula(received), Formula(received + CellSet.requests(.broughtForward))]
        .compactMap { formula in
          if case .exact(let value) = formula.value(in: cells), !value.isZero { value } else { nil }
        }
    default: return []
    }
  }

  /// The numbers of closed requests in the tables.
  private var closedRequests: [Number] {
    let total = Formula(CellSet.requests(.outcomeTotal))
    return (isOfIndicators ? total.overIndicators : [total]).compactMap { formula in
      if case .exact(let value) = formula.value(in: cells), !value.isZero { value } else { nil }
    }
  }

  /// The counts that the share at the token `share` may be of: those that its words name, 占办结总数的, else
  /// those that begin a list or were received. Nil where the words name what is not counted here.
  private mutating func wholes(
    named share: Int, in chunk: NumberChunk, before index: Int, besides part: NumberChunk
  ) -> [Number]? {
    var isReceived = false
    var isClosed = false
    for word in share..<chunk.before.upperBound {
      let text = string(word)
      if ["办结", "答复", "办理"].contains(where: { text.contains($0) }) {
        isClosed = true
      } else if ["收到", "受理", "申请", "收件"].contains(where: { text.contains($0) }) {
        isReceived = true
      } else if isForeign(tokens[word]) {
        return nil
      }
    }
    let before = chunks[..<index].indices.filter {
      chunks[$0].number != part.number && isCount(chunks[$0]) && !isGrowth(chunks[$0])
    }
    if isClosed || isReceived {
      let counts = before.compactMap { whole(of: chunks[$0]) } + context.wholes
      context.shareWholes = counts.filter { isClosed ? $0.isClosed : $0.isReceived }.map(\.number)
      return context.shareWholes
    }
    if let wholes = context.shareWholes { return wholes }
    let own = before.filter { isWhole($0) && !hasShare($0) }
      .compactMap { whole(of: chunks[$0])?.number }
    return continuesSentence ? own + context.wholes.map(\.number) : own
  }

  /// Whether a word between 占 and the number names something that the sentence does not count.
  private func isForeign(_ token: Token) -> Bool {
    switch token.term {
    case .narrow, .whole, .unrelated, .act, .lastYear: true
    case .unknown: token.range.count > 3
    default: false
    }
  }

  /// The count before the chunk at `index` that the words in `range` name, the last count where
  /// they name nothing. Nil where they name something else, or 分别 distributes several shares.
  private func count(named range: Range<Int>, before index: Int) -> NumberChunk? {
    let counts = chunks[..<index].filter { isCount($0) }
    var name: [UInt8] = []
    for token in tokens[range] {
      switch token.term {
      case .respectively: return nil
      case .filler, .among, .nearly, .total, .each, .join, .further, .all: continue
      default: name += text[token.range]
      }
    }
    guard !name.isEmpty else { return counts.last }
    return counts.last { words(of: $0).contains(name) }
  }

  private func words(of chunk: NumberChunk) -> ArraySlice<UInt8> {
    guard let first = tokens[chunk.all].first, let last = tokens[chunk.all].last else { return [] }
    return text[first.range.lowerBound..<last.range.upperBound]
  }

  /// Whether the chunk at `index` counts a whole: it has 共 or a verb of receiving, or 其中 follows.
  private func isWhole(_ index: Int) -> Bool {
    guard isCount(chunks[index]) else { return false }
    if index + 1 < chunks.count, chunks[index + 1].depth == chunks[index].depth,
      opensList(chunks[index + 1])
    {
      return true
    }
    return chunks[index].before.contains {
      switch tokens[$0].term {
      case .total, .receive, .receiveNew: true
      default: false
      }
    }
  }

  /// Whether a share follows the count in the chunk at `index`, which is a part then.
  private func hasShare(_ index: Int) -> Bool {
    guard index + 1 < chunks.count, let next = chunks[index + 1].number else { return false }
    return tokens[next].term == .percent
      && chunks[index + 1].before.contains { tokens[$0].term == .share }
  }

  /// Whether the chunk counts things or persons.
  func isCount(_ chunk: NumberChunk) -> Bool {
    guard let number = chunk.number, let unit = chunk.unit, tokens[number].term == .number else {
      return false
    }
    switch tokens[unit].term {
    case .measure(.count), .measure(.persons): return true
    default: return false
    }
  }

  // MARK: - Growth

  /// Whether the number is an amount of growth, or what a number is compared with.
  func isGrowth(_ chunk: NumberChunk) -> Bool {
    chunk.terms.contains(.growth)
      && chunk.before.contains { TermSet(tokens[$0].term) == .growth }
  }

  /// Reads the growth of an earlier claim: 较上年增长P%, 比上年增加N件.
  mutating func readGrowth(_ chunk: NumberChunk) {
    if readReached(chunk) { return }
    guard let index = chunk.number, tokens[index].slack.isZero, !isApproximate(chunk),
      let grown = grown(in: chunk)
    else { return }
    let terms = chunk.before.map { tokens[$0].term }
    guard terms.contains(.rise) != terms.contains(.fall) else {
      // 较2021年的98件上升20%: what a later growth is compared with.
      context.isCompared = context.isCompared || isAgainstLastYear(terms)
      return
    }
    guard isAgainstLastYear(terms) || context.isCompared && !isAgainstAnother(terms) else { return }
    context.isCompared = true
    let isPercent = tokens[index].term == .percent
    guard isPercent || chunk.unit.map({ tokens[$0].term == .measure(.count) }) ?? false else {
      return
    }
    add(
      Growth(
        amount: tokens[index].value, isPercent: isPercent, isFall: terms.contains(.fall),
        formulas: grown.trials.map(\.formula), number: grown.number, scope: grown.scope,
        quote: quote, section: section))
  }

  /// Reads 申请量由98件增至120件, which states the new number, not the growth. Returns whether `chunk` does.
  private mutating func readReached(_ chunk: NumberChunk) -> Bool {
    guard chunk.before.contains(where: { isReached($0) }) else { return false }
    guard isCount(chunk), !isOtherYear, chunk.after.isEmpty,
      !context.claims.contains(where: { $0.kind == .received }),
      let first = tokens.first(where: { isHeadOfSentence($0.term) }), isRequest(first.term)
    else { return true }
    context.subject = .requests
    add(Slots(.requests, .receive), chunk, strength: .loose)
    return true
  }

  private func isHeadOfSentence(_ term: Term) -> Bool { Clause.subject(term) != nil }

  /// Whether the word at `index` introduces the new number: 增至, 下降到.
  private func isReached(_ index: Int) -> Bool {
    guard tokens[index].term == .rise || tokens[index].term == .fall else { return false }
    let word = string(index)
    return word.hasSuffix("至") || word.hasSuffix("到")
  }

  /// Whether the number is the old one of a growth: 由98件增至.
  func isGrownFrom(_ chunk: NumberChunk) -> Bool {
    guard let last = chunk.before.last, endsWith(last, "由") || endsWith(last, "从"),
      let end = chunk.unit ?? chunk.number, end + 1 < tokens.count
    else { return false }
    return tokens[end + 1].term == .rise || tokens[end + 1].term == .fall
  }

  /// Whether the words compare with the year before that of the report.
  private func isAgainstLastYear(_ terms: [Term]) -> Bool {
    let years = terms.compactMap { term -> Int? in
      if case .year(let named) = term { Int(named) } else { nil }
    }
    if let named = years.last, let year { return named == year - 1 }
    return terms.contains(.lastYear) || terms.contains(.compare)
  }

  private func isAgainstAnother(_ terms: [Term]) -> Bool {
    terms.contains { if case .year = $0 { true } else { $0 == .compare } }
  }

  /// The claim whose number grew: the last one of the kind that the words name, else the last one.
  private func grown(in chunk: NumberChunk) -> Claim? {
    let claims = context.claims.filter { $0.isExact && !$0.isImplied }
    for index in chunk.before {
      switch tokens[index].term {
      case .application, .bareApplication, .receive, .receiveNew:
        return claims.last { $0.kind == .received }
      case .close, .answer: return claims.last { $0.kind == .closed }
      case .dispute(let group):
        let total = Formula([group.cells(.total)])
        return claims.last { claim in claim.trials.contains { $0.formula == total } }
      case .unrelated, .document, .matter, .outcome, .applicant, .channel, .result: return nil
      case .unknown where tokens[index].range.count > 3: return nil
      default: break
      }
    }
    return claims.last
  }
}

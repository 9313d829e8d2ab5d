import Forms
import JSON
import Records

/// Shares: 占P%.
extension ClaimInterpreter {
  /// Reads 占P%, 办结率100% and 纠错率P%.
  mutating func readPercent(_ chunk: NumberChunk, at index: Int) {
    guard let number = chunk.number, !context.distributed.contains(index) else { return }
    let value = tokens[number].value
    if chunk.before.contains(where: { tokens[$0].term == .closingRate }) {
      return readClosingRate(value, chunk)
    }
    if let rate = rate(in: chunk) ?? rateBeforeBracket(at: index) {
      return readRate(rate, value, chunk)
    }
    if readShareOfCount(value, chunk, at: index) { return }
    guard let share = chunk.before.first(where: { tokens[$0].term == .share }) else {
      if readShareBeforeCount(value, chunk, at: index) { return }
      return readShareInBrackets(value, chunk, at: index)
    }
    if chunk.before.contains(where: { tokens[$0].term == .respectively }) {
      return distributeShares(from: share, at: index)
    }
    if let sum = sumsOfCounts(chunk.before.lowerBound..<share, before: index) {
      guard let wholes = wholes(named: share, in: chunk, before: index, besides: chunk) else {
        return
      }
      let known = isOfClosedRequests ? closedRequests : []
      let isOfTable = wholes.isEmpty
      return add(value, sum, of: isOfTable ? known : wholes, isOfTable: isOfTable)
    }
    if let parts = partsNamedApart(share, in: chunk, at: index) {
      guard let wholes = wholes(named: share, in: chunk, before: index, besides: chunk) else {
        return
      }
      return add(value, parts, of: wholes, isOfTable: false)
    }
    let counted = count(named: chunk.before.lowerBound..<share, before: index)
    guard let counted, let part = counted.number.map({ tokens[$0].value }) else {
      return readTableShare(value, chunk, share)
    }
    guard let wholes = wholes(named: share, in: chunk, before: index, besides: counted) else {
      return
    }
    let known = wholes.isEmpty ? tableWholes(of: counted, share, chunk) : []
    add(
      value, joinedCounts(share, in: chunk, before: index) + [part], of: wholes + known,
      isOfTable: wholes.isEmpty && !known.isEmpty)
  }

  /// Adds the share `percent` of each of `wholes` for each of `parts` that the words may mean.
  func ratios(_ parts: [Number], of wholes: [Number]) -> [Share.Ratio] {
    parts.flatMap { part in wholes.map { Share.Ratio(part: part, whole: $0) } }
  }

  mutating func add(_ percent: Number, _ parts: [Number], of wholes: [Number], isOfTable: Bool) {
    add(
      Share(
        percent: percent, ratios: ratios(parts, of: wholes.filter { !$0.isZero }),
        table: isOfTable ? .requests : nil, quote: quote, section: section))
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
      isWhole(place) || namesWhole(chunks[place])
    }.compactMap { whole(of: chunks[$0])?.number }
    let isOfTable = wholes.isEmpty && sort(of: chunks[index - 1]) == .outcome && isOfClosedRequests
    guard isOfTable || !wholes.isEmpty else { return }
    add(value, [part], of: wholes.isEmpty ? closedRequests : wholes, isOfTable: true)
  }

  /// Reads 予以公开占36.97%, a share of outcomes or applicants without their count: of the table's.
  private mutating func readTableShare(_ value: Number, _ chunk: NumberChunk, _ share: Int) {
    let reader = ClauseReader(tokens: tokens, text: text)
    let clause = reader.clause(before: chunk.before.lowerBound..<share)
    guard isOfClosedRequests, share == chunk.before.upperBound - 1, !clause.isNarrowed,
      !clause.isMissing, clause.alternatives.isEmpty, !isOfIndicators,
      !chunk.before.contains(where: { tokens[$0].term == .each })
    else { return }
    if !clause.applicants.isEmpty, clause.outcomes.isEmpty {
      return addTableShare(value, of: clause.applicants)
    }
    var outcomes = clause.outcomes
    if clause.isBareGrant, !outcomes.contains(.granted) { outcomes.append(.granted) }
    guard !outcomes.isEmpty, case .exact(let part) = total(of: outcomes).value(in: cells) else {
      return
    }
    add(value, [part], of: closedRequests, isOfTable: true)
  }

  /// Adds 自然人占90%: of those that were received, with or without last year's.
  private mutating func addTableShare(_ value: Number, of applicants: [Applicant]) {
    let ratios = DiscourseContext.received.compactMap { rows -> Share.Ratio? in
      let part = Formula(
        rows.flatMap { row in applicants.flatMap { CellSet.requests(row, $0) } })
      let whole = Formula(rows.flatMap { CellSet.requests($0) })
      guard case .exact(let part) = part.value(in: cells),
        case .exact(let whole) = whole.value(in: cells), !whole.isZero
      else { return nil }
      return Share.Ratio(part: part, whole: whole)
    }
    add(Share(percent: value, ratios: ratios, table: .requests, quote: quote, section: section))
  }

  /// Whether shares of outcomes are of the requests that the tables count.
  var isOfClosedRequests: Bool {
    context.subject == .requests && context.isOnTopic && !isOtherYear && context.scope == nil
      && context.period == .year
  }

  /// The numbers of the tables that `counted` may divide, by the words from `share` on.
  func tableWholes(
    of counted: NumberChunk, _ share: Int, _ chunk: NumberChunk
  ) -> [Number] {
    guard isOfClosedRequests else { return [] }
    let words = (share..<chunk.before.upperBound).map(string)
    func name(_ names: [String]) -> Bool {
      words.contains { word in names.contains { word.contains($0) } }
    }
    let isClosed = name(["办结", "答复", "办理"])
    let isOfDue = (share..<chunk.before.upperBound).contains { isDue($0) }
    if isOfDue || !isClosed && name(["收到", "受理", "申请", "收件", "新收"]) {
      return received
    }
    switch sort(of: counted) {
    case .outcome: return closedRequests
    case .applicant: return received
    default:
      let isSum = counted.before.contains {
        tokens[$0].term == .total || tokens[$0].term == .together
      }
      // 公开（含部分公开）27件，占60%
      let claim = context.claims.last { claim in
        counted.number.map { tokens[$0].value == claim.number } ?? false
      }
      return isSum && context.claims.last?.kind == .outcome || claim?.kind == .outcome
        ? closedRequests : []
    }
  }

  /// The numbers of received requests in the tables, without and with those of last year.
  var received: [Number] {
    guard !isOfIndicators else { return [] }
    return DiscourseContext.received.compactMap { rows in
      let formula = Formula(rows.flatMap { CellSet.requests($0) })
      if case .exact(let value) = formula.value(in: cells), !value.isZero { return value }
      return nil
    }
  }

  /// Whether the word at `index` names what was to be done, 应办件数, not what was.
  private func isDue(_ index: Int) -> Bool {
    holds(index, anyOf: ["应办", "需办", "应答复"])
  }

  /// The numbers of closed requests in the tables.
  var closedRequests: [Number] {
    let total = Formula(CellSet.requests(.outcomeTotal))
    return (isOfIndicators ? total.overIndicators : [total]).compactMap { formula in
      if case .exact(let value) = formula.value(in: cells), !value.isZero { value } else { nil }
    }
  }

  /// The counts that the share at the token `share` may be of: those that its words name, 占办结总数的, else
  /// those that begin a list or were received. Nil where the words name what is not counted here.
  mutating func wholes(
    named share: Int, in chunk: NumberChunk, before index: Int, besides part: NumberChunk
  ) -> [Number]? {
    var isReceived = false
    var isClosed = false
    for word in share..<chunk.before.upperBound {
      if isDue(word) {
        context.shareWholes = nil
        return []
      }
      if tokens[word].term == .among {
        let counts = chunks[..<index].filter {
          $0.number != part.number && isCount($0) && !isGrowth($0)
        }
        return counts.last?.number.map { [tokens[$0].value] } ?? []
      }
      if let named = countNamed(word, before: index, besides: part) { return [named] }
      if holds(word, anyOf: ["办结", "答复", "办理"]) {
        isClosed = true
      } else if holds(word, anyOf: ["收到", "受理", "申请", "收件"]) {
        isReceived = true
      } else if isForeign(tokens[word]) {
        return nil
      }
    }
    if !isClosed, !isReceived, let aspect = wholeNamed(before: index) {
      isClosed = aspect.isClosed
      isReceived = aspect.isReceived
    }
    let before = chunks[..<index].indices.filter {
      chunks[$0].number != part.number && isCount(chunks[$0]) && !isGrowth(chunks[$0])
    }
    if isClosed || isReceived {
      // 答复中，不掌握100件占39.4%，公开85件占33.5%: 100 is no whole.
      let own = before.filter { !hasShare($0) && sort(of: chunks[$0]) != .outcome }
      let counts = own.compactMap { whole(of: chunks[$0]) } + context.wholes
      context.shareWholes = counts.filter { isClosed ? $0.isClosed : $0.isReceived }.map(\.number)
      return context.shareWholes
    }
    if let wholes = context.shareWholes { return wholes }
    let own = before.filter { isWhole($0) && !hasShare($0) }
      .compactMap { whole(of: chunks[$0])?.number }
    return continuesSentence ? own + context.wholes.map(\.number) : own
  }

  /// What the words in front of the parts at `index` say of their whole, 答复件中，予以公开70件，占40%; nil where they do not.
  private func wholeNamed(before index: Int) -> (isClosed: Bool, isReceived: Bool)? {
    let part = chunks[..<index].reversed().prefix { $0.mark != .semicolon || $0.number != nil }
    let opening = part.first { chunk in
      chunk.number == nil && chunk.all.last.map { tokens[$0].term == .within } ?? false
    }
    guard let terms = opening?.all.map({ tokens[$0].term }) else { return nil }
    let isClosed = terms.contains { $0 == .close || $0 == .answer }
    let isReceived = terms.contains { $0 == .receive || $0 == .receiveNew }
    return isClosed != isReceived ? (isClosed, isReceived) : nil
  }

  /// The count of what the word at `word` names, 占不予公开总数的, 占复议总数的; nil where it names no outcome and no dispute, or
  /// the sentence does not count it.
  private func countNamed(_ word: Int, before index: Int, besides part: NumberChunk) -> Number? {
    let term = tokens[word].term
    switch term {
    case .outcome, .dispute: break
    default: return nil
    }
    let counted = chunks[..<index].last { chunk in
      chunk.number != part.number && isCount(chunk)
        && chunk.before.contains { tokens[$0].term == term }
        && !chunk.before.contains { TermSet(tokens[$0].term) == .result }
    }
    return counted?.number.map { tokens[$0].value }
  }

  /// Whether a word between 占 and the number names something that the sentence does not count.
  private func isForeign(_ token: Token) -> Bool {
    switch token.term {
    case .narrow, .whole, .unrelated, .act, .lastYear, .outcome, .dispute, .matter, .document: true
    case .unknown: token.range.count > 3
    default: false
    }
  }

  /// Whether the chunk at `index` counts a whole: it has 共 or a verb of receiving, or 其中 follows.
  func isWhole(_ index: Int) -> Bool {
    guard isCount(chunks[index]) else { return false }
    if index + 1 < chunks.count, chunks[index + 1].depth == chunks[index].depth,
      opensList(chunks[index + 1])
    {
      return true
    }
    if namesWhole(chunks[index]) { return true }
    return chunks[index].before.contains {
      switch tokens[$0].term {
      case .total, .receive, .receiveNew: true
      default: false
      }
    }
  }

  /// Whether a share follows the count in the chunk at `index`, which is a part then.
  func hasShare(_ index: Int) -> Bool {
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
}

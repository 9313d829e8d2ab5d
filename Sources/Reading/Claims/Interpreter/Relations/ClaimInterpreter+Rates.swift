import Forms
import JSON
import Records

/// Shares that a word names, 办结率, 纠错率, and those of several counts: 分别占, 两项合计占.
extension ClaimInterpreter {
  /// Reads 办结率100%, which says that no request is left, and other closing rates.
  mutating func readClosingRate(_ value: Number, _ chunk: NumberChunk) {
    let isOfAnother = chunk.before.contains {
      [.unrelated, .disclosure].contains(Clause.subject(tokens[$0].term))
    }
    guard context.subject == .requests, !isOtherYear, !isOfAnother,
      !chunk.before.contains(where: { tokens[$0].term == .inTime })
    else { return }
    guard value == Number(100) else {
      guard isOfClosedRequests, !context.isInferred else { return }
      return add(value, closedRequests, of: received, isOfTable: true)
    }
    context.words = words(in: chunk.all)
    let rate = chunk.before.first { tokens[$0].term == .closingRate } ?? chunk.before.lowerBound
    addImplied(
      Slots(.requests, .close, polarity: .all), .zero,
      strength: mayBeOfSome(chunk.before.lowerBound..<rate) ? .loose : .firm)
  }

  /// The share that a word of the chunk names; nil where there is none.
  func rate(in chunk: NumberChunk) -> Rate? {
    for word in chunk.before.reversed() {
      if case .rate(let rate) = tokens[word].term { return rate }
    }
    return nil
  }

  /// The share that the words before a bracket in front of the chunk at `index` name, 公开率（含部分公开）为50%.
  func rateBeforeBracket(at index: Int) -> Rate? {
    guard index > 1, chunks[index - 1].shuts, chunks[index - 1].number == nil,
      chunks[index - 2].mark == .open, chunks[index - 2].number == nil,
      chunks[index].before.allSatisfy({ tokens[$0].term == .filler })
    else { return nil }
    for word in chunks[index - 2].all {
      if case .rate(let rate) = tokens[word].term { return rate }
    }
    return nil
  }

  /// Reads 纠错率25%, 公开率75%: of the tables.
  mutating func readRate(_ rate: Rate, _ value: Number, _ chunk: NumberChunk) {
    guard !isOtherYear, context.scope == nil, context.period == .year else { return }
    switch rate {
    case .corrected: addRate(value, .corrected, chunk)
    case .upheld: addRate(value, .upheld, chunk)
    case .granted: addRate(value, [[.granted], [.granted, .partlyGranted]])
    case .partlyGranted: addRate(value, [[.partlyGranted]])
    case .denied: addRate(value, [[.denied]])
    }
  }

  /// Adds the share of disputes that ended with `result`, of all or of those that are concluded.
  private mutating func addRate(_ value: Number, _ result: DisputeResult, _ chunk: NumberChunk) {
    var named: [Dispute] = []
    for word in chunk.before {
      if case .dispute(let group) = tokens[word].term { named.append(group) }
    }
    let groups = named.isEmpty ? context.groups : named
    guard context.subject == .disputes || !named.isEmpty, context.isOnTopic || section == 4,
      !groups.isEmpty, !context.decidesDisputes
    else { return }
    // 行政复议维持率62.5%，纠错率17.5%
    context.groups = groups
    var ratios: [Share.Ratio] = []
    let lists = groups.count > 1 ? [groups] + groups.map({ [$0] }) : [groups]
    // 诉讼14件，其中直接起诉5件、复议后起诉9件，纠错率7.1%: of all litigation, too.
    let isOfKind = named.isEmpty && !groups.contains(.litigation) && groups != [.reconsideration]
    for list in isOfKind ? lists + [[.litigation]] : lists {
      func value(_ columns: [Column], minus: [Column] = []) -> Number? {
        let formula = Formula(
          list.flatMap { group in columns.flatMap { group.cells($0) } },
          minus: list.flatMap { group in minus.flatMap { group.cells($0) } })
        guard case .exact(let value) = formula.value(in: cells) else { return nil }
        return value
      }
      guard let part = value([result.column]) else { continue }
      let wholes = [value([.total], minus: [.pending]), value([.total])]
      ratios += wholes.compactMap { $0 }.filter { !$0.isZero }.map {
        Share.Ratio(part: part, whole: $0)
      }
    }
    add(Share(percent: value, ratios: ratios, table: .disputes, quote: quote, section: section))
  }

  /// Adds the share of requests with one of `outcomes`, of those closed or received.
  private mutating func addRate(_ value: Number, _ outcomes: [[Outcome]]) {
    guard isOfClosedRequests, !isOfIndicators else { return }
    let parts = outcomes.compactMap { outcomes -> Number? in
      guard case .exact(let part) = total(of: outcomes).value(in: cells) else { return nil }
      return part
    }
    add(value, parts, of: received + closedRequests, isOfTable: true)
  }

  /// Reads 自然人60件、企业20件，分别占75%、25%: as many shares as counts, in their order.
  mutating func distributeShares(from share: Int, at index: Int) {
    var end = index + 1
    while end < chunks.count, isNextOfRow(end), let number = chunks[end].number,
      tokens[number].term == .percent
    {
      end += 1
    }
    let counted = chunks[..<index].filter { isCount($0) && !isGrowth($0) }.suffix(end - index)
    guard end > index + 1, counted.count == end - index,
      let wholes = wholes(named: share, in: chunks[index], before: index, besides: chunks[index])
    else { return }
    context.distributed = index..<end
    for (place, part) in zip(index..<end, counted) {
      guard let number = chunks[place].number, let value = part.number.map({ tokens[$0].value })
      else { continue }
      let others = wholes.filter { whole in
        !counted.contains { $0.number.map { tokens[$0].value } == whole }
      }
      let known = others.isEmpty ? tableWholes(of: part, share, chunks[index]) : []
      add(tokens[number].value, [value], of: others + known, isOfTable: others.isEmpty)
    }
  }

  /// Whether only 、 or 和 stands between the number of the chunk at `index` and the one before.
  private func isNextOfRow(_ index: Int) -> Bool {
    chunks[index].before.allSatisfy { tokens[$0].term == .join }
      && chunks[index - 1].after.allSatisfy { tokens[$0].term == .join }
      && (chunks[index - 1].mark == .join || chunks[index - 1].mark == .filler)
  }

  /// The sums that 两项合计 in `range` may mean, of the last counts; nil where the words name no sum.
  func sumsOfCounts(_ range: Range<Int>, before index: Int) -> [Number]? {
    let words = range.filter { tokens[$0].term != .filler && tokens[$0].term != .among }
    guard !words.isEmpty,
      words.allSatisfy({ tokens[$0].term == .together || tokens[$0].term == .total })
    else { return nil }
    var counts: [Number] = []
    var sums: [Number] = []
    for chunk in chunks[..<index].reversed() {
      guard let number = chunk.number else { continue }
      guard isCount(chunk), !isGrowth(chunk) else {
        if tokens[number].term == .percent { continue }
        break
      }
      counts.append(tokens[number].value)
      if counts.count > 1, let sum = Number.sum(counts) { sums.append(sum) }
    }
    let isOfTwo = words.contains { ["两", "二"].contains(where: string($0).contains) }
    return isOfTwo ? Array(sums.prefix(1)) : sums.reversed()
  }
}

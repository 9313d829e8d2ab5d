import Forms
import JSON
import Records

/// Growth: 较上年增长P%.
extension ClaimInterpreter {
  /// Whether the number is an amount of growth, or what a number is compared with.
  func isGrowth(_ chunk: NumberChunk) -> Bool {
    chunk.terms.contains(.growth)
      && chunk.before.contains { TermSet(tokens[$0].term) == .growth }
  }

  /// Reads the growth of an earlier claim: 较上年增长P%, 比上年增加N件.
  mutating func readGrowth(_ chunk: NumberChunk, at index: Int) {
    if readReached(chunk, at: index) { return }
    let terms = chunk.before.map { tokens[$0].term }
    guard terms.contains(.rise) != terms.contains(.fall) else {
      // 较2021年的98件上升20%: what a later growth is compared with.
      context.isCompared = context.isCompared || isAgainstLastYear(terms)
      if chunk.before.contains(where: { namesAmountOfRequests($0, in: chunk) }) { nameRequests() }
      return
    }
    let mayHaveGrown = grown(in: chunk, at: index)
    guard let number = chunk.number, tokens[number].slack.isZero, !isApproximate(chunk),
      let grown = mayHaveGrown.first, grown.verdict != .fail, grown.verdict != .review
    else { return }
    guard isAgainstLastYear(terms) || context.isCompared && !isAgainstAnother(terms) else { return }
    context.isCompared = true
    let isPercent = tokens[number].term == .percent
    guard isPercent || chunk.unit.map({ tokens[$0].term == .measure(.count) }) ?? false else {
      return
    }
    let others = mayHaveGrown.dropFirst().map { count(of: $0) }
    add(
      Growth(
        amount: tokens[number].value, isPercent: isPercent, isFall: terms.contains(.fall),
        count: count(of: grown), others: others, scope: grown.scope, quote: quote,
        section: section))
  }

  /// Reads 申请量由98件增至120件, which states the new number, not the growth. Returns whether `chunk` does.
  private mutating func readReached(_ chunk: NumberChunk, at index: Int) -> Bool {
    guard chunk.before.contains(where: { isReached($0) }) else { return false }
    if readReachedDisputes(chunk, at: index) { return true }
    guard isCount(chunk), !isOtherYear, chunk.after.isEmpty,
      !context.claims.contains(where: { $0.kind == .received }),
      let last = tokens[..<chunk.before.lowerBound].last(where: {
        isHeadOfSentence($0.term) || $0.term == .receive || $0.term == .receiveNew
      }),
      isRequest(last.term) || !isHeadOfSentence(last.term) && context.subject != .unrelated
    else { return true }
    nameRequests()
    // 由上年的98件增至120件，增长22.4%
    context.isCompared = context.isCompared || !isAgainstAnother(tokens.map(\.term))
    add(Slots(.requests, .receive), chunk, strength: .loose)
    return true
  }

  /// Reads 行政复议案件由上年的20件降至12件. Returns whether the words in front name disputes.
  private mutating func readReachedDisputes(_ chunk: NumberChunk, at index: Int) -> Bool {
    let isOld = index > 0 && isGrownFrom(chunks[index - 1])
    let start = chunks[isOld ? index - 1 : index].all.lowerBound
    let words = start..<(chunk.number ?? chunk.all.upperBound)
    let end = words.first { place in
      switch tokens[place].term {
      case .rise, .fall, .compare: true
      default: endsWith(place, "由") || endsWith(place, "从")
      }
    }
    let clause = ClauseReader(tokens: tokens, text: text).clause(before: start..<(end ?? start))
    guard clause.subject == .disputes, isCount(chunk), chunk.after.isEmpty else { return false }
    context.isCompared = context.isCompared || !isAgainstAnother(tokens[words].map(\.term))
    readDisputes(clause, chunk)
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
    guard chunk.before.contains(where: { endsWith($0, "由") || endsWith($0, "从") }),
      let end = chunk.unit ?? chunk.number, end + 1 < tokens.count
    else { return false }
    return tokens[end + 1].term == .rise || tokens[end + 1].term == .fall
  }

  /// Whether the number is the old one of a growth, and that of last year: 由上年的98件降至.
  func isGrownFromLastYear(_ chunk: NumberChunk) -> Bool {
    isGrownFrom(chunk)
      && chunk.before.contains { tokens[$0].term == .lastYear || isYear(tokens[$0].term, -1) }
  }

  /// Whether the words compare with the year before that of the report.
  func isAgainstLastYear(_ terms: [Term]) -> Bool {
    let years = terms.compactMap { term -> Int? in
      if case .year(let named) = term { Int(named) } else { nil }
    }
    if let named = years.last, let year { return named == year - 1 }
    return terms.contains(.lastYear) || terms.contains(.compare)
  }

  private func isAgainstAnother(_ terms: [Term]) -> Bool {
    terms.contains { if case .year = $0 { true } else { $0 == .compare } }
  }

  /// The chunks that 分别 gives to as many counts, in their order: 复议12件、诉讼8件，分别下降4%和增长6.7%. Nil where 分别 is not said.
  private func growths(around index: Int) -> Range<Int>? {
    func isFollowed(_ place: Int) -> Bool {
      (chunks[place].mark == .join || chunks[place].mark == .filler) && isGrowth(chunks[place + 1])
    }
    var start = index
    while start > 0, !isDistributed(chunks[start]), isGrowth(chunks[start - 1]),
      isFollowed(start - 1)
    {
      start -= 1
    }
    guard isDistributed(chunks[start]) else { return nil }
    var end = index
    while end + 1 < chunks.count, isFollowed(end) { end += 1 }
    return start..<(end + 1)
  }

  /// The whole that the list whose last part is the chunk at `end` divides; nil where the chunk is no part.
  private func wholeOfList(endingAt end: Int) -> Number? {
    let start = chunks[..<end].lastIndex { $0.mark == .semicolon }.map { $0 + 1 } ?? 0
    guard
      let whole = chunks[start..<end].indices.first(where: { place in
        isCount(chunks[place]) && (namesWhole(chunks[place]) || opensList(chunks[place + 1]))
      })
    else { return nil }
    return chunks[whole].number.map { tokens[$0].value }
  }

  /// The claims whose numbers may have grown, the likeliest first: the last one of the kind that the words name, else those of
  /// the sentence.
  private func grown(in chunk: NumberChunk, at index: Int) -> [Claim] {
    let claims = context.claims.filter { $0.isExact && !$0.isImplied }
    func last(where isMeant: (Claim) -> Bool) -> [Claim] {
      claims.last(where: isMeant).map { [$0] } ?? []
    }
    if let row = growths(around: index) {
      let counted = claims.suffix(row.count)
      return row.count > 1 && counted.count == row.count
        ? [counted[counted.startIndex + index - row.lowerBound]] : []
    }
    for index in chunk.before {
      switch tokens[index].term {
      case .application, .bareApplication, .receive:
        return last { $0.kind == .received && !isOfCarried($0) }
      case .receiveNew: return newlyReceived(claims)
      case .close, .answer: return last { $0.kind == .closed && !isOfCarried($0) }
      case .dispute(let group):
        let total = Formula(group.cells(.total))
        return last { claim in claim.trials.contains { $0.formula == total } }
      case .unrelated, .document, .matter, .outcome, .applicant, .channel, .result: return []
      case .unknown where tokens[index].range.count > 3: return []
      default: break
      }
    }
    // 2023年收到72件，2024年收到95件、办结96件，收件量增加23件，增幅31.9%: of the same number as the growth in front of it.
    if index > 0, chunks[index - 1].number != nil, isGrowth(chunks[index - 1]) {
      return grown(in: chunks[index - 1], at: index - 1)
    }
    // 33件申请中，网络20件，信函13件；较上年减少11件: of the whole.
    if index > 0, chunks[index - 1].mark == .semicolon, let whole = wholeOfList(endingAt: index - 1)
    {
      return claims.first { $0.number == whole }.map { [$0] } ?? []
    }
    // 新收申请180件；新增解读130篇，同比增长30%: of what was counted last, which has another measure word.
    let counted = chunks[..<index].last { other in
      other.number.map { tokens[$0].term == .number } ?? false && !isGrowth(other)
    }
    if let unit = counted?.unit.map(string), unit != claims.last?.unit { return [] }
    return lastCounted(claims)
  }

  /// The last of `claims`, with the others of the sentence where that is none of requests received: 新收20件，上年结转2件，同比增长25%.
  /// What was carried over is hardly meant.
  private func lastCounted(_ claims: [Claim]) -> [Claim] {
    guard let last = claims.last else { return [] }
    guard last.kind != .received || isOfCarried(last) else { return [last] }
    let others = claims.dropLast().reversed()
    guard isOfCarried(last), let meant = others.first(where: { $0.kind == .received }) else {
      return [last] + others
    }
    return [meant, last] + others.filter { $0.counts != meant.counts }
  }

  /// The claim of the sentence that counts what was new, and nothing else; it may be in a bracket: 办理22件（上年结转2件，新收20件），新收量增长25%.
  private func newlyReceived(_ claims: [Claim]) -> [Claim] {
    let counted = claims + reading.claims[sentenceStart...].filter { $0.isExact && !$0.isImplied }
    func isNew(_ claim: Claim) -> Bool {
      claim.kind == .received
        && claim.trials.allSatisfy { $0.formula.cells.allSatisfy { $0.row == .received } }
    }
    let meant =
      counted.last(where: isNew) ?? claims.last { $0.kind == .received && !isOfCarried($0) }
    return meant.map { [$0] } ?? []
  }

  /// Whether `claim` counts only what was carried over, to the year or from it.
  private func isOfCarried(_ claim: Claim) -> Bool {
    claim.counts?.cells.allSatisfy { $0.row == .broughtForward || $0.row == .carriedForward }
      ?? false
  }

  private func count(of claim: Claim) -> Growth.Count {
    Growth.Count(formulas: claim.trials.map(\.formula), number: claim.number)
  }
}

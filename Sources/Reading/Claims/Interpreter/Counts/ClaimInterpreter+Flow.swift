import Forms
import Records

/// Counts of requests by their flow: received, closed, carried forward.
extension ClaimInterpreter {
  /// Adds a claim about requests received or closed, and keeps the count for later words.
  mutating func readFlow(
    _ clause: Clause, _ chunk: NumberChunk, at index: Int, _ strength: Claim.Strength,
    onlyIfItFits: Bool = false
  ) {
    if isNameOfHandling(clause, chunk) { return }
    var slots = Slots(.requests, verb(of: clause, chunk, at: index))
    // 收到公民申请 may count natural persons only.
    slots.mayBePersons =
      chunk.before.contains { tokens[$0].term == .citizen }
      && !chunk.before.contains { if case .applicant = tokens[$0].term { true } else { false } }
    // 涉及依申请公开5件 may count some of them only.
    let isSome =
      isBareTopic(clause)
      && (opensList(chunk) || chunk.before.last.map { string($0) == "对" } ?? false)
    let rows = add(
      slots, chunk, strength: clause.isNarrowed ? .loose : strength,
      onlyIfItFits: onlyIfItFits || isSome || clause.isOfSomeApplicants
        || clause.has(.receiveNew) && clause.has(.close) && !closesTogether(chunk)
        || isAnsweredElsewhere(clause, at: index) || isReduced(at: index)
        || chunk.unit.map { tokens[$0].term == .measure(.persons) } ?? false)
    guard slots.key.verb != .closeInTime else { return }
    if context.period == .other { context.verbOfYears = slots.key.verb }
    context.flow = rows
    guard let number = chunk.number else { return }
    context.count = DiscourseContext.Count(
      number: tokens[number].value, unit: measureWord(of: chunk) ?? "", subject: .requests)
  }

  /// Reads 上年结转与结转下年同为5件, 收件数、办结数均为45件, 办结数与收件数相等，均为45件: one number for several steps. Returns
  /// whether `chunk` has it.
  mutating func readEachStep(_ chunk: NumberChunk, at index: Int) -> Bool {
    var words = chunk.before
    if !words.contains(where: { step(at: $0, in: chunk) != nil }), chunk.after.isEmpty, index > 0,
      chunks[index - 1].number == nil, chunks[index - 1].mark == .comma
    {
      words = chunks[index - 1].all
      guard words.contains(where: { ClaimInterpreter.equals.contains(string($0)) }) else {
        return false
      }
    }
    guard let last = words.last(where: { step(at: $0, in: chunk) != nil }),
      words != chunk.before
        || words.contains(where: {
          $0 > last && (tokens[$0].term == .all || tokens[$0].term == .each)
        })
    else { return false }
    let verbs = words.compactMap { step(at: $0, in: chunk) }
    guard verbs.count == 2, verbs[0] != verbs[1],
      words.contains(where: { $0 < last && tokens[$0].term == .join })
    else { return false }
    for verb in verbs { add(Slots(.requests, verb), chunk, strength: .loose) }
    return true
  }

  /// Words that say that two counts have one number.
  private static let equals: Set<String> = ["相等", "相同", "持平", "一致", "相当", "同", "等同"]

  /// The step that the word at `index` names; nil for other words.
  func step(at index: Int, in chunk: NumberChunk) -> Slots.Verb? {
    switch tokens[index].term {
    case .receive: return .receive
    case .receiveNew: return .receiveNew
    case .close, .answer: return .close
    case .broughtForward: return .broughtForward
    case .carriedForward, .pending: return .carriedForward
    case .carryOver:
      let years = [index - 1, index + 1].filter { tokens.indices.contains($0) }.map {
        tokens[$0].term
      }
      if years.contains(where: { $0 == .lastYear || isYear($0, -1) }) { return .broughtForward }
      return years.contains { $0 == .nextYear || isYear($0, 1) } ? .carriedForward : nil
    case .filler: return ["年初", "期初"].contains(string(index)) ? .broughtForward : nil
    default: return nil
    }
  }

  /// Whether words behind the number take something from it: 登记55件，扣除重复登记3件.
  private func isReduced(at index: Int) -> Bool {
    chunks[(index + 1)...].first.map { isDeducted($0) } ?? false
  }

  /// Whether 处理 is part of a name, 医疗纠纷处理9件, not what was done with requests.
  private func isNameOfHandling(_ clause: Clause, _ chunk: NumberChunk) -> Bool {
    guard clause.verbs == [.handle], clause.application == nil,
      let verb = chunk.before.last(where: { tokens[$0].term == .handle }),
      chunk.before.contains(verb - 1)
    else { return false }
    return tokens[verb - 1].term == .unknown && tokens[verb - 1].range.count > 3
      && !isPartOfAgency(tokens[verb - 1].range)
  }

  /// Whether a later part of the sentence counts others that were answered: 已答复2件，另外1件于次日答复.
  private func isAnsweredElsewhere(_ clause: Clause, at index: Int) -> Bool {
    guard clause.has(.answer) || clause.has(.close) else { return false }
    if isAnsweredInManners(clause, at: index) { return true }
    let part = chunks[..<index].lastIndex { $0.mark == .semicolon }.map { chunks[$0 + 1] }
    let start = part?.all.lowerBound ?? 0
    let before = tokens[start..<(chunks[index].number ?? chunks[index].all.upperBound)].map(\.term)
    if before.contains(.rest)
      || tokens[chunks[index].before].contains(where: { $0.term == .further })
    {
      return true
    }
    let others = chunks[(index + 1)...].first { other in
      other.number != nil
        && other.before.contains { tokens[$0].term == .further || tokens[$0].term == .rest }
    }
    guard let others else { return false }
    let rest = tokens[others.all.lowerBound...].map(\.term)
    return rest.contains { $0 == .answer || $0 == .close }
      && !rest.contains { $0 == .pending || $0 == .plan || TermSet($0) == .carrying }
  }

  /// Whether other numbers of the sentence count answers, too: 当场答复3件，书面答复2件.
  private func isAnsweredInManners(_ clause: Clause, at index: Int) -> Bool {
    func answers(_ chunk: NumberChunk) -> Bool {
      chunk.terms.isDisjoint(with: .carrying)
        && chunk.before.contains { tokens[$0].term == .answer }
        && !chunk.before.contains { tokens[$0].term == .close || isRequest(tokens[$0].term) }
    }
    guard let number = chunks[index].number, answers(chunks[index]) else { return false }
    return chunks.contains { other in
      guard let value = other.number.map({ tokens[$0].value }), isCount(other) else { return false }
      return value != tokens[number].value && answers(other)
        && !other.before.contains { TermSet(tokens[$0].term) == .outcome }
    }
  }

  /// Whether the sentence also counts requests that were closed without an answer: 不予处理, 撤回.
  private var namesUnanswered: Bool { namesUnanswered(tokens.indices) }

  private func namesUnanswered(_ range: Range<Int>) -> Bool {
    tokens[range].contains { token in
      switch token.term {
      case .outcome(let outcome):
        [.notProcessed, .otherHandling].contains(outcome.group ?? outcome)
      default: token.term == .withdrawn || text[token.range].elementsEqual("撤销".utf8)
      }
    }
  }

  /// Whether those that were closed without an answer are parts of the count at `index`, which is of all then: 答复95件：公开20件，不予处理5件.
  private func dividesAnswers(at index: Int) -> Bool {
    guard index + 1 < chunks.count,
      chunks[index].mark == .colon || namesWhole(chunks[index]) || opensList(chunks[index + 1])
        || chunks[index].mark == .comma && chunks[index + 1].number == nil
          && opensList(chunks[index + 1])
    else { return false }
    return chunks[(index + 1)...].prefix { $0.depth >= chunks[index].depth }.contains { chunk in
      chunk.number != nil && namesUnanswered(chunk.all)
    }
  }

  /// What the verbs of the clause say.
  private func verb(of clause: Clause, _ chunk: NumberChunk, at index: Int) -> Slots.Verb {
    if isOfIndicators, clause.has(.close),
      chunk.before.contains(where: { tokens[$0].term == .inTime })
    {
      return .closeInTime
    }
    if clause.has(.receiveNew), !closesTogether(chunk) { return .receiveNew }
    let isHandled = clause.has(.handle)
    let isClosed = clause.has(.close) || clause.has(.answer)
    let isReceived = clause.has(.receive)
    if isReceived, !isHandled, !isClosed { return received(chunk, at: index) }
    if clause.verbs.isEmpty, namesAmount(chunk) || isPlainCount(chunk) {
      return received(chunk, at: index)
    }
    guard isClosed, !isReceived, !isHandled else { return .handle }
    // 新收的120件中已办结111件
    let isOfNew =
      index > 0 && namesWhole(chunks[index - 1])
      && chunks[index - 1].before.contains { tokens[$0].term == .receiveNew }
    let isOfYear = (isOfNew || !speaksOfBroughtForward || closesBroughtForward) && hasBroughtForward
    // 答复9件，不予处理5件: the answers that were written.
    if clause.has(.answer), !clause.has(.close),
      namesUnanswered && !dividesAnswers(at: index) || isOfIndicators
    {
      return isOfYear ? .answerOfYear : .answer
    }
    return isOfYear ? .closeOfYear : .close
  }

  /// Whether 共 stands behind the new requests and in front of what was done with all: 连同新收件共办结126件.
  private func closesTogether(_ chunk: NumberChunk) -> Bool {
    guard let verb = chunk.before.last(where: { tokens[$0].term == .close }),
      let total = chunk.before.last(where: { tokens[$0].term == .total }),
      let new = chunk.before.last(where: { tokens[$0].term == .receiveNew })
    else { return false }
    return new < total && total < verb
  }

  /// Whether a noun without verb is all that the sentence says of the number: 信息公开申请4件，比上年翻了一番. Beside outcomes it may be
  /// what was closed.
  private func isPlainCount(_ chunk: NumberChunk) -> Bool {
    chunk.after.isEmpty
      && !tokens.contains { token in
        switch token.term {
        case .outcome, .bareGrant, .missing, .elsewhere, .close, .answer, .handle, .carryOver,
          .broughtForward, .within:
          true
        default: false
        }
      }
  }

  /// Whether the noun is the number of requests: 申请总量, 收件数.
  private func namesAmount(_ chunk: NumberChunk) -> Bool {
    chunk.before.contains { index in
      isRequest(tokens[index].term) && (endsWith(index, "量") || endsWith(index, "数"))
    }
  }

  /// 收到, with what the sentence says about requests of last year.
  private func received(_ chunk: NumberChunk, at index: Int) -> Slots.Verb {
    if let next = chunks[(index + 1)...].first(where: { $0.number != nil }), isBroughtForward(next)
    {
      // 收到47件（含各乡镇），上年结转1件: the bracket says what else is counted.
      let brackets = chunks.filter { $0.depth > next.depth }.map(\.all)
      let includes = (chunk.after.lowerBound..<next.before.upperBound).contains { word in
        tokens[word].term == .among && !brackets.contains { $0.contains(word) }
      }
      if includes { return .receiveWithCarried }
      if next.depth > chunk.depth { return .receive }
    }
    if includesCarried(behind: index) { return .receiveWithCarried }
    let isTotal = chunk.before.contains { tokens[$0].term == .total }
    let isApart = chunks.contains { $0.depth == chunk.depth && isBroughtForward($0) }
    return isApart && !isTotal ? .receiveBesideCarried : .receive
  }

  /// Whether the list behind the chunk at `index` divides it into new requests and those of last year: 收到10件，其中新收9件，上年结转1件.
  private func includesCarried(behind index: Int) -> Bool {
    let next = chunks[(index + 1)...].prefix(2)
    guard next.count == 2, let new = next.first, let old = next.last, isCount(new),
      isBroughtForward(old), new.depth > chunks[index].depth || opensList(new)
    else { return false }
    return new.before.contains {
      tokens[$0].term == .receiveNew || tokens[$0].term == .thisYear
    }
  }

  /// Whether the chunk counts requests that last year left.
  func isBroughtForward(_ chunk: NumberChunk) -> Bool {
    guard chunk.number != nil else { return false }
    let terms = chunk.all.map { tokens[$0].term }
    return terms.contains(.broughtForward)
      || terms.contains { $0 == .carryOver || $0 == .pending || $0 == .rest }
        && terms.contains { $0 == .lastYear || isYear($0, -1) }
  }

  /// Whether the table has requests of last year. 办结 may then count those of this year only.
  private var hasBroughtForward: Bool {
    let set = CellSet(.broughtForward, .total)
    return if case .exact(let value) = cells.sum(of: set) { !value.isZero } else { false }
  }

  /// Whether the sentence closes the requests of last year apart from those of this one: 办结110件；上年结转的2件已于1月办结.
  private var closesBroughtForward: Bool {
    chunks.contains { chunk in
      isBroughtForward(chunk)
        && chunk.after.contains { tokens[$0].term == .close || tokens[$0].term == .answer }
    }
  }

  var speaksOfBroughtForward: Bool { chunks.contains { isBroughtForward($0) } }
}

extension DiscourseContext {
  /// The rows that requests named together with one of `verbs` belong to, as in 新收的申请中; nil for
  /// other verbs.
  static func flow(_ verbs: some Sequence<Term>) -> [[Row]]? {
    for verb in verbs {
      switch verb {
      case .receiveNew: return [[.received]]
      case .receive: return received
      case .close, .answer: return [[.outcomeTotal]]
      default: break
      }
    }
    return nil
  }

  /// 收到 may count new requests, or these and those of last year.
  static let received: [[Row]] = [[.received], [.received, .broughtForward]]
}

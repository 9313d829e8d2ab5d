import Forms
import JSON
import Records

/// Counts of requests that were carried over, to the year of the report or from it.
extension ClaimInterpreter {
  /// Reads requests carried over, to this year or from it. Returns whether the clause is about
  /// them.
  mutating func readCarriedOver(_ clause: Clause, _ chunk: NumberChunk) -> Bool {
    let range = chunk.all
    let isLast = range.contains { isYear(tokens[$0].term, -1) || tokens[$0].term == .lastYear }
    let isNext = range.contains { isYear(tokens[$0].term, 1) || tokens[$0].term == .nextYear }
    // 2件转入今年, 结转1件至今年
    let isIntoThis = range.dropFirst().contains { index in
      (tokens[index].term == .thisYear || isYear(tokens[index].term, 0))
        && (tokens[index - 1].term == .carryOver
          || ["至", "到", "入"].contains(string(index - 1)) && clause.has(.carryOver))
    }
    let verb: Slots.Verb
    if isSumWithCarried(chunk) {
      // 加上结转件共298件
      verb = .totalWithCarried
    } else if isIntoThis || context.isOfLastYear {
      guard isIntoThis || isCarriedOver(clause, chunk) || clause.has(.pending) else { return false }
      verb = .broughtForward
    } else if isLast, chunk.all.contains(where: { string($0).hasPrefix("跨年") }) {
      // 上年跨年办理的2件
      verb = .broughtForward
    } else if clause.has(.carriedForward) || clause.has(.pending) && !isLast {
      verb = clause.verbs == [.pending] && mayBeToDo(range) ? .pending : .carriedForward
    } else if clause.has(.carryOver) || clause.has(.answer) || clause.has(.handle), isNext {
      verb = .carriedForward
    } else if clause.has(.broughtForward) || isLast && clause.verbs.isEmpty
      || clause.has(.pending) && isLast
      || clause.has(.carryOver) && isLast
    {
      verb = .broughtForward
    } else if clause.has(.carryOver), !isNext, isIncluded(chunk) {
      verb = .broughtForward
    } else if clause.has(.carryOver) {
      // 上年结转18件，本年度结转21件
      let isOfYear = range.contains { tokens[$0].term == .thisYear || isYear(tokens[$0].term, 0) }
      verb =
        !speaksOfBroughtForward
        ? .carryOver : isOfYear ? .carriedForward : .carryOverBesideBrought
    } else {
      return false
    }
    add(Slots(.requests, verb), chunk)
    return true
  }

  /// Whether the requests are among those that the number in front counts as received or done, 办理53件（含结转1件）, and so came from last year.
  private func isIncluded(_ chunk: NumberChunk) -> Bool {
    guard let first = chunk.before.first, tokens[first].term == .among,
      let whole = chunks.last(where: { $0.all.upperBound <= chunk.all.lowerBound }), isCount(whole)
    else { return false }
    return whole.mark == .open
      && whole.all.contains { place in
        switch tokens[place].term {
        case .receive, .handle, .close, .answer: true
        default: false
        }
      }
  }

  /// Whether the words do not say whether the requests are those left at the end or those to do in the year: 待办, but not 年末待办.
  private func mayBeToDo(_ range: Range<Int>) -> Bool {
    range.contains { tokens[$0].term == .pending && begins($0, withAny: ["待", "在办"]) }
      && !range.contains { index in
        tokens[index].term == .until || tokens[index].term == .nextYear
          || holds(index, anyOf: ["年底", "年末", "年终", "期末"])
      }
  }

  /// Whether the number is that of new requests and those of last year, 加上结转件共298件.
  private func isSumWithCarried(_ chunk: NumberChunk) -> Bool {
    if joinsNew(chunk) { return true }
    guard
      let carried = chunk.before.last(where: {
        TermSet(tokens[$0].term) == .carrying || tokens[$0].term == .broughtForward
      }),
      let total = chunk.before.last(where: { tokens[$0].term == .total }), total > carried
    else { return false }
    return chunk.before.contains { index in
      ["加上", "加", "连同", "计入", "加之"].contains(string(index)) && index < carried
    }
  }

  /// Whether 和 joins new requests and those of last year in front of one number: 上年结转和本年新收的128件.
  private func joinsNew(_ chunk: NumberChunk) -> Bool {
    let terms = chunk.before.map { tokens[$0].term }
    guard let join = terms.firstIndex(of: .join), terms[..<join].contains(where: isOfFlow),
      terms[(join + 1)...].contains(where: isOfFlow), terms.contains(.receiveNew)
    else { return false }
    return !terms.contains { $0 == .respectively || $0 == .each || $0 == .all }
  }

  private func isOfFlow(_ term: Term) -> Bool {
    term == .receiveNew || term == .broughtForward || term == .carryOver
  }

  /// Reads 5件因征求第三方意见延期，结转至2025年: what became of requests that the part before counts with a
  /// reason. Returns whether `chunk` says so.
  mutating func readCarriedOfCount(_ chunk: NumberChunk, at index: Int) -> Bool {
    guard index > 0, !isOtherYear || chunk.all.contains(where: { isYear(tokens[$0].term, 1) })
    else { return false }
    let counted = chunks[index - 1]
    let isNext = chunk.all.contains {
      tokens[$0].term == .carriedForward || tokens[$0].term == .nextYear
        || tokens[$0].term == .pending || isYear(tokens[$0].term, 1)
    }
    guard isNext, counted.mark == .comma || counted.mark == .join, isCount(counted),
      !counted.after.isEmpty,
      context.subject != .disputes, context.claims.last?.reading.description != "carried-forward",
      counted.before.allSatisfy({ isPlain(tokens[$0].term) || isOfRest(tokens[$0].term) }),
      !counted.after.contains(where: { isOtherHead($0) }),
      context.subject == .requests && context.isOnTopic
        || tokens[..<counted.all.lowerBound].contains(where: { isRequest($0.term) })
    else { return false }
    context.subject = .requests
    add(Slots(.requests, .carriedForward), counted, strength: .inferred)
    return true
  }

  /// Whether `term` opens what a sentence says of some of the requests: 其中 另有 其余.
  func isOfRest(_ term: Term) -> Bool { term == .among || term == .further || term == .rest }

  /// Whether the word at `index` says what a number counts, other than that it was received.
  private func isOtherHead(_ index: Int) -> Bool {
    isHead(index) && tokens[index].term != .receive
      && Clause.subject(tokens[index].term) != .unrelated
  }
}

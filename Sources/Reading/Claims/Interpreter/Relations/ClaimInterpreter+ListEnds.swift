import Forms

/// Where a list of parts begins and ends.
extension ClaimInterpreter {
  /// Whether the bracket that opens before the chunk at `index` divides litigation by its groups.
  func areLitigation(_ index: Int) -> Bool {
    disputes(in: chunks[index - 1]) == [.litigation]
      && disputes(in: chunks[index]).allSatisfy { $0 == .direct || $0 == .afterReconsideration }
  }

  /// Whether the count at `index` is the first of the sentence and has no words that say what was done, 28件全部办结, so that the
  /// outcomes behind it are its parts.
  func leads(_ index: Int) -> Bool {
    let chunk = chunks[index]
    // 结果公开的（含部分公开）234件
    guard chunk.mark == .comma, index == 0 || !chunks[index - 1].shuts,
      !chunks[..<index].contains(where: { $0.number != nil }),
      !chunk.before.contains(where: { isHead($0) })
    else { return false }
    return chunk.all.allSatisfy { place in
      if place == chunk.number || place == chunk.unit || isRequest(tokens[place].term) {
        return true
      }
      switch tokens[place].term {
      case .filler, .all, .close, .thisYear, .inTime: return true
      case .year: return isYear(tokens[place].term, 0)
      default: return false
      }
    }
  }

  /// Whether the chunks from `index` on only list parts of `sort`, 自然人12件、企业6件, behind a count of requests.
  func are(_ sort: PartSort, from index: Int) -> Bool {
    let counted = chunks[index - 1]
    guard counted.mark == .comma, index + 1 < chunks.count, chunks[index].mark != .semicolon,
      self.sort(of: counted) != sort,
      counted.all.contains(where: { isRequest(tokens[$0].term) || tokens[$0].term == .receive }),
      !counted.all.contains(where: {
        tokens[$0].term == .unrelated || tokens[$0].term == .channel
      })
    else { return false }
    return chunks[index...(index + 1)].allSatisfy { chunk in
      isCount(chunk) && self.sort(of: chunk) == sort && !chunk.terms.contains(.outcome)
        && measureWord(of: chunk) == measureWord(of: counted) && !beginsStatement(chunk)
    }
  }

  /// Whether the bracket that opens before the chunk at `index` only lists kinds of what is counted: 13件（宅基地7件、征地6件）.
  func isPlainList(from index: Int) -> Bool {
    let depth = chunks[index].depth
    let list = chunks[index...].prefix { $0.depth == depth }
    return list.count > 1
      && list.allSatisfy { chunk in
        isCount(chunk) && !chunk.before.isEmpty && !isGrowth(chunk) && !isBroughtForward(chunk)
          && measureWord(of: chunk) == measureWord(of: chunks[index - 1]) && !beginsStatement(chunk)
          && !chunk.before.contains { isAction($0) || tokens[$0].term == .negation }
      } && list.dropLast().allSatisfy { $0.mark == .join }
  }

  /// Whether the chunk at `index` is in a list that 其中 opened, of things with the same measure word.
  func isListed(_ index: Int) -> Bool {
    let unit = measureWord(of: chunks[index])
    for chunk in chunks[...index].reversed() {
      if opensList(chunk) { return true }
      if chunk.mark == .semicolon && chunk.number != chunks[index].number
        || chunk.number != nil && measureWord(of: chunk) != unit
      {
        return false
      }
    }
    return false
  }

  /// Whether 其中 or a similar word is before the number.
  func opensList(_ chunk: NumberChunk) -> Bool {
    chunk.terms.contains(.among)
      && chunk.before.contains {
        tokens[$0].term == .among && !isReason($0) && !isContent($0, of: chunk)
      }
  }

  /// Whether the word at `index` only begins what a part is about, 涉及土地登记的21件, 涉及土地登记的有21件.
  func isContent(_ index: Int, of chunk: NumberChunk) -> Bool {
    isWord(index, "涉及") && chunk.number != nil
      && chunk.before.last { !["有", "共", "为", "共有", "达"].contains(string($0)) }
        .map { endsWith($0, "的") } ?? false
  }

  /// Whether the word at `index` gives a reason: 因涉及商业秘密.
  private func isReason(_ index: Int) -> Bool {
    isWord(index, "涉及") && index > 0 && (isWord(index - 1, "因") || isWord(index - 1, "由于"))
  }

  func end(ofListFrom start: Int) -> Int {
    var index = start + 1
    while index < chunks.count, !endsList(index, start) { index += 1 }
    return index
  }

  /// Whether the chunk at `index` does not belong to the list that begins at `start`: it begins
  /// another list, or it has a verb where the first part has none.
  private func endsList(_ index: Int, _ start: Int) -> Bool {
    let chunk = chunks[index]
    if chunk.depth < chunks[start].depth || opensList(chunk) || chunk.terms.contains(.whole) {
      return true
    }
    guard let first = chunks[start..<index].first(where: { $0.number != nil }) else { return false }
    if chunks[index - 1].mark == .semicolon, isItem(chunk), !isItem(first) { return true }
    if let whole = whole(before: start).flatMap({ outcome(of: chunks[$0]) }),
      let part = outcome(of: chunk), part.group == nil, part != whole
    {
      return true
    }
    if chunks[index - 1].mark == .semicolon, isLarger(chunk, thanWholeBefore: start) { return true }
    if chunks[index - 1].mark == .semicolon,
      !isPlainPart(chunk, like: first) || beginsStatement(chunk)
    {
      return true
    }
    if receives(first) && finishes(chunk) || finishes(first) && receives(chunk) { return true }
    // 含上年结转8件，全年办结119件
    if isBroughtForward(first), chunk.before.contains(where: { isClosing($0) }) { return true }
    return beginsStatement(chunk) && !beginsStatement(first) && !isStillPending(chunk, start)
  }

  /// Whether the chunk counts what came in, or what was finished. 受理104件，审结97件 are steps of the same cases, not parts of all.
  private func receives(_ chunk: NumberChunk) -> Bool {
    chunk.before.contains { tokens[$0].term == .receive || tokens[$0].term == .receiveNew }
  }

  private func finishes(_ chunk: NumberChunk) -> Bool {
    chunk.before.contains { isClosing($0) || tokens[$0].term == .concluded }
  }

  private func isClosing(_ index: Int) -> Bool {
    tokens[index].term == .close || tokens[index].term == .answer
  }

  /// Whether the chunk, behind a semicolon, counts more than the whole, so that it is rather another count: 法律援助412件，其中刑事189件；公证1306件.
  private func isLarger(_ chunk: NumberChunk, thanWholeBefore start: Int) -> Bool {
    guard let number = chunk.number, sort(of: chunk) == .other || isRest(chunk),
      let whole = whole(before: start).flatMap({ self.whole(of: chunks[$0]) })
    else { return false }
    return whole.number < tokens[number].value
  }

  /// Whether the chunk begins an item of a numbered list: 六是其他17件.
  private func isItem(_ chunk: NumberChunk) -> Bool {
    guard let first = chunk.all.first, tokens[first].term == .filler else { return false }
    let word = string(first)
    return word.hasSuffix("是") && word.count == 2
  }

  /// Whether the chunk counts those that are not closed, as the last part of all that were received: 收到55件，其中公开53件，2件正在办理.
  private func isStillPending(_ chunk: NumberChunk, _ start: Int) -> Bool {
    guard let whole = whole(before: start).flatMap({ self.whole(of: chunks[$0]) }),
      whole.isReceived, !whole.isClosed
    else { return false }
    return chunk.all.contains { tokens[$0].term == .pending }
      && !chunk.all.contains { tokens[$0].term == .further || TermSet(tokens[$0].term) == .growth }
  }

  /// The outcome that the chunk counts; nil where it counts something else. The last one is what is
  /// counted: 属于国家秘密不予公开.
  func outcome(of chunk: NumberChunk) -> Outcome? {
    var group: Outcome?
    for index in chunk.before.reversed() {
      guard case .outcome(let outcome) = tokens[index].term else { continue }
      // 属于国家秘密不予公开: the row decides.
      guard let known = group else {
        guard !outcome.members.isEmpty else { return outcome }
        group = outcome
        continue
      }
      if outcome.group == known { return outcome }
    }
    return group
  }

  /// Whether `chunk`, behind a semicolon, names another part in as few words as the first one.
  private func isPlainPart(_ chunk: NumberChunk, like first: NumberChunk) -> Bool {
    guard let unit = chunk.unit, chunk.number != nil else { return isShare(chunk) }
    return measureWord(of: first) == string(unit) && chunk.before.count <= 3
      && !chunk.before.contains { isAction($0) }
  }

  private func isShare(_ chunk: NumberChunk) -> Bool {
    chunk.all.contains { tokens[$0].term == .share }
  }

  /// Whether the word at `index` says what was done, so that a number after it is no part.
  private func isAction(_ index: Int) -> Bool {
    switch tokens[index].term {
    case .act, .assist, .incur: true
    default: ["回应", "组织"].contains(string(index))
    }
  }

  /// Whether `chunk` has a verb of requests, a dispute, or a word that begins something new.
  private func beginsStatement(_ chunk: NumberChunk) -> Bool {
    chunk.all.contains {
      switch tokens[$0].term {
      case .receive, .receiveNew, .handle, .close, .answer, .carryOver, .broughtForward,
        .carriedForward, .dispute, .further, .total, .rise, .fall, .compare:
        true
      case .pending: context.subject != .disputes
      default: false
      }
    }
  }
}

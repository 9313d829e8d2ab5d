import Forms

/// Where a list of parts begins and ends.
extension ClaimInterpreter {
  /// Whether the chunk at `index` is in a list that 其中 opened, of things with the same measure word.
  func isListed(_ index: Int) -> Bool {
    let unit = chunks[index].unit.map(string)
    for chunk in chunks[...index].reversed() {
      if opensList(chunk) { return true }
      if chunk.mark == .semicolon && chunk.number != chunks[index].number
        || chunk.number != nil && chunk.unit.map(string) != unit
      {
        return false
      }
    }
    return false
  }

  /// Whether 其中 or a similar word is before the number.
  func opensList(_ chunk: NumberChunk) -> Bool {
    chunk.terms.contains(.among)
      && chunk.before.contains { tokens[$0].term == .among && !isReason($0) }
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
    if let whole = whole(before: start).flatMap({ outcome(of: chunks[$0]) }),
      let part = outcome(of: chunk), part.group == nil, part != whole
    {
      return true
    }
    if chunks[index - 1].mark == .semicolon,
      !isPlainPart(chunk, like: first) || beginsStatement(chunk)
    {
      return true
    }
    return beginsStatement(chunk) && !beginsStatement(first)
  }

  /// The outcome that the chunk counts; nil where it counts something else. The last one is what is
  /// counted: 属于国家秘密不予公开.
  func outcome(of chunk: NumberChunk) -> Outcome? {
    for index in chunk.before.reversed() {
      if case .outcome(let outcome) = tokens[index].term { return outcome }
    }
    return nil
  }

  /// Whether `chunk`, behind a semicolon, names another part in as few words as the first one.
  private func isPlainPart(_ chunk: NumberChunk, like first: NumberChunk) -> Bool {
    guard let unit = chunk.unit, chunk.number != nil else { return isShare(chunk) }
    return first.unit.map(string) == string(unit) && chunk.before.count <= 3
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

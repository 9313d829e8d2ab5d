import JSON

/// The counts that a share is of.
extension ClaimInterpreter {
  /// What the share may be of where other words than a count stand in front of 占, so that these name the part: 网上23件、信函12件，以网上
  /// 提交为主，占63.9%. Nil where a count does.
  func partsNamedApart(
    _ share: Int, in chunk: NumberChunk, at index: Int
  ) -> [Number]? {
    guard share == chunk.before.lowerBound, index > 0, chunks[index - 1].number == nil,
      chunks[index - 1].mark == .comma
    else { return nil }
    let counts = chunks[..<index].filter { isCount($0) && !isGrowth($0) }
    let parts = counts.compactMap { $0.number.map { tokens[$0].value } }
    return parts.count > 1 ? parts : nil
  }

  /// The count before the chunk at `index` that the words in `range` name, the last count where
  /// they name nothing. Nil where they name something else, or 分别 distributes several shares.
  func count(named range: Range<Int>, before index: Int) -> NumberChunk? {
    // 公开60件（含部分公开16件），占50.4%: of what stands in front of the bracket.
    let depth = chunks[index].depth
    let counts = chunks[..<index].filter { isCount($0) && $0.depth <= depth }
    var name: [UInt8] = []
    for token in tokens[range] {
      switch token.term {
      case .respectively: return nil
      case .filler, .among, .nearly, .total, .together, .each, .join, .further, .all: continue
      default: name += text[token.range]
      }
    }
    guard !name.isEmpty else { return counts.last }
    return counts.last { words(of: $0).holds(name) }
  }

  private func words(of chunk: NumberChunk) -> ArraySlice<UInt8> {
    guard let first = tokens[chunk.all].first, let last = tokens[chunk.all].last else { return [] }
    return text[first.range.lowerBound..<last.range.upperBound]
  }

  /// What the counts that 、 joins in front of 占 make together, where no words say of which of them the share is: 公开20件、部分公开5件，占50%.
  func joinedCounts(_ share: Int, in chunk: NumberChunk, before index: Int) -> [Number] {
    guard share == chunk.before.lowerBound, index > 1, isCount(chunks[index - 1]) else { return [] }
    var start = index - 1
    while start > 0, chunks[start - 1].mark == .join, isCount(chunks[start - 1]),
      measureWord(of: chunks[start - 1]) == measureWord(of: chunks[index - 1])
    {
      start -= 1
    }
    let joined = chunks[start..<index].compactMap { $0.number.map { tokens[$0].value } }
    return joined.count > 1 ? Number.sum(joined).map { [$0] } ?? [] : []
  }
}

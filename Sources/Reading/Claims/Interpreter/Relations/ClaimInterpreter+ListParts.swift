import Forms
import JSON

/// Which counts of a list are parts of its whole.
extension ClaimInterpreter {
  /// Whether the chunk at `index` counts a part of the list that begins at `start`.
  func isPart(_ index: Int, ofListFrom start: Int) -> Bool {
    let chunk = chunks[index]
    return chunk.depth == chunks[start].depth && chunk.unit != nil && !isGrowth(chunk)
      && !isSubtotal(chunk) && shareOfCount(chunk) == nil
      && !(isResult(sort(of: chunk)) && isDistributed(chunk))
      && chunk.number.map { tokens[$0].term == .number } ?? false
  }

  /// Whether the chunk only adds up parts in front of it: 三类合计156件.
  private func isSubtotal(_ chunk: NumberChunk) -> Bool {
    chunk.before.contains { tokens[$0].term == .total || tokens[$0].term == .together }
      && chunk.after.isEmpty && !chunk.before.contains { opensPart($0) }
  }

  /// Whether the word at `index` says what a part is.
  private func opensPart(_ index: Int) -> Bool {
    switch tokens[index].term {
    case .total, .together, .filler, .measure, .join: false
    default: true
    }
  }

  /// Whether 分别 gives the numbers to several wholes.
  func isDistributed(_ chunk: NumberChunk) -> Bool {
    chunk.before.contains { tokens[$0].term == .respectively }
  }

  /// Whether the chunk at `index` divides one of `parts`: 不予公开5件，理由为：国家秘密1件、其他情形4件.
  func isPartOfPart(_ index: Int, _ parts: [Int]) -> Bool {
    if let group = outcome(of: chunks[index])?.group {
      return parts.contains { outcome(of: chunks[$0]) == group && !namesRow(chunks[$0], of: group) }
    }
    guard let last = parts.last(where: { $0 < index }), last == index - 1,
      chunks[last].mark == .join, outcome(of: chunks[index]) == nil
    else { return false }
    return isPartOfPart(last, parts)
  }

  /// Whether another number of the sentence is what `sum`, that of `parts`, lacks of `whole`: 近半数予以公开（488件），部分公开97件….
  func isCompleted(_ sum: Number?, to whole: Number, besides parts: [Int]) -> Bool {
    guard let rest = sum.flatMap({ whole - $0 }), !rest.isZero else { return false }
    return chunks.indices.contains { index in
      !parts.contains(index) && isCount(chunks[index])
        && chunks[index].number.map { tokens[$0].value == rest } ?? false
    }
  }

  /// Whether words or marks open the list that begins at `start`, and not only its place behind a count.
  func isSaid(_ start: Int) -> Bool {
    if opensList(chunks[start]) { return true }
    guard start > 0 else { return false }
    let whole = chunks[start - 1]
    return whole.mark == .open || whole.mark == .colon && whole.number != nil || namesWhole(whole)
  }

  /// Whether the chunk counts the rest of a list: 其他N件.
  func isRest(_ chunk: NumberChunk) -> Bool {
    chunk.before.contains { index in
      // 其他法律行政法规禁止公开 names one row.
      if case .outcome(.prohibitedByLaw) = tokens[index].term { return false }
      return begins(index, withAny: ["其他", "其它"])
    }
  }

  /// Whether the words of `chunk` name a row of `group` beside it: 因国家秘密不予公开.
  private func namesRow(_ chunk: NumberChunk, of group: Outcome) -> Bool {
    chunk.before.contains {
      if case .outcome(let outcome) = tokens[$0].term { outcome.group == group } else { false }
    }
  }

  /// Whether the count at `index` is the last of parts by applicant or channel in front of a semicolon, and the part at
  /// `start` is of another sort.
  func endsParts(_ index: Int, before start: Int) -> Bool {
    let sort = sort(of: chunks[index])
    return [.applicant, .channel].contains(sort) && sort != self.sort(of: chunks[start])
      && chunks[index].mark == .semicolon
  }

  /// Keeps the counts of the sentence for lists of later sentences of the paragraph.
  mutating func rememberWholes() {
    guard !continuesSentence else { return }
    let counts = chunks.filter { chunk in
      chunk.depth == 0 && isCount(chunk) && !isGrowth(chunk) && !isBroughtForward(chunk)
        && !isCarriedForward(chunk)
    }
    // 公开3件；部分公开1件: parts of what an earlier sentence counted.
    guard counts.isEmpty || !counts.allSatisfy({ sort(of: $0) == .outcome }) else { return }
    // 新收申请中，自然人11件，企业1件。其中网上8件: of these parts, or of what they are parts of.
    let areParts =
      counts.count > 1 && counts.allSatisfy { [.applicant, .channel].contains(sort(of: $0)) }
    context.wholes = (areParts ? context.wholes : []) + counts.compactMap { whole(of: $0) }
    context.wholeWithCarried = sumWithCarried(chunks.filter { $0.depth < 2 })
  }

  /// The counts of earlier sentences that parts of `sort` may divide. Outcomes may be parts of what was received and carried over
  /// together, applicants hardly.
  func wholesBefore(_ sort: PartSort) -> [Whole] {
    context.wholes + (sort == .outcome ? [context.wholeWithCarried].compactMap { $0 } : [])
  }

  /// The sum of the requests that the first of `chunks` with such a count received and those that another brought forward; nil where
  /// there are not both.
  func sumWithCarried(_ chunks: some Sequence<NumberChunk>) -> Whole? {
    guard
      let received = chunks.lazy.filter({ !self.isBroughtForward($0) }).compactMap(whole).first(
        where: \.isReceived),
      let carried = chunks.first(where: { isBroughtForward($0) }).flatMap({ whole(of: $0) }),
      carried.unit == received.unit, let sum = received.number + carried.number
    else { return nil }
    return Whole(
      number: sum, unit: received.unit,
      isApproximate: received.isApproximate || carried.isApproximate, isReceived: true,
      isClosed: false)
  }
}

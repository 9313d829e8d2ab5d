import Forms
import JSON
import Records

/// Shares whose count stands in the share itself, 占办结总数216件的14.4%, or behind it, 予以公开20%（50件）.
extension ClaimInterpreter {
  /// The word 占 in front of the number of `chunk` that begins such a share; nil where it counts no whole.
  func shareOfCount(_ chunk: NumberChunk) -> Int? {
    guard isCount(chunk), let unit = chunk.unit, unit + 1 < tokens.count,
      let share = chunk.before.first(where: { tokens[$0].term == .share })
    else { return nil }
    let next = tokens[(unit + 1)...].first { $0.term != .filler }
    return next?.term == .percent ? share : nil
  }

  /// Reads the whole of such a share as a count of what its words name. Returns whether `chunk` is one.
  mutating func readWholeOfShare(_ chunk: NumberChunk) -> Bool {
    guard let share = shareOfCount(chunk) else { return false }
    guard context.subject == .requests, context.isOnTopic, !isOtherYear else { return true }
    let words = self.words(in: share..<chunk.before.upperBound)
    let named = (share..<chunk.before.upperBound).compactMap { index in
      if case .outcome(let outcome) = tokens[index].term { outcome } else { nil }
    }
    if named.count == 1 {
      var slots = Slots(.requests, outcome: .named)
      slots.outcomes = named
      add(slots, chunk, strength: .loose)
    } else if ["办结", "答复"].contains(where: words.contains) {
      add(Slots(.requests, .close), chunk, strength: .loose)
    } else if ["收到", "受理", "新收"].contains(where: words.contains) {
      add(Slots(.requests, .receive), chunk, strength: .loose)
    }
    return true
  }

  /// Reads the percentage of such a share: of the count in front of it. Returns whether `chunk` has one.
  mutating func readShareOfCount(_ value: Number, _ chunk: NumberChunk, at index: Int) -> Bool {
    guard index > 0, let share = shareOfCount(chunks[index - 1]),
      let whole = chunks[index - 1].number.map({ tokens[$0].value })
    else { return false }
    let named = chunks[index - 1].before.lowerBound..<share
    let parts =
      sumsOfCounts(named, before: index - 1)
      ?? count(named: named, before: index - 1)?.number.map { [tokens[$0].value] } ?? []
    if !parts.isEmpty { add(value, parts, of: [whole], isOfTable: false) }
    return true
  }

  /// Reads 予以公开20%（50件）: of the table's. Returns whether the count follows.
  mutating func readShareBeforeCount(
    _ value: Number, _ chunk: NumberChunk, at index: Int
  ) -> Bool {
    guard chunk.mark == .open, index + 1 < chunks.count, isCount(chunks[index + 1]),
      chunks[index + 1].before.isEmpty, isOfClosedRequests,
      let part = chunks[index + 1].number.map({ tokens[$0].value })
    else { return false }
    switch sort(of: chunk) {
    case .outcome: add(value, [part], of: closedRequests, isOfTable: true)
    case .applicant: add(value, [part], of: received, isOfTable: true)
    default: return false
    }
    return true
  }
}

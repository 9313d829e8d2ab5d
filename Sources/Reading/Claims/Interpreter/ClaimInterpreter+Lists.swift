import Forms
import JSON
import Records

/// Wholes and their parts: 共N条，其中A…B….
extension ClaimInterpreter {
  /// Reads 共N条，其中A…B….
  mutating func collectLists() {
    var index = 1
    var last: (whole: NumberChunk, end: Int)?
    while index < chunks.count {
      // 其中 after the parts of a list divides the same whole again.
      let before = last?.end == index ? last?.whole : nil
      guard opensList(chunks[index]), let whole = before ?? self.whole(before: index),
        let number = whole.number
      else {
        index += 1
        continue
      }
      let list = parts(from: index, of: whole)
      if !list.parts.isEmpty {
        add(
          PartList(
            whole: tokens[number].value, parts: list.parts,
            isOpen: list.isOpen || isApproximate(whole), isClosed: list.isClosed,
            unit: whole.unit.map(string) ?? "", quote: quote, section: section))
      }
      index = max(index + 1, list.end)
      last = (whole, index)
    }
  }

  /// The count that the list from `index` on divides: the last count before it. Growth and chunks
  /// without numbers are skipped.
  private func whole(before index: Int) -> NumberChunk? {
    let depth = chunks[index].depth
    var skipped = 0
    for chunk in chunks[..<index].reversed() where chunk.depth <= depth {
      // 收到120件，上年结转8件；其中予以公开44件: the whole is ambiguous.
      if isBroughtForward(chunk) { return nil }
      if isCount(chunk), !isGrowth(chunk) { return chunk }
      skipped += 1
      if chunk.depth < depth || skipped > 2 { return nil }
    }
    return nil
  }

  /// Whether 其中 or a similar word is before the number.
  func opensList(_ chunk: NumberChunk) -> Bool {
    chunk.before.contains { tokens[$0].term == .among }
  }

  /// Whether `chunk` does not belong to the list that begins at `start`: it begins another list, or
  /// it has a verb where the first part has none.
  private func endsList(_ chunk: NumberChunk, after last: NumberChunk, _ start: Int) -> Bool {
    if last.mark == .semicolon || chunk.depth < chunks[start].depth || opensList(chunk) {
      return true
    }
    return beginsStatement(chunk) && !beginsStatement(chunks[start])
  }

  /// Whether `chunk` has a verb of requests, a dispute, or a word that begins something new.
  private func beginsStatement(_ chunk: NumberChunk) -> Bool {
    chunk.all.contains {
      switch tokens[$0].term {
      case .receive, .receiveNew, .handle, .close, .answer, .carryOver, .broughtForward,
        .carriedForward, .dispute,
        .further,
        .total,
        .pending, .rise, .fall, .compare:
        true
      default: false
      }
    }
  }

  /// The parts of the list from `start` on, and the index after them.
  private func parts(
    from start: Int, of whole: NumberChunk
  ) -> (parts: [Number], isOpen: Bool, isClosed: Bool, end: Int) {
    var parts: [Number] = []
    var isOpen = false
    var isClosed = false
    var index = start
    let unit = whole.unit.map(string)
    let depth = chunks[start].depth
    while index < chunks.count {
      let chunk = chunks[index]
      if index > start, endsList(chunk, after: chunks[index - 1], start) { break }
      if chunk.depth == depth, let number = chunk.number, tokens[number].term == .number,
        !isGrowth(chunk)
      {
        if chunk.unit.map(string) == unit {
          parts.append(tokens[number].value)
          isOpen = isOpen || !tokens[number].slack.isZero || isApproximate(chunk)
          isClosed = chunk.before.contains {
            string($0).hasPrefix("其他") || string($0).hasPrefix("其它")
          }
        } else {
          isOpen = true
        }
      }
      index += 1
    }
    return (parts, isOpen, isClosed, index)
  }
}

import Forms
import JSON
import Records

/// Wholes and their parts: 共N条，其中A…B….
extension ClaimInterpreter {
  /// Reads 共N条，其中A…B….
  mutating func collectLists() {
    var index = 1
    var last: (whole: NumberChunk, end: Int)?
    while index < pieces.count {
      // 其中 behind the parts of a list divides its whole once more.
      let before = last?.end == index ? last?.whole : nil
      guard opensList(pieces[index]), let whole = before ?? self.whole(before: index),
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

  /// The count that a list from `index` on divides: the last one before it, growth and words without
  /// numbers aside.
  private func whole(before index: Int) -> NumberChunk? {
    let depth = pieces[index].depth
    var skipped = 0
    for piece in pieces[..<index].reversed() where piece.depth <= depth {
      // 收到120件，上年结转8件；其中予以公开44件: of which of the two is not said.
      if isBroughtForward(piece) { return nil }
      if isCount(piece), !isGrowth(piece) { return piece }
      skipped += 1
      if piece.depth < depth || skipped > 2 { return nil }
    }
    return nil
  }

  /// Whether 其中 or the like stands before the number.
  func opensList(_ piece: NumberChunk) -> Bool {
    piece.before.contains { tokens[$0].term == .among }
  }

  /// Whether `piece` is no part of the list that begins at `start`: another list or sentence, or one
  /// that says what was done where the first part does not.
  private func endsList(_ piece: NumberChunk, after last: NumberChunk, _ start: Int) -> Bool {
    if last.mark == .semicolon || piece.depth < pieces[start].depth || opensList(piece) {
      return true
    }
    return tells(piece) && !tells(pieces[start])
  }

  /// Whether verbs of requests stand in `piece`, or disputes, or words that begin something new.
  private func tells(_ piece: NumberChunk) -> Bool {
    piece.all.contains {
      switch tokens[$0].term {
      case .receive, .receiveNew, .handle, .close, .answer, .carry, .broughtForward,
        .carriedForward, .dispute,
        .further,
        .total,
        .pending, .rise, .fall, .compare:
        true
      default: false
      }
    }
  }

  private func parts(
    from start: Int, of whole: NumberChunk
  ) -> (parts: [Number], isOpen: Bool, isClosed: Bool, end: Int) {
    var parts: [Number] = []
    var isOpen = false
    var isClosed = false
    var index = start
    let unit = whole.unit.map(string)
    let depth = pieces[start].depth
    while index < pieces.count {
      let piece = pieces[index]
      if index > start, endsList(piece, after: pieces[index - 1], start) { break }
      if piece.depth == depth, let number = piece.number, tokens[number].term == .number,
        !isGrowth(piece)
      {
        if piece.unit.map(string) == unit {
          parts.append(tokens[number].value)
          isOpen = isOpen || !tokens[number].slack.isZero || isApproximate(piece)
          isClosed = piece.before.contains {
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

import Forms
import JSON
import Records

/// Lists of the offices that the counted requests are of: 其中市局机关6件，各县（区）局11件.
extension ClaimInterpreter {
  /// Adds the numbers of the list at `parts` as those of parts of the agency, which the tables cannot confirm or contradict,
  /// where the words name offices and the numbers add up to `whole`, a count of requests.
  mutating func addOffices(_ parts: [Int], of whole: Number) {
    let numbers = parts.compactMap { chunks[$0].number.map { tokens[$0].value } }
    guard parts.count > 1, numbers.count == parts.count, Number.sum(numbers) == whole,
      parts.allSatisfy({ sort(of: chunks[$0]) == .other }),
      parts.contains(where: { namesOffice(wordsOfPart($0)) }),
      let counted = reading.claims[sentenceStart...].last(where: {
        $0.number == whole && $0.scope == nil && ($0.kind == .received || $0.kind == .closed)
      })
    else { return }
    for (index, number) in zip(parts, numbers) {
      let isKnown = reading.claims[sentenceStart...].contains {
        $0.number == number && $0.scope != nil
      }
      let words = wordsOfPart(index)
      guard !isKnown, !words.isEmpty else { continue }
      let slots = Slots(.requests, counted.kind == .received ? .receive : .close)
      guard var draft = draft(slots, number, unit: counted.unit, .loose) else { continue }
      draft.scope = self.words(in: words)
      var claim = Claim(draft, quote: quote, section: section, cells: cells)
      claim.leaveOpen()
      reading.claims.append(claim)
    }
  }

  /// The words between the number in front of the part at `index` and its own: also those in brackets, 各县（区）局.
  private func wordsOfPart(_ index: Int) -> Range<Int> {
    let end = chunks[index].before.upperBound
    let start =
      chunks[..<index].last { $0.number != nil }?.all.upperBound ?? chunks[index].before.lowerBound
    let opening = tokens[min(start, end)..<end].indices.last {
      tokens[$0].term == .among || tokens[$0].term == .colon || tokens[$0].term == .comma
    }
    return (opening.map { $0 + 1 } ?? min(start, end))..<end
  }

  private func namesOffice(_ words: Range<Int>) -> Bool {
    words.contains { index in
      tokens[index].term == .narrow || ClaimInterpreter.offices.contains { endsWith(index, $0) }
    }
  }

  /// What the name of an office ends with.
  private static let offices: [StaticString] = [
    "局", "委", "厅", "镇", "乡", "街道", "中心", "部门", "单位", "政府", "机关", "本级", "分局",
  ]
}

import Forms
import JSON
import Records

/// Totals of what the paragraph has counted: 两项合计128件, 上述128件中.
extension ClaimInterpreter {
  /// Adds the claim that the number of `chunk` is the sum of counts in front of it. Returns whether
  /// it is one.
  mutating func readSum(_ chunk: NumberChunk) -> Bool {
    if context.subject == .disputes {
      // （二）行政诉讼。共3件
      guard !context.areGroupsUncounted, let sum = sum(of: [.dispute], in: chunk) else {
        return false
      }
      var slots = Slots(.disputes, .sum)
      slots.sums = (total(ofResults: sum).map { [$0] } ?? []) + [sum]
      add(slots, chunk)
      return true
    }
    if let sum = sum(of: [.received, .closed], in: chunk) {
      var slots = Slots(.requests, .sum)
      slots.sums = [sum]
      add(slots, chunk)
      return true
    }
    if context.counts.last?.kind == .applicant, let sum = sum(of: [.applicant], in: chunk) {
      var slots = Slots(.requests)
      slots.key.namesApplicant = true
      slots.sums = [sum]
      add(slots, chunk)
      return true
    }
    guard let sum = sum(of: [.outcome], in: chunk) else { return false }
    var slots = Slots(.requests, outcome: .sum)
    slots.sums = [countsAllOutcomes(sum) ? Formula(CellSet.requests(.outcomeTotal)) : sum]
    add(slots, chunk)
    return true
  }

  /// The sum of counts of the paragraph, one behind the other, that gives the number of `chunk`; nil
  /// where none does. Only claims of `kinds` are looked at, those in front of the number first.
  private func sum(of kinds: Set<Claim.Kind>, in chunk: NumberChunk) -> Formula? {
    guard let number = chunk.number else { return nil }
    let unit = measureWord(of: chunk) ?? ""
    // 维持4、纠正2，共6件
    let counts = context.counts.filter {
      kinds.contains($0.kind) && ($0.unit == unit || $0.unit.isEmpty && $0.kind == .dispute)
    }
    .suffix(ClaimInterpreter.mostSummed)
    for end in counts.indices.reversed() {
      var sum = counts[end].number
      for start in counts[..<end].indices.reversed() {
        sum = sum + counts[start].number ?? sum
        guard !(tokens[number].value < sum) else { break }
        guard sum == tokens[number].value else { continue }
        if let sum = Formula.sum(of: counts[start...end].compactMap(\.counts)) { return sum }
      }
    }
    return nil
  }

  /// The total of the disputes all of whose results `sum` adds up, where the table has no others: 维持4件、纠正2件，共6件.
  private func total(ofResults sum: Formula) -> Formula? {
    let kinds: [Dispute] = [.reconsideration, .direct, .afterReconsideration, .litigation, .any]
    let results: [DisputeResult] = [.upheld, .corrected, .other, .pending]
    let kind = kinds.first { kind in
      let cells = results.flatMap { kind.cells($0.column) }.flatMap(\.cells)
      return sum.cells.allSatisfy(cells.contains)
        && cells.allSatisfy { sum.cells.contains($0) || self.cells.number($0)?.isZero ?? false }
    }
    return kind.map { Formula($0.cells(.total)) }
  }

  /// The most counts that are looked at.
  private static let mostSummed = 12

  /// Whether the table has no requests but those that `sum` counts.
  mutating func countsAllOutcomes(_ sum: Formula) -> Bool {
    let cells = sum.cells
    return requestRows.filter(\.isOutcome).allSatisfy { row in
      cells.contains(Cell(row, .total)) || self.cells.number(Cell(row, .total))?.isZero ?? false
    }
  }

  /// Whether an earlier count of the section has the number of `chunk`, which refers to it then.
  func repeatsCount(_ chunk: NumberChunk) -> Bool {
    guard let number = chunk.number else { return false }
    return reading.claims.contains {
      $0.section == section && $0.number == tokens[number].value
        && ($0.kind == .received || $0.kind == .closed)
    }
  }

  /// Whether 中 or 里 makes the number a whole that parts follow, 13件中，予以公开6件, or a colon behind 办理结果 does: 13件办理结果构成为：.
  func namesWhole(_ chunk: NumberChunk) -> Bool {
    let results = chunk.after.filter { ["办理结果", "答复结果"].contains(string($0)) }
    let within = chunk.after.first {
      switch tokens[$0].term {
      case .application, .bareApplication, .close, .answer: false
      default: !results.contains($0)
      }
    }
    if !results.isEmpty, chunk.mark == .colon { return true }
    guard let within else { return false }
    return tokens[within].term == .within
  }

  /// Whether the number begins the sentence, but for words of time.
  func opensSentence(_ chunk: NumberChunk, at index: Int) -> Bool {
    index == 0
      && chunk.before.allSatisfy {
        switch tokens[$0].term {
        case .filler, .thisYear, .total, .whole, .year, .close, .answer: true
        default: false
        }
      }
  }
}

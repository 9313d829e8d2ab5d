import Records

/// The findings of two rounds, paired by their ids: new, gone and unchanged ones.
package struct FindingComparison: Sendable {
  /// How many there are of each.
  package struct Counts: Hashable, Sendable {
    package var new = 0
    package var gone = 0
    package var unchanged = 0
  }

  /// A finding of one round or of both.
  package enum Pair: Sendable {
    case new(Finding)
    case gone(Finding)
    case unchanged(Finding, Finding)
  }

  /// The findings of the old round in its order, then the new ones in theirs.
  package let pairs: [Pair]

  package init(old: [Finding], new: [Finding]) {
    var indexes: [String: [Int]] = [:]
    for (index, finding) in new.enumerated().reversed() {
      indexes[finding.id, default: []].append(index)
    }
    var partners = old.map { indexes[$0.id]?.popLast() }
    AmbiguousFindings.pairAgain(&partners, old, new)
    var isTaken = [Bool](repeating: false, count: new.count)
    var pairs: [Pair] = []
    for (finding, partner) in zip(old, partners) {
      if let partner { isTaken[partner] = true }
      pairs.append(partner.map { .unchanged(finding, new[$0]) } ?? .gone(finding))
    }
    for (index, finding) in new.enumerated() where !isTaken[index] { pairs.append(.new(finding)) }
    self.pairs = pairs
  }

  package var counts: Counts {
    pairs.reduce(into: Counts()) { counts, pair in
      switch pair {
      case .new: counts.new += 1
      case .gone: counts.gone += 1
      case .unchanged: counts.unchanged += 1
      }
    }
  }
}

extension FindingComparison.Pair {
  /// The record: `before` and `after` are the findings' messages.
  package var change: Change {
    switch self {
    case .new(let finding): return FindingComparison.Pair.change(nil, finding, .new)
    case .gone(let finding): return FindingComparison.Pair.change(finding, nil, .gone)
    case .unchanged(let old, let new):
      return FindingComparison.Pair.change(old, new, .unchanged)
    }
  }

  private static func change(
    _ old: Finding?, _ new: Finding?, _ status: Change.Status
  ) -> Change {
    let shown = new ?? old
    var change = Change(
      agency: shown?.agency, from: side(old), to: side(new), kind: .finding, status: status)
    change.cell = shown?.cell?.id
    change.label = shown?.label
    change.before = old.map { .text($0.message) } ?? .null
    change.after = new.map { .text($0.message) } ?? .null
    change.rule = shown?.rule
    change.finding = shown?.id
    return change
  }

  private static func side(_ finding: Finding?) -> Change.Side {
    Change.Side(year: finding?.year, source: finding?.source)
  }
}

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
    FindingComparison.pairTwins(&partners, old, new)
    var isTaken = [Bool](repeating: false, count: new.count)
    var pairs: [Pair] = []
    for (finding, partner) in zip(old, partners) {
      if let partner { isTaken[partner] = true }
      pairs.append(partner.map { .unchanged(finding, new[$0]) } ?? .gone(finding))
    }
    for (index, finding) in new.enumerated() where !isTaken[index] { pairs.append(.new(finding)) }
    self.pairs = pairs
  }

  /// The names of the rules that ask the same of a cell, one of them where all agencies below have a report, the other where some
  /// have not: what they find in the cell is one problem.
  private static let twins: Set<String> = ["roll-up", "lower-bound"]

  private static func pairTwins(_ partners: inout [Int?], _ old: [Finding], _ new: [Finding]) {
    var left = Set(new.indices.filter { twins.contains(new[$0].name) })
      .subtracting(partners.compactMap(\.self))
    for (index, finding) in old.enumerated()
    where partners[index] == nil && twins.contains(finding.name) {
      let twin = left.sorted().first { other in
        new[other].agency == finding.agency && new[other].year == finding.year
          && new[other].cell == finding.cell
      }
      guard let twin else { continue }
      partners[index] = twin
      left.remove(twin)
    }
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

import Forms
import Records

/// Which findings follow from which: one wrong cell breaks several sums, and one blank leaves several
/// open. The finding nearest to the fault stands; those that follow carry its id.
enum Causes {
  /// Sets `cause` in `findings`, which have their ids and are the findings of one report.
  static func link(_ findings: inout [Finding]) {
    let failing = findings.indices.filter { findings[$0].isBrokenSum }
      .sorted { nearness(findings[$0]) < nearness(findings[$1]) }
    var standing: [Int] = []
    for index in failing {
      if let cause = standing.first(where: { follows(findings[index], from: findings[$0]) }) {
        findings[index].cause = findings[cause].id
      } else {
        standing.append(index)
      }
    }
    let blanks = findings.filter { $0.rule == "C202" }
    for index in findings.indices where findings[index].isOpenSum {
      findings[index].cause = blanks.first { shares(findings[index], with: $0) }?.id
    }
  }

  /// The lower, the nearer to the cell that is wrong: details before totals, columns of applicants
  /// before their total.
  private static func nearness(_ finding: Finding) -> Int {
    let rule = ["T303": 0, "T302": 2, "T301": 4][finding.rule] ?? 6
    return rule + (finding.isOfTotalColumn ? 1 : 0)
  }

  /// Whether one wrong cell explains both: they differ by as much and have a cell in common, or one is
  /// the same sum in the total column.
  private static func follows(_ finding: Finding, from other: Finding) -> Bool {
    guard let gap = finding.gap?.magnitude, gap == other.gap?.magnitude else { return false }
    if finding.rule == other.rule {
      return finding.isOfTotalColumn != other.isOfTotalColumn && finding.gap == other.gap
    }
    return shares(finding, with: other)
  }

  private static func shares(_ finding: Finding, with other: Finding) -> Bool {
    let cells = Set(other.operands.map(\.cell))
    return finding.operands.contains {
      cells.contains($0.cell) && ($0.value == nil || other.rule != "C202")
    }
  }
}

extension Finding {
  /// Whether a sum that the form states does not add up.
  fileprivate var isBrokenSum: Bool { verdict == .fail && isSum }
  /// Whether blanks leave a sum open.
  fileprivate var isOpenSum: Bool { verdict != .fail && isSum }
  private var isSum: Bool { ["T301", "T302", "T303", "T401"].contains(rule) }

  fileprivate var isOfTotalColumn: Bool {
    rule != "T302" && (cell?.id.hasSuffix(".total") ?? false)
  }
}

import Forms
import Records

/// The change of one cell after which a broken sum of its report would hold.
struct KeptMend: Equatable, Sendable {
  let cell: Cell
  let change: Number
  /// The id of the finding about the sum, or of the one that it follows from.
  let finding: String

  /// Those of `findings`, of one report, that change what next year's report takes over or what this
  /// year's took over.
  static func mends(of findings: [Finding]) -> [KeptMend] {
    findings.filter { $0.isBrokenSum && $0.waived == nil }.flatMap { finding in
      finding.mends.filter { carried.contains($0.key) }.map { cell, change in
        KeptMend(cell: cell, change: change, finding: finding.cause ?? finding.id)
      }
    }
  }

  private static let carried = Set(
    Cell.all.filter {
      $0.id.hasPrefix("requests.carried_forward.") || $0.id.hasPrefix("requests.brought_forward.")
    })
}

extension Causes {
  /// Sets `cause` in `findings` about `pair`: where the change that mends a sum of either report
  /// mends what was carried over too, the sum is nearer to the fault.
  static func link(_ findings: inout [Finding], of pair: (earlier: Imprint, later: Imprint)) {
    let kept = pair.earlier.mends + pair.later.mends
    guard !kept.isEmpty else { return }
    for index in findings.indices where findings[index].isBrokenSum {
      let mends = findings[index].mends
      findings[index].cause = kept.first { mends[$0.cell] == $0.change }?.finding
    }
  }
}

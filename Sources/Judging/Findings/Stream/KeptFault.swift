import Forms
import Records

/// A cell that a finding about one report puts in doubt.
struct KeptFault: Equatable, Sendable {
  let cell: Cell
  /// The change after which the broken sum would hold; nil where the rule tells none.
  let change: Number?
  /// The id of the finding, or of the one that it follows from.
  let finding: String

  /// Those of `findings`, of one report, that concern what next year's report takes over or what
  /// this year's took over.
  static func faults(of findings: [Finding]) -> [KeptFault] {
    findings.filter { $0.waived == nil && $0.verdict != .notAssessable }.flatMap { finding in
      let id = finding.cause ?? finding.id
      if let cell = finding.cell, rulesOfStock.contains(finding.rule) {
        return [KeptFault(cell: cell, change: nil, finding: id)]
      }
      guard finding.isBrokenSum else { return [] }
      return finding.mends.filter { carried.contains($0.key) }.map { cell, change in
        KeptFault(cell: cell, change: change, finding: id)
      }
    }
  }

  private static let rulesOfStock = ["T201", "T203", "T204"]

  private static let carried = Set(
    Cell.all.filter {
      $0.id.hasPrefix("requests.carried_forward.") || $0.id.hasPrefix("requests.brought_forward.")
    })

  /// Whether `finding`, about this fault's report and another, follows from it.
  fileprivate func causes(_ finding: Finding, mends: [Cell: Number]) -> Bool {
    change.map { mends[cell] == $0 } ?? (finding.cell == cell)
  }
}

extension Causes {
  /// Sets `cause` in `findings` about `pair`: what is wrong within one of its reports, and would
  /// explain what does not fit between them, is nearer to the fault.
  static func link(_ findings: inout [Finding], of pair: (earlier: Imprint, later: Imprint)) {
    let kept = pair.later.faults + pair.earlier.faults
    guard !kept.isEmpty else { return }
    for index in findings.indices where findings[index].isOfYears {
      let finding = findings[index]
      let mends = finding.isBrokenSum ? finding.mends : [:]
      findings[index].cause = kept.first { $0.causes(finding, mends: mends) }?.finding
    }
  }
}

extension Finding {
  /// Whether it holds a cell against last year's.
  fileprivate var isOfYears: Bool { "Y501"..."Y504" ~= rule && verdict != .notAssessable }
}

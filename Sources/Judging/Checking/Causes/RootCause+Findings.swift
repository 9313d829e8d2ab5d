import Forms
import JSON
import Records
import Rules

extension RootCause {
  /// The root causes among `findings`, of one report: those about numbers that are carried forward to the next
  /// year or brought forward from the last.
  static func all(of findings: [Finding]) -> [RootCause] {
    findings.filter { $0.waived == nil && $0.verdict != .notAssessable }.flatMap { finding in
      let id = finding.cause ?? finding.id
      if let cell = finding.cell, finding.concern == .stock {
        return [RootCause(cell: cell, change: nil, finding: id)]
      }
      guard finding.isBrokenSum else { return [] }
      let carried = finding.corrections.filter { isCarried($0.key) }
      return carried.sorted { $0.key < $1.key }.map { cell, change in
        RootCause(cell: cell, change: change, finding: id)
      }
    }
  }

  private static func isCarried(_ cell: Cell) -> Bool {
    cell.row == .carriedForward || cell.row == .broughtForward
  }

  /// Whether `finding`, which compares this fault's report with another one, follows from it.
  fileprivate func explains(_ finding: Finding, corrections: [Cell: Number]) -> Bool {
    change.map { corrections[cell] == $0 } ?? (finding.cell == cell)
  }
}

extension CauseLinker {
  /// Sets `cause` in `findings`, which compare the reports of two years, to the one of `causes`,
  /// faults within one of the reports, that explains it.
  static func link(_ findings: inout [Finding], to causes: [RootCause]) {
    guard !causes.isEmpty else { return }
    for index in findings.indices where findings[index].isOfYears {
      let finding = findings[index]
      let corrections = finding.isBrokenSum ? finding.corrections : [:]
      findings[index].cause =
        causes.first { $0.explains(finding, corrections: corrections) }?.finding
    }
  }
}

extension Finding {
  /// Whether it compares a cell with last year's.
  fileprivate var isOfYears: Bool {
    (concern == .carry || concern == .stock) && verdict != .notAssessable
  }
}

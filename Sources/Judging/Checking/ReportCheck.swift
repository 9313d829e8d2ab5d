import Forms
import Records
import Rules

/// The check of single reports.
package struct ReportCheck: Sendable {
  /// The findings about one report, and its counts.
  package struct Result: Sendable {
    /// In the order of their positions in the report.
    package let findings: [Finding]
    package let summary: Summary
  }

  private let checks: [@Sendable (CheckContext) -> [Finding]?]
  /// Whether rules about the pages of reports are applied, at the end of the stream.
  private let comparesPages: Bool
  /// What summaries say of the rules that are not applied.
  private let omitted: [String]?

  /// A check by the rules of `selection` that check a single report. `omitted` are the codes of the rules of which
  /// the run writes no findings, nil where no one asks.
  package init(_ selection: Selection, omitting omitted: [String]? = nil) {
    self.omitted = omitted
    checks = selection.rules.compactMap { $0.evaluation.ofReport }
    comparesPages = selection.rules.contains { $0.needs.contains(.pages) }
  }

  /// Applies every selected rule to `context`.
  package func result(of context: CheckContext) -> Result {
    let report = context.report
    var counts = Summary.Rules()
    var findings: [Finding] = []
    for check in checks {
      guard let found = check(context) else { continue }
      counts.add(found)
      findings += found
    }
    context.settings.profile.adjust(&findings)
    ReportCheck.order(&findings)
    Hints.add(to: &findings, in: context)
    if findings.contains(where: \.isOfProse) {
      ClaimCauseLinker.link(&findings, context.reading.claims)
    }
    if let positions = report.positions { ReportCheck.locate(&findings, positions) }
    var summary = Summary(
      agency: report.agency, year: report.year, source: report.source, rules: counts,
      coverage: report.coverage)
    summary.omitted = omitted
    if comparesPages { summary.page = context.settings.pages?.compared(with: context) }
    return Result(findings: findings, summary: summary)
  }

  /// Sorts the findings of one report by position, gives them their ids, and links those that follow from
  /// others.
  static func order(_ findings: inout [Finding]) {
    let positions = findings.map(\.position)
    if zip(positions, positions.dropFirst()).contains(where: >) {
      findings = findings.indices.sorted { (positions[$0], $0) < (positions[$1], $1) }
        .map { findings[$0] }
    }
    number(&findings)
    CauseLinker.link(&findings)
  }

  /// Gives each finding its id; findings of the same rule and cell are distinguished by their order.
  private static func number(_ findings: inout [Finding]) {
    var seen: [String: Int] = [:]
    for index in findings.indices {
      let key = findings[index].rule + (findings[index].cell?.id ?? "")
      let ordinal = seen[key, default: 0]
      seen[key] = ordinal + 1
      findings[index].id = findings[index].makeID(ordinal: ordinal + 1)
    }
  }

  private static func locate(_ findings: inout [Finding], _ positions: [CellPosition]) {
    for index in findings.indices {
      let cells = Set(
        findings[index].operands.map(\.cell) + (findings[index].cell.map { [$0] } ?? []))
      findings[index].positions = positions.filter { cells.contains($0.cell) }
    }
  }
}

extension Finding {
  /// The sort key of findings about one report: section, then cell in the form's order.
  package var position: Int { (section ?? 0) << 16 | (cell.map { $0.index + 1 } ?? 0) }
}

extension Summary.Rules {
  /// Counts a rule by the most severe verdict among its findings.
  fileprivate mutating func add(_ findings: [Finding]) {
    if findings.isEmpty {
      pass += 1
    } else if findings.contains(where: { $0.verdict == .fail }) {
      fail += 1
    } else if findings.contains(where: { $0.verdict == .review }) {
      review += 1
    } else {
      notAssessable += 1
    }
  }
}

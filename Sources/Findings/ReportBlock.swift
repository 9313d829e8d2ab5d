import Records

/// What is told of one report.
struct ReportBlock {
  let agency: String?
  let year: Int?
  let source: Source
  let summary: Summary
  var findings: [Finding]
  /// The tables with a cell that was not read and that a rule has need of.
  let unreadTables: Set<Int>

  init(_ report: Report, _ findings: [Finding], _ summary: Summary) {
    agency = report.agency
    year = report.year
    source = report.source
    self.summary = summary
    self.findings = findings
    let open = findings.filter { finding in
      finding.verdict == .notAssessable
        && finding.operands.contains { report.cells[$0.cell] == .absent }
    }
    unreadTables = Set(open.compactMap { $0.cell?.table })
  }
}

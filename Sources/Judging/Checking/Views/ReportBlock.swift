import Forms
import Records
import Rules
import Wordings

/// What is reported of one report.
package struct ReportBlock: Sendable {
  package let agency: String?
  package let year: Int?
  package let source: Source
  let summary: Summary
  package var findings: [Finding]
  /// The tables with a cell that was not read and that a rule has need of.
  let unreadTables: Set<Table>

  package init(_ report: Report, _ findings: [Finding], _ summary: Summary) {
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

// MARK: - Closing lines

extension ReportBlock {
  /// Whether any rule came to a judgement about the report.
  package var isJudged: Bool {
    summary.rules.pass + summary.rules.fail + summary.rules.review > 0
  }

  /// What is said where no finding is shown: what was checked, and never that all is well where
  /// nothing was.
  package func nothing(in language: Language) -> String {
    let unseen = summary.rules.fail + summary.rules.review
    if unseen > 0 {
      return language.says(
        "没有要显示的问题（另有 \(unseen) 条规则的发现低于所选程度）",
        en: "Nothing to show (\(English.count(unseen, "rule")) found less than the severity chosen)"
      )
    }
    let passed = summary.rules.pass
    return passed == 0
      ? language.says(
        "这份没有可以单独核对的内容，未作结论",
        en: "Nothing in this report alone that could be checked, so nothing is concluded")
      : language.says(
        "未发现问题（核对 \(passed) 条规则）", en: "Nothing found (\(English.count(passed, "rule")) checked)")
  }

  /// The closing line for what could not be assessed, with the tables that it is due to.
  package func open(in language: Language) -> String? {
    let open = findings.filter { $0.verdict == .notAssessable }
    guard !open.isEmpty else { return nil }
    let tables = Table.ofReports.filter { table in open.contains { $0.cell?.table == table } }
    let reasons = tables.map { table in
      table.name(in: language)
        + (unreadTables.contains(table)
          ? language.says("有格未读到", en: " has cells that were not read")
          : language.says("有空白", en: " has blanks"))
    }
    let list = reasons.joined(separator: language.says("，", en: ", "))
    return language.says(
      "未能核对 \(open.count) 条" + (reasons.isEmpty ? "" : "（\(list)）"),
      en: "\(English.count(open.count, "check")) left open"
        + (reasons.isEmpty ? "" : " (\(list))"))
  }
}

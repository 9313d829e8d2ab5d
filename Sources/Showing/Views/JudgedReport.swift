import Forms
import Phrases
import Records
import Wordings

/// The part of one report and its findings that is shown.
package struct JudgedReport: Sendable {
  package let agency: String?
  package let year: Int?
  package let source: Source
  private let rules: Summary.Rules
  private let page: Summary.Page?
  package var findings: [Finding]
  /// The tables with a cell that was not read and that a rule needs.
  private let unreadTables: Set<Table>

  package init(_ report: Report, _ findings: [Finding], _ summary: Summary) {
    agency = report.agency
    year = report.year
    source = report.source
    rules = summary.rules
    page = summary.page
    self.findings = findings
    let open = findings.filter { finding in
      finding.verdict == .notAssessable
        && finding.operands.contains { report.cells[$0.cell] == .absent }
    }
    unreadTables = Set(open.compactMap { $0.cell?.table })
  }

  /// How many rules passed.
  package var passed: Int { rules.pass }

  /// Whether nothing can be said of it, not even what was not assessed.
  var isUnjudged: Bool { !isJudged && findings.isEmpty && !(page?.isEqual ?? false) }

  /// Whether a page on which it was published was compared.
  package var hasPage: Bool { page != nil }

  /// Whether any rule passed or found something.
  package var isJudged: Bool { rules.pass + rules.fail + rules.review > 0 }
}

// MARK: - Closing lines

extension JudgedReport {
  /// The line where no finding is shown: how many rules passed or are hidden; where none could be applied,
  /// that nothing is concluded.
  func nothingShown(_ phrases: Phrasebook) -> String {
    let hidden = rules.fail + rules.review
    if hidden > 0 {
      return phrases.says(
        "没有要显示的问题（另有\(hidden)项发现低于所选程度）",
        en:
          "Nothing to show (\(English.count(hidden, "rule")) with findings below the chosen severity)"
      )
    }
    guard isJudged else {
      if let equal = equalPage(phrases) { return equal }
      return phrases.says(
        "没有可以单独核对的内容，未作结论", en: "No rule could judge this report alone; no conclusion")
    }
    return phrases.says(
      "已核对\(rules.pass)项，未发现问题",
      en: "Nothing found (\(English.count(rules.pass, "rule")) checked)")
  }

  /// That the page on which it was published is equal to it, with address and time; nil where none was compared, or
  /// it differs.
  package func equalPage(_ phrases: Phrasebook) -> String? {
    guard let page, page.isEqual else { return nil }
    let place = page.source.address(phrases) ?? page.source.path
    return phrases.says("发布页面与本报告一致：\(place)", en: "The published page is equal: \(place)")
  }

  /// The line about what could not be assessed, with the tables that are the reason; nil where nothing is.
  package func notAssessed(_ phrases: Phrasebook) -> String? {
    let open = findings.filter { $0.verdict == .notAssessable }
    let tables = Table.ofReports.filter { table in open.contains { $0.cell?.table == table } }
    let reasons = tables.map { table in
      table.name(in: phrases.language)
        + (unreadTables.contains(table)
          ? phrases.says("有格未读到", en: " has cells that were not read")
          : phrases.says("有空白", en: " has blanks"))
    }
    return findings.notAssessed(phrases, because: reasons)
  }
}

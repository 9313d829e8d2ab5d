import Records
import Wordings

extension Rule {
  static let s113: Rule = Rule(
    code: "S113", name: "identity", severity: .error,
    summary: Wording(
      "报告应当写明机关名称和年度：缺少哪一项，即指出哪一项。",
      en: "The agency or the year was not found."),
    basis: [],
    fix: Wording(
      "在标题中写明机关名称和年度，如“××县××局××××年政府信息公开工作年度报告”。",
      en: "State the agency and the year in the title: “××县××局××××年政府信息公开工作年度报告”."),
    passing: [Example(), Example(year: 2020)],
    failing: [
      Example { $0.agency = nil }.found(.fail, "均未载明报告机关名称"),
      Example(year: nil).found(.fail, "均未载明报告年度"),
      Example(year: nil) {
        $0.removeTables()
        $0.agency = nil
      }.found(.fail, "均未载明报告机关名称", of: 2),
    ],
    evaluation: .report { context in
      let report = context.report
      // A title that was not read is not missing: S101 says so.
      guard context.isOfStatute2019 || report.year == nil, context.gaps.firstCell == nil else {
        return nil
      }
      let title = report.title.map { "“\($0)”" }
      let agency = Wording(
        "标题\(title ?? "")和正文均未载明报告机关名称，请补充。",
        en:
          "The agency was not found, neither in \(title ?? "the title") nor in the text; please state it"
      )
      let year = Wording(
        "标题\(title ?? "")和统计期限均未载明报告年度，请补充。",
        en:
          "The year was not found, neither in \(title ?? "the title") nor in the period; please state it"
      )
      let missing = (report.agency == nil ? [agency] : []) + (report.year == nil ? [year] : [])
      return missing.map { message in
        var finding = Rule.s113.finding(
          .fail, in: context, label: context.says("标题", en: "Title"), quote: report.title,
          message.chinese, en: message.english)
        finding.hint = context.fullTitle.map {
          context.says("将标题写为“\($0)”。", en: "Give it the title “\($0)”.")
        }
        return finding
      }
    })
}

extension CheckContext {
  /// The title that the report should have; nil where its agency or year are unknown, also by its file.
  fileprivate var fullTitle: String? {
    guard let agency = agencyMatch?.agency?.name ?? report.agency,
      let year = report.year ?? FileYear.named(report.source.path)
    else { return nil }
    return "\(agency)\(year)年政府信息公开工作年度报告"
  }
}

import Agencies
import Records
import Wordings

extension Rule {
  static let x705: Rule = Rule(
    code: "X705", name: "not-listed", severity: .warning, concern: .listing, needs: .list,
    summary: Wording(
      "单位名单中无报告的单位，或者可能是名单中的几个单位；有名称相近的单位的，一并列出。",
      en:
        "The agency is not in the list, or several of the list match; reported with the closest name."
    ),
    basis: [],
    fix: Wording(
      "名称有误的，更正报告；使用别名的，将别名补入单位名单。",
      en: "Correct the name in the report; where it is an alias, add it to the list."),
    passing: [Example().listed(), Example { $0.agency = "区民政局" }.listed()],
    failing: [
      Example { $0.agency = "青石区民正局" }.listed().found(.review, "名称相近的单位：青石区民政局"),
      Example { $0.agency = nil }.listed().found(.review, "报告未载明单位名称"),
      Example { $0.agency = "青石区粮食局" }.listed().found(.review, "单位名单中无“青石区粮食局”"),
    ],
    evaluation: .report { context in
      guard let match = context.agencyMatch else { return nil }
      guard let problem = match.problem(of: context.report.agency) else { return [] }
      return [
        x705.finding(
          .review, in: context, label: context.says("单位", en: "Agency"),
          quote: context.report.agency, problem.text(context.settings.language))
      ]
    })
}

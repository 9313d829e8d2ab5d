import Agencies
import Records
import Wordings

extension Rule {
  static let x705: Rule = Rule(
    code: "X705", name: "not-listed", severity: .warning, concern: .listing, needs: .list,
    summary: Wording(
      "报告的单位不在单位表中，或者可能是表中的几个单位；给出名称最接近的一个。",
      en:
        "The agency is not in the list, or several of the list match; reported with the closest name."
    ),
    basis: [],
    fix: Wording(
      "名称写错的，改正报告；写的是别名的，把别名补进单位表。",
      en: "Correct the name in the report; where it is an alias, add it to the list."),
    passing: [Example().listed(), Example { $0.agency = "区民政局" }.listed()],
    failing: [
      Example { $0.agency = "青石区民正局" }.listed().found(.review, "最接近的是“青石区民政局”"),
      Example { $0.agency = nil }.listed().found(.review, "报告没有单位名称"),
      Example { $0.agency = "青石区粮食局" }.listed().found(.review, "“青石区粮食局”不在单位表中"),
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

import Forms
import Records
import Wordings

extension Rule {
  static let l803: Rule = Rule(
    code: "L803", name: "legacy-parts", severity: .warning,
    summary: Wording(
      "2018年及以前的统计表：工作人员数等于专职与兼职之和；列出复议、诉讼各种结果的，总数等于它们之和。",
      en: """
        Before 2019: staff is the sum of full-time and part-time staff; disputes are the sum of their results.
        """),
    basis: [.text("国办发〔2014〕32号 政府信息公开情况统计表")],
    fix: Wording("核对各分项，再改总数。", en: "Check the parts, then correct the total."),
    passing: [
      Example.legacy([
        .staff: 5, .staffFullTime: 2, .staffPartTime: 3,
      ]),
      Example.legacy(
        [.reconsideration: 2],
        rows: [
          Example.row("四、行政复议数量", 2, .reconsideration),
          Example.row("（一）维持具体行政行为数", 1), Example.row("（二）被依法纠错数", 1),
          Example.row("五、行政诉讼数量", 0, .litigation),
        ]),
    ],
    failing: [
      Example.legacy([
        .staff: 6, .staffFullTime: 2, .staffPartTime: 3,
      ]).found(.fail, at: Cell(.staff), "填报6，各分项合计5"),
      Example.legacy(
        [.litigation: 0],
        rows: [
          Example.row("五、行政诉讼数量", 0, .litigation),
          Example.row("（一）维持具体行政行为或者驳回原告诉讼请求数", 1),
          Example.row("（二）被依法纠错数", 0),
        ]
      ).found(.fail, at: Cell(.litigation), "填报0，各分项合计1"),
    ],
    evaluation: .report { context in
      let report = context.report
      return LegacySum.findings(
        l803,
        [
          LegacySum(
            .staff, of: [.staffFullTime, .staffPartTime], in: report),
          LegacySum(.reconsideration, ofRowsBelowIn: report),
          LegacySum(.litigation, ofRowsBelowIn: report),
        ], in: context)
    })
}

import Forms
import Records
import Wordings

extension Rule {
  static let t401: Rule = Rule(
    code: "T401", name: "dispute-sum", severity: .error, concern: .sum(.results),
    summary: Wording(
      "表四每一组：总计等于结果维持、结果纠正、其他结果、尚未审结之和。",
      en: "Table four, each group: the total is upheld + corrected + other results + pending."),
    basis: [.form("表四")],
    fix: Wording(
      "核对这一组的四项结果，再改总计。",
      en: "Check the four results in the group, then correct its total."),
    passing: [
      Example(),
      Example(cells: [Cell(.reconsideration, .upheld): 2, Cell(.reconsideration, .total): 2]),
    ],
    failing: [
      Example(cells: [Cell(.directLitigation, .upheld): 10])
        .found(.fail, at: Cell(.directLitigation, .total), "合计10件，总计填报0件，相差10件"),
      Example(year: 2019, cells: [Cell(.reconsideration, .total): 1])
        .found(.fail, at: Cell(.reconsideration, .total), "合计0件，总计填报1件，相差1件"),
    ],
    evaluation: .report { context in
      SumFindings.of(
        t401, in: context, location: { $0.groupLocation(in: $1) },
        parts: Wording("四项结果合计", en: "the four results add up to"),
        whole: Wording("总计填报", en: "the total is"))
    })
}

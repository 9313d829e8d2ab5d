import Forms
import Records
import Wordings

extension Rule {
  static let t302: Rule = Rule(
    code: "T302", name: "applicant-sum", severity: .error, concern: .sum(.applicants),
    summary: Wording(
      "表三每一行：总计等于自然人与五类法人或其他组织之和。",
      en:
        "Table three, each row: the total is natural persons plus the five kinds of organisations."
    ),
    basis: [.form("表三")],
    fix: Wording(
      "核对这一行的各类申请人数字，再改总计。",
      en: "Check the numbers in the row, then correct its total."),
    passing: [
      Example(),
      Example(year: 2019),
    ],
    failing: [
      Example(cells: [Cell(.received, .total): 5])
        .found(.fail, at: Cell(.received, .total), "合计0件，总计填报5件，相差5件"),
      Example(cells: [Cell(.petition, .business): 2])
        .found(.fail, at: Cell(.petition, .total), "合计2件，总计填报0件，相差2件"),
      Example(year: 2019, cells: [Cell(.otherHandling, .business): 2])
        .found(.fail, at: Cell(.otherHandling, .total), "合计2件，总计填报0件，相差2件"),
    ],
    evaluation: .report { context in
      SumFindings.of(
        t302, in: context, location: { $0.rowLocation(in: $1) },
        parts: Wording("各类申请人合计", en: "the kinds of applicants add up to"),
        whole: Wording("总计填报", en: "the total is"))
    })
}

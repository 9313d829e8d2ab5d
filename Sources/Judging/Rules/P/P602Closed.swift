import Claims
import Forms
import Records
import Wordings

extension Rule {
  static let p602: Rule = Rule(
    code: "P602", name: "closed", severity: .error, concern: .claim,
    summary: Wording(
      "正文所写办结、答复和结转下年度的申请数量应当与表三第三项总计、第四项相符。",
      en: "Requests closed, answered or carried forward in the prose match table three."),
    basis: [],
    fix: Wording(
      "核对正文与表三（七）总计和第四项，更正有误之处。",
      en: """
        Compare the text with (7) Total and item 4 of table three and correct the one that is wrong.
        """),
    passing: [
      .claiming(
        "收到政府信息公开申请70件，办结69件，1件结转下年度继续办理。",
        cells: [
          Cell(.received, .total): 70, Cell(.outcomeTotal, .total): 69,
          Cell(.carriedForward, .total): 1,
        ])
    ],
    failing: [
      .claiming(
        "收到政府信息公开申请70件，办结68件。",
        cells: [
          Cell(.received, .total): 70, Cell(.outcomeTotal, .total): 69,
          Cell(.carriedForward, .total): 1,
        ]
      ).found(.fail, at: Cell(.outcomeTotal, .total), "正文表述为68件，表三“（七）总计”填报69件"),
      .claiming(
        "收到政府信息公开申请70件，2件结转下年度。",
        cells: [
          Cell(.received, .total): 70, Cell(.outcomeTotal, .total): 69,
          Cell(.carriedForward, .total): 1,
        ]
      ).found(.fail, at: Cell(.carriedForward, .total), "正文表述为2件，表三“四、结转下年度继续办理”总计填报1件"),
    ],
    evaluation: .report { context in
      ClaimFindings.of(p602, in: context) { $0.kind == .closed }
    })
}

import Claims
import Forms
import Records
import Wordings

extension Rule {
  static let p611: Rule = Rule(
    code: "P611", name: "all-done", severity: .warning,
    summary: Wording(
      "正文称均已办结、全部办结或办结率100%，表三第四项却有结转下年度的申请。",
      en: "The prose states that all requests were closed, but table three carries some forward."),
    basis: [],
    fix: Wording(
      "改为“到期的均已办结”，或者核对结转下年度的数量。",
      en: "Write that all those due were closed (“到期的均已办结”), or check the number carried forward."),
    passing: [
      .claiming(
        "收到政府信息公开申请5件，均已办结。",
        cells: [
          Cell(.received, .total): 5, Cell(.granted, .total): 5,
          Cell(.outcomeTotal, .total): 5,
        ]),
      .claiming(
        "收到政府信息公开申请5件，均在法定期限内答复。",
        cells: [
          Cell(.received, .total): 5, Cell(.outcomeTotal, .total): 4,
          Cell(.carriedForward, .total): 1,
        ]),
    ],
    failing: [
      .claiming(
        "收到政府信息公开申请5件，均已办结。",
        cells: [
          Cell(.received, .total): 5, Cell(.outcomeTotal, .total): 4,
          Cell(.carriedForward, .total): 1,
        ]
      ).found(.fail, at: Cell(.carriedForward, .total), "正文称“均已办结”，表三“四、结转下年度继续办理”总计填报1件，二者不一致"),
      .claiming(
        "收到政府信息公开申请5件，办结率100%。",
        cells: [
          Cell(.received, .total): 5, Cell(.outcomeTotal, .total): 4,
          Cell(.carriedForward, .total): 1,
        ]
      ).found(.fail, at: Cell(.carriedForward, .total), "正文称“办结率100%”，表三“四、结转下年度继续办理”总计填报1件，二者不一致"),
    ],
    evaluation: .report { context in
      ClaimFindings.of(p611, in: context) { $0.kind == .allDone }
    })
}

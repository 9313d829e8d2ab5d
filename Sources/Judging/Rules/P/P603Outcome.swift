import Claims
import Forms
import Records
import Wordings

extension Rule {
  static let p603: Rule = Rule(
    code: "P603", name: "outcome", severity: .error, concern: .claim,
    summary: Wording(
      "正文所写各类办理结果的数量应当与表三第三项各行相符，也可以是一类之下各行之和。",
      en:
        "Outcomes of requests in the prose match rows of table three, or the sum of a group of rows."
    ),
    basis: [],
    fix: Wording(
      "核对正文与表三第三项的相应各行，更正有误之处。",
      en: """
        Compare the text with the rows under item 3 of table three and correct the one that is wrong.
        """),
    passing: [
      .claiming(
        "答复政府信息公开申请9件，其中予以公开及部分公开5件，不予公开1件，无法提供3件。",
        cells: [
          Cell(.received, .total): 9, Cell(.granted, .total): 4,
          Cell(.partlyGranted, .total): 1,
          Cell(.stateSecret, .total): 1,
          Cell(.notHeld, .total): 3, Cell(.outcomeTotal, .total): 9,
        ])
    ],
    failing: [
      .claiming(
        "依申请公开方面，予以公开及部分公开258件。",
        cells: [
          Cell(.received, .total): 300, Cell(.granted, .total): 260,
          Cell(.partlyGranted, .total): 15, Cell(.outcomeTotal, .total): 275,
        ]
      ).found(.fail, at: Cell(.granted, .total), "正文表述为258件，表三“（一）予以公开”总计与“（二）部分公开”总计之和填报275件"),
      .claiming(
        "收到政府信息公开申请5件，其中不予公开2件。",
        cells: [
          Cell(.received, .total): 5, Cell(.stateSecret, .total): 1,
          Cell(.granted, .total): 4, Cell(.outcomeTotal, .total): 5,
        ]
      ).found(.fail, at: Cell(.stateSecret, .total), "正文表述为2件，表三“（三）不予公开”总计填报1件"),
    ],
    evaluation: .report { context in
      ClaimFindings.of(p603, in: context) { $0.kind == .outcome }
    })
}

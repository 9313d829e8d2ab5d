import Claims
import Forms
import Records
import Wordings

extension Rule {
  static let p601: Rule = Rule(
    code: "P601", name: "received", severity: .error, concern: .claim,
    summary: Wording(
      "正文所写收到、上年结转的申请数量应当与表三相符：收到可以指本年新收，也可以指新收与上年结转之和。",
      en: """
        Requests received or brought forward in the prose match table three; 收到 may mean new requests, or new \
        requests and those brought forward.
        """),
    basis: [],
    fix: Wording(
      "核对正文与表三第一、二项，更正有误之处；只写部分单位的，写明范围。",
      en: """
        Compare the text with items 1 and 2 of table three and correct the one that is wrong; state it where \
        only some agencies are counted.
        """),
    passing: [
      .claiming(
        "全年共收到政府信息公开申请75件。",
        cells: [Cell(.received, .total): 74, Cell(.broughtForward, .total): 1]),
      .claiming(
        "新收政府信息公开申请74件，上年结转1件。",
        cells: [Cell(.received, .total): 74, Cell(.broughtForward, .total): 1]),
      .claiming("收到挖掘道路申请77件。", cells: [Cell(.received, .total): 74]),
    ],
    failing: [
      .claiming(
        "全年新收政府信息公开申请76件。",
        cells: [Cell(.received, .total): 74, Cell(.broughtForward, .total): 1]
      )
      .found(.fail, at: Cell(.received, .total), "正文表述为76件，表三“一、本年新收政府信息公开申请数量”总计填报74件，相差2件"),
      .claiming(
        "新收政府信息公开申请74件，上年结转3件。",
        cells: [Cell(.received, .total): 74, Cell(.broughtForward, .total): 1]
      )
      .found(.fail, at: Cell(.broughtForward, .total), "正文表述为3件，表三“二、上年结转政府信息公开申请数量”总计填报1件"),
      .claiming(
        "全年收到政府信息公开申请76件。",
        cells: [Cell(.received, .total): 74, Cell(.broughtForward, .total): 1]
      )
      .found(.fail, at: Cell(.received, .total), "（74件）、表三本年新收与上年结转之和（75件）均不一致，请核实并更正"),
      .claiming("区政府办代表区政府受理政府信息公开申请17件。", cells: [Cell(.received, .total): 95])
        .found(.review, at: Cell(.received, .total), "所述范围为“区政府办”"),
    ],
    evaluation: .report { context in
      ClaimFindings.of(p601, in: context) { $0.kind == .received && !$0.isAgainstNone }
    })
}

import Claims
import Forms
import Records
import Wordings

extension Rule {
  static let p606: Rule = Rule(
    code: "P606", name: "none-claimed", severity: .error, concern: .claim,
    summary: Wording(
      "正文称未收到申请、无行政复议或行政诉讼，表中却有；或者正文写有数量，表中全为0。",
      en: "The prose states that there were none where the table has some, or the reverse."),
    basis: [],
    fix: Wording(
      "核对正文与表格，更正有误之处。",
      en: "Compare the text with the table and correct the one that is wrong."),
    passing: [
      .claiming("2022年未收到政府信息公开申请，未发生行政复议、行政诉讼。", cells: [:]),
      .claiming("未发生因答复不当引发的行政诉讼。", cells: [Cell(.directLitigation, .total): 1]),
    ],
    failing: [
      .claiming("2022年未收到政府信息公开申请。", cells: [Cell(.received, .total): 2])
        .found(
          .fail, at: Cell(.received, .total), "正文称“未收到政府信息公开申请”，表三“一、本年新收政府信息公开申请数量”总计填报2件，二者不一致"),
      .claiming("信息公开方面无行政复议。", cells: [Cell(.reconsideration, .total): 1])
        .found(.fail, at: Cell(.reconsideration, .total), "正文称“无行政复议”，表四行政复议总计填报1件"),
      .claiming("收到政府信息公开申请4件。", cells: [:])
        .found(.fail, at: Cell(.received, .total), "正文表述为4件，表三“一、本年新收政府信息公开申请数量”总计填报0件"),
    ],
    evaluation: .report { context in
      ClaimFindings.of(p606, in: context) { $0.kind == .negation || $0.isAgainstNone }
    })
}

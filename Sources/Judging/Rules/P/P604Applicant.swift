import Claims
import Forms
import Records
import Wordings

extension Rule {
  static let p604: Rule = Rule(
    code: "P604", name: "applicant", severity: .error, concern: .claim,
    summary: Wording(
      "正文所写自然人、法人或其他组织等各类申请人的申请数量应当与表三相应各列相符。",
      en: "Requests by kind of applicant in the prose match the columns of table three."),
    basis: [],
    fix: Wording(
      "核对正文与表三的相应各列，更正有误之处。",
      en: "Compare the text with the columns of table three and correct the one that is wrong."),
    passing: [
      .claiming(
        "全年新收政府信息公开申请12件，其中自然人10件，法人或其他组织2件。",
        cells: [
          Cell(.received, .naturalPerson): 10, Cell(.received, .business): 2,
          Cell(.received, .total): 12,
        ])
    ],
    failing: [
      .claiming(
        "全年新收政府信息公开申请12件，其中自然人11件，企业1件。",
        cells: [
          Cell(.received, .naturalPerson): 10, Cell(.received, .business): 2,
          Cell(.received, .total): 12,
        ]
      )
      .found(
        .fail, at: Cell(.received, .naturalPerson), "正文表述为11件，表三“一、本年新收政府信息公开申请数量”自然人填报10件", of: 2),
      .claiming(
        "全年新收政府信息公开申请12件，其中自然人9件，法人或其他组织3件。",
        cells: [
          Cell(.received, .naturalPerson): 9, Cell(.received, .business): 2,
          Cell(.received, .research): 2, Cell(.received, .publicWelfare): 0,
          Cell(.received, .legalService): 0, Cell(.received, .otherOrganization): 0,
          Cell(.received, .total): 13,
        ]
      )
      .found(.fail, at: Cell(.received, .business), "表三“一、本年新收政府信息公开申请数量”法人或其他组织各列之和填报4件"),
    ],
    evaluation: .report { context in
      ClaimFindings.of(p604, in: context) { $0.kind == .applicant }
    })
}

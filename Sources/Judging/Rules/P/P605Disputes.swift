import Claims
import Forms
import Records
import Wordings

extension Rule {
  static let p605: Rule = Rule(
    code: "P605", name: "disputes", severity: .error, concern: .claim,
    summary: Wording(
      "正文所写行政复议、行政诉讼的总数和各种结果应当与表四相符；总数也可以只计已审结的。",
      en: """
        Disputes and their results in the prose match table four; a total may count only concluded cases.
        """),
    basis: [],
    fix: Wording(
      "核对正文与表四，更正有误之处；只计已审结案件的，请写明。",
      en: """
        Compare the text with table four and correct the one that is wrong; state it where only concluded \
        cases are counted.
        """),
    passing: [
      .claiming(
        "政府信息公开行政复议3件，其中结果维持2件，尚未审结1件。",
        cells: [
          Cell(.reconsideration, .upheld): 2, Cell(.reconsideration, .pending): 1,
          Cell(.reconsideration, .total): 3,
        ])
    ],
    failing: [
      .claiming(
        "政府信息公开行政复议3件，其中结果维持1件。",
        cells: [
          Cell(.reconsideration, .upheld): 2, Cell(.reconsideration, .pending): 1,
          Cell(.reconsideration, .total): 3,
        ]
      ).found(.fail, at: Cell(.reconsideration, .upheld), "正文表述为1件，表四行政复议结果维持填报2件"),
      .claiming(
        "信息公开类行政复议7件，均获维持。",
        cells: [
          Cell(.reconsideration, .upheld): 5, Cell(.reconsideration, .pending): 2,
          Cell(.reconsideration, .total): 7,
        ]
      ).found(.fail, at: Cell(.reconsideration, .upheld), "正文表述为7件，表四行政复议结果维持填报5件"),
    ],
    evaluation: .report { context in
      ClaimFindings.of(p605, in: context) { $0.kind == .dispute && !$0.isAgainstNone }
    })
}

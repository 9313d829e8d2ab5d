import Forms
import Records
import Wordings

extension Rule {
  static let y504: Rule = Rule(
    code: "Y504", name: "total-disclosed", severity: .warning, concern: .stock,
    summary: Wording(
      "表二（2019年表式）：本年对外公开总数量应当等于上年对外公开总数量加本年新公开数量。",
      en: "Table two of 2019: the total disclosed is last year's with what was newly disclosed."),
    basis: [.form("表二 第二十条第（一）项", of: .form2019)],
    fix: Wording(
      "核对对外公开总数量和新公开数量；因废止、清理减少的，在正文说明。",
      en: """
        Check the total disclosed and what was newly disclosed; explain repeals and clean-ups \
        in the text.
        """),
    passing: [
      .years(
        ["disclosure.rules.total_disclosed": 20],
        ["disclosure.rules.newly_disclosed": 3, "disclosure.rules.total_disclosed": 23], .form2019,
        year: 2020),
      .years(["disclosure.rules.in_force": 20], [:]),
    ],
    failing: [
      .years(
        ["disclosure.normative_documents.total_disclosed": 20],
        [
          "disclosure.normative_documents.newly_disclosed": 3,
          "disclosure.normative_documents.total_disclosed": 13,
        ], .form2019, year: 2020),
      .years(["disclosure.rules.total_disclosed": nil], [:], .form2019, year: 2020),
    ],
    evaluation: .years { pair in
      guard pair.follows(.form2019) else { return nil }
      return y504.findings(in: pair, totals, verdict: .review) { numbers, expected, actual in
        let difference = pair.difference(actual, expected)
        return pair.says(
          "上年对外公开总数量 \(numbers[0]) + 本年新公开 \(numbers[1]) = \(expected)，"
            + "对外公开总数量填 \(actual)，\(difference)。",
          en:
            "disclosed last year \(numbers[0]) + newly disclosed \(numbers[1]) = \(expected), but the total is"
            + " \(actual), \(difference).")
      }
    })

  private static let totals: [YearLine] = ["rules", "normative_documents"].compactMap { row in
    guard let total = Cell(id: "disclosure.\(row).total_disclosed"),
      let new = Cell(id: "disclosure.\(row).newly_disclosed")
    else { return nil }
    return YearLine(cell: total, parts: [.earlier(total), .later(new)])
  }
}

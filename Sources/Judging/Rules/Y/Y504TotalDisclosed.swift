import Forms
import Records
import Wordings

extension Rule {
  static let y504: Rule = Rule(
    code: "Y504", name: "total-disclosed", severity: .warning, concern: .stock,
    summary: Wording(
      "表二（2019年表式）：本年对外公开总数量应当等于上年对外公开总数量加本年新公开数量。",
      en: "Table two of 2019: the total disclosed is last year's total plus newly disclosed."),
    basis: [.form("表二 第二十条第（一）项", having: Cell(.rules, .totalDisclosed))],
    fix: Wording(
      "核对对外公开总数量和新公开数量；因废止、清理减少的，在正文说明。",
      en: """
        Check the total disclosed and newly disclosed; explain repeals and clean-ups in the text.
        """),
    passing: [
      .years(
        [Cell(.rules, .totalDisclosed): 20],
        [Cell(.rules, .newlyDisclosed): 3, Cell(.rules, .totalDisclosed): 23], year: 2020),
      .years([Cell(.rules, .inForce): 20], [:]),
    ],
    failing: [
      .years(
        [Cell(.normativeDocuments, .totalDisclosed): 20],
        [
          Cell(.normativeDocuments, .newlyDisclosed): 3,
          Cell(.normativeDocuments, .totalDisclosed): 13,
        ], year: 2020
      )
      .found(.review, at: Cell(.normativeDocuments, .totalDisclosed), "= 23，对外公开总数量填报13，少10"),
      .years([Cell(.rules, .totalDisclosed): nil], [:], year: 2020)
        .found(.notAssessable, at: Cell(.rules, .totalDisclosed), "有1格"),
    ],
    evaluation: .years { pair in
      guard let lines = pair.lines(totals) else { return nil }
      return pair.findings(of: y504, lines, verdict: .review) { numbers, expected, actual in
        let difference = pair.difference(actual, expected)
        return pair.says(
          "上年对外公开总数量\(numbers[0]) + 本年新公开\(numbers[1]) = \(expected)，"
            + "对外公开总数量填报\(actual)，\(difference)。",
          en:
            "disclosed last year \(numbers[0]) + newly disclosed \(numbers[1]) = \(expected), but the total is"
            + " \(actual), \(difference).")
      }
    })
}

private let totals: [YearLine] = [Row.rules, .normativeDocuments].map { row in
  let total = Cell(row, .totalDisclosed)
  return YearLine(cell: total, parts: [.earlier(total), .later(Cell(row, .newlyDisclosed))])
}

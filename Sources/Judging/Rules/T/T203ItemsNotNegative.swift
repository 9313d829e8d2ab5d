import Forms
import JSON
import Records
import Wordings

extension Rule {
  static let t203: Rule = Rule(
    code: "T203", name: "items-not-negative", severity: .error, concern: .stock,
    summary: Wording(
      "表二（2019年表式）：上一年项目数量加本年增/减不小于零。",
      en: "Table two of 2019: last year's items plus this year's change are not negative."),
    basis: [.form("表二", of: .form2019)],
    fix: Wording(
      "核对上一年项目数量和本年增/减的正负号。",
      en: "Check the items last year, and the sign of the change."),
    passing: [
      Example(.form2019, year: 2020),
      Example(
        .form2019, year: 2020,
        cells: [
          "disclosure.licensing.items_last_year": 7, "disclosure.licensing.items_change": -7,
        ]),
      Example(),
    ],
    failing: [
      Example(.form2019, year: 2020, cells: ["disclosure.fees.items_change": -1]),
      Example(.form2019, year: 2020, cells: ["disclosure.penalties.items_change": nil]),
    ],
    evaluation: .report { context in
      context.judge(t203, of: .form2019, rows: rows203) { numbers in
        guard let sum = numbers[0] + numbers[1], sum.isNegative else { return nil }
        return (
          Wording(
            "上一年 \(numbers[0]) 项，本年增/减 \(numbers[1])，合计为负数 \(sum)。",
            en:
              "\(numbers[0]) items last year and a change of \(numbers[1]) come to less than none, \(sum)."
          ),
          nil, sum
        )
      }
    })

  private static let rows203 = DisclosureRows(
    ["licensing", "other_services", "penalties", "compulsion", "fees"],
    columns: ["items_last_year", "items_change"])
}

import Forms
import JSON
import Records
import Wordings

extension Rule {
  static let t203: Rule = Rule(
    code: "T203", name: "items-not-negative", severity: .error, concern: .stock,
    summary: Wording(
      "表二（2019年表式）：上一年项目数量加本年增/减不小于零。",
      en: "Table two of 2019: last year's items plus this year's change is not negative."),
    basis: [.form("表二", having: Cell(.licensing, .itemsChange))],
    fix: Wording(
      "核对上一年项目数量和本年增/减的正负号。",
      en: "Check last year's items and the sign of this year's change."),
    passing: [
      Example(year: 2020),
      Example(
        year: 2020,
        cells: [Cell(.licensing, .itemsLastYear): 7, Cell(.licensing, .itemsChange): -7]),
      Example(),
    ],
    failing: [
      Example(year: 2020, cells: [Cell(.fees, .itemsChange): -1])
        .found(.fail, at: Cell(.fees, .itemsChange), "合计为负数-1"),
      Example(year: 2020, cells: [Cell(.penalties, .itemsChange): nil])
        .found(.notAssessable, at: Cell(.penalties, .itemsChange), "无法核对"),
    ],
    evaluation: .report { context in
      context.findings(of: t203, in: comparedRows) { numbers in
        guard let sum = numbers[0] + numbers[1], sum.isNegative else { return nil }
        return (
          Wording(
            "上一年\(numbers[0])项，本年增/减\(numbers[1])，合计为负数\(sum)。",
            en:
              "\(numbers[0]) items last year and a change of \(numbers[1]) add up to a negative number, \(sum)."
          ),
          nil, sum
        )
      }
    })
}

private let comparedRows = DisclosureRows(
  [.licensing, .otherServices, .penalties, .compulsion, .fees],
  columns: [.itemsLastYear, .itemsChange])

import Forms
import Records
import Wordings

extension Rule {
  static let t202: Rule = Rule(
    code: "T202", name: "procurement-pair", severity: .warning,
    summary: Wording(
      "表二（2019年表式）：采购项目数量与采购总金额应当同时为零或者同时大于零。",
      en: "Table two of 2019: number and amount of procurements are both zero or both positive."),
    basis: [.form("表二 第二十条第（九）项", having: Cell(.procurement, .items))],
    fix: Wording(
      "核对采购项目数量和采购总金额是否漏填其一。",
      en: "Check whether the number or the amount of procurements is missing."),
    passing: [
      Example(year: 2020),
      Example(year: 2020, cells: [Cell(.procurement, .items): 2, Cell(.procurement, .amount): 9]),
      Example(),
    ],
    failing: [
      Example(year: 2020, cells: [Cell(.procurement, .items): 2])
        .found(.review, at: Cell(.procurement, .amount), "2个，采购总金额0万元"),
      Example(year: 2020, cells: [Cell(.procurement, .amount): 2])
        .found(.review, at: Cell(.procurement, .amount), "0个，采购总金额2万元"),
    ],
    evaluation: .report { context in
      context.findings(of: t202, in: comparedRows, verdict: .review) { numbers in
        guard numbers[0].isZero != numbers[1].isZero else { return nil }
        return (
          Wording(
            "采购项目\(numbers[0])个，采购总金额\(numbers[1])万元，一为零一不为零。",
            en: "\(numbers[0]) items for \(numbers[1]) wan yuan: one is zero, the other is not."),
          nil, nil
        )
      }
    })
}

private let comparedRows = DisclosureRows([.procurement], columns: [.items, .amount])

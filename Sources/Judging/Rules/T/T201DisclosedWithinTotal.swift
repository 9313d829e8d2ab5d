import Forms
import Records
import Wordings

extension Rule {
  static let t201: Rule = Rule(
    code: "T201", name: "disclosed-within-total", severity: .error, concern: .stock,
    summary: Wording(
      "表二（2019年表式）：本年新公开数量不超过对外公开总数量。",
      en: "Table two of 2019: newly disclosed is at most the total disclosed."),
    basis: [.form("表二 第二十条第（一）项", having: Cell(.rules, .newlyDisclosed))],
    fix: Wording(
      "对外公开总数量应当包含本年新公开的数量，请核对两格。",
      en: "The total disclosed includes newly disclosed documents; check both cells."),
    passing: [
      Example(year: 2020),
      Example(
        year: 2020,
        cells: [Cell(.rules, .newlyDisclosed): 2, Cell(.rules, .totalDisclosed): 9]),
      Example(),
    ],
    failing: [
      Example(year: 2020, cells: [Cell(.normativeDocuments, .newlyDisclosed): 2])
        .found(.fail, at: Cell(.normativeDocuments, .totalDisclosed), "新公开2，超过对外公开总数量0"),
      Example(year: 2020, cells: [Cell(.rules, .totalDisclosed): nil])
        .found(.notAssessable, at: Cell(.rules, .totalDisclosed), "无法核对"),
    ],
    evaluation: .report { context in
      context.findings(of: t201, in: comparedRows) { numbers in
        let (new, total) = (numbers[0], numbers[1])
        guard new > total else { return nil }
        return (
          Wording(
            "本年新公开\(new)，超过对外公开总数量\(total)。",
            en: "\(new) newly disclosed this year, more than the total disclosed, \(total)."),
          total, new
        )
      }
    })
}

private let comparedRows = DisclosureRows(
  [.rules, .normativeDocuments], columns: [.newlyDisclosed, .totalDisclosed])

import Forms
import JSON
import Records
import Wordings

extension Rule {
  static let t204: Rule = Rule(
    code: "T204", name: "in-force", severity: .warning, concern: .stock,
    summary: Wording(
      "表二（2021年表式）：现行有效件数不小于本年制发件数减本年废止件数。",
      en: "Table two of 2021: documents in force are at least those issued minus those repealed."),
    basis: [.form("表二 第二十条第（一）项")],
    fix: Wording(
      "核对制发、废止和现行有效三个数；当年制发当年失效的请在正文说明。",
      en:
        "Check issued, repealed and in force; explain documents that lapsed in their year of issue in the text."
    ),
    passing: [
      Example(),
      Example(cells: [Cell(.rules, .issued): 2, Cell(.rules, .inForce): 2]),
      Example(year: 2020),
    ],
    failing: [
      Example(cells: [Cell(.normativeDocuments, .issued): 2])
        .found(.review, at: Cell(.normativeDocuments, .inForce), "= 2，现行有效填报0，小于应有数2"),
      Example(cells: [Cell(.normativeDocuments, .inForce): nil])
        .found(.notAssessable, at: Cell(.normativeDocuments, .inForce), "无法核对"),
    ],
    evaluation: .report { context in
      context.findings(of: t204, in: comparedRows, verdict: .review) { numbers in
        guard let least = numbers[0] - numbers[1], numbers[2] < least else { return nil }
        return (
          Wording(
            "制发\(numbers[0]) − 废止\(numbers[1]) = \(least)，现行有效填报\(numbers[2])，小于应有数\(least)。",
            en:
              "issued \(numbers[0]) − repealed \(numbers[1]) = \(least), but only \(numbers[2]) are in force."
          ),
          least, numbers[2]
        )
      }
    })
}

private let comparedRows = DisclosureRows(
  [.rules, .normativeDocuments], columns: [.issued, .repealed, .inForce])

import Forms
import Records
import Wordings

extension Rule {
  static let y502: Rule = Rule(
    code: "Y502", name: "in-force", severity: .warning, concern: .stock,
    summary: Wording(
      "表二（2021年表式）：上年现行有效件数 + 本年制发 − 本年废止应当等于本年现行有效件数；失效、清理也会改变它，请核实。",
      en: """
        Table two of 2021: in force last year + issued − repealed = in force this year. For review, as lapses \
        and clean-ups also change it.
        """),
    basis: [.form("表二 第二十条第（一）项")],
    fix: Wording(
      "核对制发、废止、现行有效三个数；因失效或清理变动的，在正文说明。",
      en: "Check issued, repealed and in force; explain lapses and clean-ups in the text."),
    passing: [
      .years(
        [Cell(.normativeDocuments, .inForce): 20],
        [
          Cell(.normativeDocuments, .issued): 5, Cell(.normativeDocuments, .repealed): 2,
          Cell(.normativeDocuments, .inForce): 23,
        ]),
      Example(year: 2021, cells: [Cell(.normativeDocuments, .inForce): 9]).beside(
        Example(year: 2020)),
    ],
    failing: [
      .years(
        [Cell(.normativeDocuments, .inForce): 20],
        [Cell(.normativeDocuments, .issued): 5, Cell(.normativeDocuments, .inForce): 23]
      )
      .found(.review, at: Cell(.normativeDocuments, .inForce), "= 25，现行有效填报23，少2"),
      .years([Cell(.rules, .inForce): 2], [:])
        .found(.review, at: Cell(.rules, .inForce), "= 2，现行有效填报0，少2"),
      .years([Cell(.normativeDocuments, .inForce): nil], [:])
        .found(.notAssessable, at: Cell(.normativeDocuments, .inForce), "有1格"),
    ],
    evaluation: .years { pair in
      guard let lines = pair.lines(stocks) else { return nil }
      return pair.findings(of: y502, lines, verdict: .review) { numbers, expected, actual in
        let difference = pair.difference(actual, expected)
        return pair.says(
          "上年有效\(numbers[0]) + 制发\(numbers[1]) − 废止\(numbers[2]) = \(expected)，"
            + "现行有效填报\(actual)，\(difference)。",
          en:
            "in force last year \(numbers[0]) + issued \(numbers[1]) − repealed \(numbers[2]) = \(expected),"
            + " but in force is \(actual), \(difference).")
      }
    })
}

private let stocks: [YearLine] = [Row.rules, .normativeDocuments].map { row in
  let stock = Cell(row, .inForce)
  return YearLine(
    cell: stock,
    parts: [.earlier(stock), .later(Cell(row, .issued)), .less(Cell(row, .repealed))])
}

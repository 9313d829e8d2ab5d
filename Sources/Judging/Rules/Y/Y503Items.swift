import Forms
import Records
import Wordings

extension Rule {
  static let y503: Rule = Rule(
    code: "Y503", name: "items", severity: .warning, concern: .stock,
    summary: Wording(
      "表二（2019年表式）：本年的“上一年项目数量”应当等于上一年度报告的“上一年项目数量”加“本年增/减”。",
      en: """
        Table two of 2019: last year's items in this report equal the items and their change in last year's \
        report.
        """),
    basis: [.form("表二", having: Cell(.licensing, .itemsLastYear))],
    fix: Wording(
      "核对两年的项目数量和增减数；口径有变化的，在正文说明。",
      en: """
        Check items and changes of both years; explain a different way of counting in the text.
        """),
    passing: [
      .years(
        [Cell(.licensing, .itemsLastYear): 90, Cell(.licensing, .itemsChange): -4],
        [Cell(.licensing, .itemsLastYear): 86], year: 2020),
      Example(year: 2021).beside(
        Example(year: 2020, cells: [Cell(.fees, .itemsLastYear): 3])),
    ],
    failing: [
      .years(
        [Cell(.licensing, .itemsLastYear): 90, Cell(.licensing, .itemsChange): -4],
        [Cell(.licensing, .itemsLastYear): 90], year: 2020
      )
      .found(.review, at: Cell(.licensing, .itemsLastYear), "合计86；2020年报告的上一年项目数量填报90，多4"),
      .years(
        [Cell(.fees, .itemsChange): nil], [Cell(.fees, .itemsLastYear): 3], year: 2020
      )
      .found(.notAssessable, at: Cell(.fees, .itemsLastYear), "有1格"),
    ],
    evaluation: .years { pair in
      guard let lines = pair.lines(items) else { return nil }
      return pair.findings(of: y503, lines, verdict: .review) { numbers, expected, actual in
        let (first, last) = (pair.earlier.year, pair.later.year)
        let difference = pair.difference(actual, expected)
        return pair.says(
          "\(first)年报告的上一年项目数量\(numbers[0])，本年增/减\(numbers[1])，合计\(expected)；"
            + "\(last)年报告的上一年项目数量填报\(actual)，\(difference)。",
          en:
            "the \(first) report has \(numbers[0]) items last year and a change of \(numbers[1]),"
            + " together \(expected); the \(last) report has \(actual) last year, \(difference)."
        )
      }
    })
}

private let items: [YearLine] = [
  Row.licensing, .otherServices, .penalties, .compulsion, .fees,
].map { row in
  let items = Cell(row, .itemsLastYear)
  return YearLine(cell: items, parts: [.earlier(items), .earlier(Cell(row, .itemsChange))])
}

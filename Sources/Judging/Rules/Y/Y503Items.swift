import Forms
import Records
import Wordings

extension Rule {
  static let y503: Rule = Rule(
    code: "Y503", name: "items", severity: .warning, concern: .stock,
    summary: Wording(
      "表二（2019年表式）：本年的“上一年项目数量”应当等于上一年度报告的“上一年项目数量”加“本年增/减”。",
      en: """
        Table two of 2019: last year's number of items is what the report of that year comes to: the \
        items of the year before with their change.
        """),
    basis: [.form("表二", of: .form2019)],
    fix: Wording(
      "核对两年的项目数量和增减数；口径有变化的，在正文说明。",
      en: """
        Check items and changes of both years; where they are counted otherwise, explain it in \
        the text.
        """),
    passing: [
      .years(
        ["disclosure.licensing.items_last_year": 90, "disclosure.licensing.items_change": -4],
        ["disclosure.licensing.items_last_year": 86], .form2019, year: 2020),
      Example(year: 2021).beside(
        Example(.form2019, year: 2020, cells: ["disclosure.fees.items_last_year": 3])),
    ],
    failing: [
      .years(
        ["disclosure.licensing.items_last_year": 90, "disclosure.licensing.items_change": -4],
        ["disclosure.licensing.items_last_year": 90], .form2019, year: 2020),
      .years(
        ["disclosure.fees.items_change": nil], ["disclosure.fees.items_last_year": 3], .form2019,
        year: 2020),
    ],
    evaluation: .years { pair in
      guard pair.follows(.form2019) else { return nil }
      return y503.findings(in: pair, items, verdict: .review) { numbers, expected, actual in
        let (first, last) = (pair.earlier.year, pair.later.year)
        let difference = pair.difference(actual, expected)
        return pair.says(
          "\(first)年报告的上一年项目数量 \(numbers[0])，本年增/减 \(numbers[1])，合计 \(expected)；"
            + "\(last)年报告的上一年项目数量填 \(actual)，\(difference)。",
          en:
            "the report of \(first) has \(numbers[0]) items the year before and a change of \(numbers[1]),"
            + " \(expected) together; that of \(last) has \(actual) the year before, \(difference)."
        )
      }
    })

  private static let items: [YearLine] = [
    "licensing", "other_services", "penalties", "compulsion", "fees",
  ].compactMap { row in
    guard let items = Cell(id: "disclosure.\(row).items_last_year"),
      let change = Cell(id: "disclosure.\(row).items_change")
    else { return nil }
    return YearLine(cell: items, parts: [.earlier(items), .earlier(change)])
  }
}

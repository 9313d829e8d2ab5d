import Forms
import JSON
import Records
import Wordings

extension Rule {
  static let y501: Rule = Rule(
    code: "Y501", name: "carry", severity: .error, concern: .carry,
    summary: Wording(
      "上一年度的“四、结转下年度继续办理”应当等于本年度的“二、上年结转政府信息公开申请数量”，各列分别核对。",
      en: "Carried forward last year equals brought forward this year, in each column."),
    basis: [.form("表三")],
    fix: Wording(
      "应以已公布的上年度报告“结转下年度继续办理”数为准；上年度报告确有错误的，按程序更正后在本年度报告第六部分说明。",
      en: """
        Bring forward the number that last year's published report carried forward. Where that report is \
        wrong, correct it by procedure and explain it in section six of this year's.
        """),
    passing: [
      Example(cells: [Cell(.broughtForward, .total): 3]),
      .years(
        [Cell(.carriedForward, .business): 3, Cell(.carriedForward, .total): 3],
        [Cell(.broughtForward, .business): 3, Cell(.broughtForward, .total): 3]),
      Example(cells: [Cell(.broughtForward, .total): 3]).beside(Example(year: 2020)),
    ],
    failing: [
      .years([Cell(.carriedForward, .total): 3], [Cell(.broughtForward, .total): 2])
        .found(.fail, at: Cell(.broughtForward, .total), "结转下年度3件，2022年上年结转填报2件，相差1件"),
      .years(
        [Cell(.carriedForward, .business): 3, Cell(.carriedForward, .total): 3], [:]
      )
      .found(.fail, at: Cell(.broughtForward, .business), "结转下年度3件，2022年上年结转填报0件，相差3件", of: 2),
      .years([Cell(.carriedForward, .total): nil], [Cell(.broughtForward, .total): 2])
        .found(.notAssessable, at: Cell(.broughtForward, .total), "有1格"),
      Example(year: 2021, cells: [Cell(.broughtForward, .research): 1]).beside(
        Example(year: 2020)
      )
      .found(.fail, at: Cell(.broughtForward, .research), "2020年结转下年度0件，2021年上年结转填报1件"),
    ],
    evaluation: .years { pair in
      guard pair.isNeighbouring else { return nil }
      guard pair.missing.isEmpty else { return [pair.missingPredecessors] }
      let names = pair.merged.joined(separator: pair.says("、", en: ", "))
      let sum = names.isEmpty ? "" : pair.says("（\(names)合计）", en: " (\(names) together)")
      return pair.findings(
        of: y501, carries, verdict: .fail, location: { $0.columnLocation(in: $1) }
      ) {
        _, expected, actual in
        let size = (actual - expected)?.magnitude
        let gap =
          size.map { pair.says("\($0)件", en: "\($0)") } ?? pair.says("很大", en: "very much")
        return pair.says(
          "\(pair.earlier.year)年\(sum)结转下年度\(expected)件，\(pair.later.year)年上年结转填报\(actual)件，相差\(gap)。",
          en: """
            \(pair.earlier.year)\(sum) carried forward \(expected), \(pair.later.year) brought forward \(actual): off \
            by \(gap).
            """)
      }
    })
}

extension YearPair {
  /// The finding that merged agencies have no report.
  fileprivate var missingPredecessors: Finding {
    let names = missing.joined(separator: says("、", en: ", "))
    let year = earlier.year
    return Rule.y501.finding(
      .notAssessable, about: later, beside: earlier, section: 3,
      says(
        "没有并入前的\(names)\(year)年度的报告，上年结转无法核对。",
        en: """
          There is no \(year) report of \(names), before it merged, so the number brought forward cannot be \
          checked.
          """))
  }
}

private let carries: [YearLine] = Row.carriedForward.cells.compactMap { cell in
  guard let brought = cell.column.flatMap(Row.broughtForward.cell) else { return nil }
  return YearLine(cell: brought, parts: [.earlier(cell)])
}

import Forms
import JSON
import Records
import Wordings

extension Rule {
  static let t303: Rule = Rule(
    code: "T303", name: "outcome-sum", severity: .error, concern: .sum(.outcomes),
    summary: Wording(
      "表三每一列：（七）总计等于（一）至（六）各项之和。",
      en: "Table three, each column: (7) Total is the sum of items (1) to (6)."),
    basis: [.form("表三 三、本年度办理结果")],
    fix: Wording(
      "核对（一）至（六）的各格；各格无误时改（七）总计。",
      en: "Check the cells of (1) to (6); if they are right, correct (7) Total."),
    passing: [
      Example(),
      Example(cells: [
        Cell(.granted, .business): 3, Cell(.handledOtherwise, .business): 1,
        Cell(.outcomeTotal, .business): 4,
      ]),
      Example(
        year: 2020,
        cells: [Cell(.otherHandling, .business): 1, Cell(.outcomeTotal, .business): 1]),
      Example { $0.joinItemSix() },
    ],
    failing: [
      Example(cells: [Cell(.granted, .naturalPerson): 3])
        .found(.fail, at: Cell(.outcomeTotal, .naturalPerson), "合计3件，（七）总计填报0件，相差3件"),
      Example(cells: [Cell(.outcomeTotal, .total): 3])
        .found(.fail, at: Cell(.outcomeTotal, .total), "合计0件，（七）总计填报3件，相差3件"),
      Example(year: 2020, cells: [Cell(.otherHandling, .business): 1])
        .found(.fail, at: Cell(.outcomeTotal, .business), "合计1件，（七）总计填报0件，相差1件"),
      Example(cells: [Cell(.granted, .naturalPerson): nil])
        .found(.review, at: Cell(.outcomeTotal, .naturalPerson), "有1格空白，按0计才相符"),
    ],
    evaluation: .report { context in
      SumFindings.of(
        t303, in: context, location: { $0.columnLocation(in: $1) },
        parts: Wording("（一）至（六）合计", en: "(1) to (6) add up to"),
        whole: Wording("（七）总计填报", en: "(7) Total is")
      )?.map(context.withHint)
    })
}

extension CheckContext {
  /// `finding` with a hint to check the details first, where the balance of items one to four holds in the
  /// column.
  fileprivate func withHint(_ finding: Finding) -> Finding {
    guard finding.verdict == .fail, let column = finding.cell?.column
    else { return finding }
    let rows: [Row] = [.received, .broughtForward, .outcomeTotal, .carriedForward]
    let values = rows.compactMap { row in
      row.cell(in: column).flatMap { report.cells.number($0) }
    }
    guard values.count == 4, let received = values[0] + values[1], received == values[2] + values[3]
    else { return finding }
    var finding = finding
    finding.hint = says(
      "\(values[0])（新收）＋\(values[1])（结转）＝\(values[2])＋\(values[3])，（七）总计与“新收＋上年结转”相符，请先核对（一）至（六）各项。",
      en: """
        \(values[0]) (received) + \(values[1]) (brought forward) = \(values[2]) + \(values[3]): the total \
        matches the requests; check the cells of (1) to (6) first.
        """)
    return finding
  }
}

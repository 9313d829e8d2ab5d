import Forms
import Records
import Wordings

extension Rule {
  static let t301: Rule = Rule(
    code: "T301", name: "requests-balance", severity: .error, concern: .sum(.balance),
    summary: Wording(
      "表三每一列：第一项加第二项之和，等于第三项总计加第四项之和。这是表式自带的勾稽关系。",
      en: "Table three, each column: received + brought forward = (7) Total + carried forward."),
    basis: [.form("表三：第一项加第二项之和，等于第三项加第四项之和")],
    fix: Wording(
      "先核对（七）总计与各办理结果是否相符，再核对新收、结转两项。",
      en: """
        First check (7) Total against the outcomes, then received, brought forward and carried forward.
        """),
    passing: [
      Example(),
      Example(cells: [
        Cell(.received, .total): 5, Cell(.broughtForward, .total): 1,
        Cell(.outcomeTotal, .total): 4, Cell(.carriedForward, .total): 2,
      ]),
      Example { $0.removeTables() },
    ],
    failing: [
      Example(cells: [Cell(.received, .total): 5])
        .found(.fail, at: Cell(.outcomeTotal, .total), "为5件，（七）总计加结转下年为0件，相差5件"),
      Example(year: 2020, cells: [Cell(.carriedForward, .naturalPerson): 1])
        .found(.fail, at: Cell(.outcomeTotal, .naturalPerson), "为0件，（七）总计加结转下年为1件，相差1件"),
      Example(cells: [Cell(.broughtForward, .business): nil])
        .found(.review, at: Cell(.outcomeTotal, .business), "有1格空白，按0计才相符"),
      Example(cells: [Cell(.broughtForward, .business): nil]) {
        $0.doubts = [
          Doubt(code: .notANumber, cell: Cell(.broughtForward, .business), message: "")
        ]
      }.found(.notAssessable, at: Cell(.outcomeTotal, .business), "有1格空白或未读到"),
    ],
    evaluation: .report { context in
      SumFindings.of(
        t301, in: context, location: { $0.columnLocation(in: $1) },
        parts: Wording("新收加上年结转为", en: "received plus brought forward is"),
        whole: Wording("（七）总计加结转下年为", en: "(7) Total plus carried forward is"))
    })
}

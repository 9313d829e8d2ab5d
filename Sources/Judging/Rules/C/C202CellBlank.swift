import Forms
import Records
import Wordings

extension Rule {
  static let c202: Rule = Rule(
    code: "C202", name: "cell-blank", severity: .warning, concern: .blank,
    summary: Wording(
      "表式要求填数（无数据的填“0”），空白或以“/”“-”“无”代替的，按行、列或整表报一条；没有规章制定权的机关，规章一行只提示。",
      en: """
        A cell is blank or has a mark where the form requires a number, 0 included; one finding for each row, \
        column or table, a note only for the rules of an agency without rule-making power.
        """),
    basis: [.form("表式")],
    fix: Wording("无数据的填“0”，有数据的填实际数。", en: "Enter the number, 0 where there is none."),
    passing: [
      Example(),
      Example(cells: [Cell(.received, .total): nil]) {
        $0.doubts = [
          .init(code: .notANumber, cell: Cell(.received, .total), message: "")
        ]
      },
    ],
    failing: [
      Example(cells: [Cell(.received, .total): nil])
        .found(.fail, at: Cell(.received, .total), "行有1格空白"),
      Example(cells: [Cell(.rules, .issued): nil])
        .found(.fail, at: Cell(.rules, .issued), "“规章”行有1格"),
      Example { $0.blank { $0.table == .disputes } }
        .found(.fail, at: Cell(.reconsideration, .upheld), "全表有15格"),
      Example { $0.blank { $0.column == .research } }
        .found(.fail, at: Cell(.received, .research), "“科研机构”列有25格"),
      Example { $0.blank { $0.row == .granted } }
        .found(.fail, at: Cell(.granted, .naturalPerson), "“（一）予以公开”行有7格"),
    ],
    evaluation: .report { context in
      guard context.lines != nil else { return nil }
      let words = context.wordCells
      return Table.ofReports.filter(context.hasTable).flatMap { table in
        CellGroup.groups(.blank, table: table, in: context) { words.contains($0) }
      }.map { $0.blankFinding(in: context) }
    })
}

extension CellGroup {
  fileprivate func blankFinding(in context: CheckContext) -> Finding {
    let sums = context.openSums(over: cells).map(\.equation)
    let (chinese, english) = (
      sums.map { "“\($0.chinese)”" }.joined(), sums.map(\.english).joined(separator: "; ")
    )
    let isMinor = isOfRules && !context.makesRules
    var finding = Rule.c202.finding(
      .fail, in: context, severity: isMinor ? .info : .warning, section: table.rawValue,
      label: name,
      "\(name)有\(cells.count)格空白或以符号代替，应填数字，无数据的填“0”"
        + (sums.isEmpty ? "" : "；勾稽关系\(chinese)暂无法核对") + "。",
      en:
        "\(name): \(English.count(cells.count, "cell")) blank or with a mark instead of a number;"
        + " 0 is required where there is none"
        + (sums.isEmpty ? "" : "; not checked therefore: \(english)")
        + ".")
    finding.cell = cells.first
    finding.operands = cells.map {
      Finding.Operand(cell: $0, year: context.report.year, value: nil)
    }
    return finding
  }

  private var isOfRules: Bool { cells.allSatisfy { $0.row == .rules } }
}

extension CheckContext {
  /// Whether the agency may make rules; true where its kind is unknown.
  fileprivate var makesRules: Bool {
    guard let traits = knownTraits, let level = traits.level else { return true }
    switch (traits.kind, level) {
    case (.government, .province), (.government, .city), (_, .central): return true
    default: return false
    }
  }

  /// The kinds of sums that `cells` leave open: those whose other cells do not decide them.
  fileprivate func openSums(over cells: [Cell]) -> [FormSum.Kind] {
    let cells = Set(cells)
    let values = report.cells
    let touched = lines?.lines.filter { line in
      guard line.parts.contains(where: cells.contains) || line.whole.contains(where: cells.contains)
      else { return false }
      let judgement = SumJudgement(
        parts: line.parts.map { values[$0] }, whole: line.whole.map { values[$0] })
      return judgement.result != .fails
    }
    let kinds = Set(touched?.map(\.kind) ?? [])
    return FormSum.Kind.allCases.filter(kinds.contains)
  }
}

extension FormSum.Kind {
  /// What has to be equal.
  fileprivate var equation: Wording {
    switch self {
    case .balance:
      Wording("第一项加第二项等于第三项总计加第四项", en: "received + brought forward = closed + carried forward")
    case .applicants: Wording("总计等于各类申请人之和", en: "total = sum of applicants")
    case .outcomes: Wording("（七）总计等于（一）至（六）项之和", en: "(7) Total = sum of (1) to (6)")
    case .results: Wording("总计等于各种结果之和", en: "total = sum of results")
    }
  }
}

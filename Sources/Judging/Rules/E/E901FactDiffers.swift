import Forms
import JSON
import Records
import Wordings

extension Rule {
  static let e901: Rule = Rule(
    code: "E901", name: "fact-differs", severity: .error, needs: .facts,
    summary: Wording(
      "报告的数与其他来源登记的数不同：口径可能不同，请核实；来源的数以其为准的，应当改正。各来源自己不一致的，不作结论，由核对的一方先与来源单位核实；可能以元为单位的金额，请核实。",
      en: """
        A cell differs from the number of another source in --facts. For review, since both may count \
        differently; fail where the file says that this number decides and the cell was read without a doubt. Sources that differ \
        among themselves decide nothing, nor does an amount that may be in yuan.
        """),
    basis: [.accuracy],
    fix: Wording(
      "与来源单位核对口径和数据；报告有误的，更正报告；已经发布的，按程序更正并说明。",
      en:
        "Compare definitions and data with the source; correct a wrong report, a published one by procedure."
    ),
    passing: [
      Example(cells: [Cell(.reconsideration, .total): 3])
        .knowing("青石区民政局,2022,表四 行政复议 总计,3,司法局,,"),
      Example().knowing("青石区民政局,2021,表四 行政复议 总计,3,司法局,,", "青石区民政局,2022,表四行政复议总计,0,司法局,,"),
      Example(cells: [Cell(.fees, .amount): 36])
        .knowing("青石区民政局,2022,disclosure.fees.amount_wan,36.0,财政局,,是"),
    ],
    failing: [
      Example(cells: [Cell(.reconsideration, .total): 2])
        .knowing("青石区民政局,2022,表四 行政复议 总计,3,司法局,被申请人为该单位,")
        .found(
          .review, at: Cell(.reconsideration, .total),
          "表四“行政复议”（总计）填报2件，司法局登记为3件（被申请人为该单位），相差1件，请核实口径"),
      Example(cells: [Cell(.licensing, .decisions): 27])
        .knowing("青石区民政局,2022,行政许可处理决定数量,72,许可办理系统,,是")
        .found(.fail, at: Cell(.licensing, .decisions), "应以许可办理系统的数为准"),
      Example(cells: [Cell(.received, .total): nil])
        .knowing("青石区民政局,2022,requests.received.total,3,依申请公开系统,,是")
        .found(.review, at: Cell(.received, .total), "填报空白"),
      Example(cells: [Cell(.reconsideration, .total): 7])
        .knowing(
          "青石区民政局,2022,表四 行政复议 总计,7,法院,,是", "青石区民政局,2022,表四 行政复议 总计,8,司法局,,是"
        )
        .found(.notAssessable, at: Cell(.reconsideration, .total), "法院登记为7件，司法局登记为8件，各来源不一致"),
      Example(cells: [Cell(.fees, .amount): 26])
        .knowing("青石区民政局,2022,disclosure.fees.amount_wan,251000,收费系统,单位：元,是")
        .found(.review, at: Cell(.fees, .amount), "（单位：元），可能以元为单位，即25.1万元"),
      Example { $0.cells[Cell(.received, .total)] = .absent }
        .knowing("青石区民政局,2022,requests.received.total,3,依申请公开系统,,")
        .found(.notAssessable, at: Cell(.received, .total), "没有读到"),
    ],
    evaluation: .report { context in
      guard let facts = context.settings.facts, let name = context.agencyName,
        let year = context.report.year,
        let own = facts.facts[PredecessorReports.Key(name, year)]
      else { return nil }
      let certainty = CellCertainty(context.report)
      let groups = Dictionary(grouping: own, by: \.cell)
      return groups.values.sorted { $0[0].line < $1[0].line }.flatMap { facts in
        context.conflict(of: facts).map { [$0] }
          ?? facts.compactMap { context.difference(from: $0, certainty) }
      }
    })
}

extension CheckContext {
  /// The finding that `facts` about one cell, which was read, contradict one another: none of them can decide. Nil
  /// where they do not.
  fileprivate func conflict(of facts: [Fact]) -> Finding? {
    let cell = facts[0].cell
    guard report.cells[cell] != .absent,
      facts.contains(where: { !cell.holdsAlike($0.number, facts[0].number) })
    else { return nil }
    let stated = report.statement(of: cell, in: settings.language)
    let numbers = facts.map { fact in
      says(
        "\(fact.source)登记为\(amount(fact.number, cell))",
        en: "\(amount(fact.number, cell)) according to “\(fact.source)”")
    }
    var finding = Rule.e901.finding(
      .notAssessable, in: self, section: cell.section, label: label(cell),
      says(
        "\(location(cell))填报\(stated)，\(numbers.joined(separator: "，"))，各来源不一致，没有据以核对，请先与来源单位核实。",
        en: """
          \(location(cell)): \(stated), but \(numbers.joined(separator: ", ")); the sources differ, so that none of them \
          was used: please verify with them first.
          """))
    finding.cell = cell
    finding.actual = report.cells.number(cell)
    finding.operands = [
      Finding.Operand(cell: cell, year: report.year, value: report.cells.number(cell))
    ]
    return finding
  }

  /// The finding that the report differs from `fact`; nil where it does not.
  fileprivate func difference(from fact: Fact, _ certainty: CellCertainty) -> Finding? {
    let cell = fact.cell
    let number = report.cells.number(cell)
    if let number, cell.holdsAlike(number, fact.number) { return nil }
    let isAbsent = report.cells[cell] == .absent
    let inWan = fact.amountIfInYuan(beside: number)
    let fails = fact.decides && number != nil && certainty.isCertain(cell) && inWan == nil
    var finding = Rule.e901.finding(
      isAbsent ? .notAssessable : fails ? .fail : .review, in: self, section: cell.section,
      label: label(cell),
      isAbsent
        ? says(
          "\(location(cell))没有读到，无法与\(fact.source)登记的\(amount(fact.number, cell))核对。",
          en:
            "\(location(cell)) was not read and cannot be compared with \(amount(fact.number, cell)) of “\(fact.source)”."
        ) : words(on: fact, number, inWan, decides: fails))
    finding.cell = cell
    finding.expected = inWan ?? fact.number
    finding.actual = number
    finding.gap = number.flatMap { number in finding.expected.flatMap { number - $0 } }
    finding.operands = [Finding.Operand(cell: cell, year: report.year, value: number)]
    return finding
  }

  /// `inWan` is the number of `fact` in ten thousand yuan where it may be in yuan.
  private func words(
    on fact: Fact, _ number: Number?, _ inWan: Number?, decides: Bool
  ) -> String {
    let stated = report.statement(of: fact.cell, in: settings.language)
    let note = fact.note.map { says("（\($0)）", en: " (“\($0)”)") } ?? ""
    let unit =
      inWan.map { amount in
        says(
          "，可能以元为单位，即\(self.amount(amount, fact.cell))",
          en: ", perhaps in yuan, which is \(self.amount(amount, fact.cell))")
      } ?? ""
    let stands = inWan.map { _ in fact.number.description } ?? amount(fact.number, fact.cell)
    let gap =
      number.flatMap { $0 - (inWan ?? fact.number) }?.magnitude
      .map { says("，相差\(amount($0, fact.cell))", en: ", off by \(amount($0, fact.cell))") } ?? ""
    let ending =
      decides
      ? says(
        "应以\(fact.source)的数为准，请改正。",
        en: "the number of “\(fact.source)” decides; please correct it.")
      : says("请核实口径和数据。", en: "please verify definitions and data.")
    return says(
      "\(location(fact.cell))填报\(stated)，\(fact.source)登记为\(stands)\(note)\(unit)\(gap)，\(ending)",
      en: """
        \(location(fact.cell)): \(stated), but \(stands) according to “\(fact.source)”\(note)\(unit)\
        \(gap); \(ending)
        """)
  }

  private func location(_ cell: Cell) -> String {
    cell.fullLocation(in: settings.language, of: edition)
  }

  private func amount(_ number: Number, _ cell: Cell) -> String {
    cell.amount(number, in: settings.language)
  }
}

extension Fact {
  /// Its number in ten thousand yuan, the unit of the form, where it may be in yuan: an amount that is larger than any
  /// agency's fees, beside a report with much less. Nil otherwise.
  fileprivate func amountIfInYuan(beside reported: Number?) -> Number? {
    guard cell.measure == .money, number >= Number(10_000),
      let inWan = number.timesPowerOfTen(-4),
      reported.flatMap({ $0.times(100) }).map({ $0 <= number }) ?? true
    else { return nil }
    // Without the zeros at its end.
    return (0...3).lazy.compactMap { inWan.rounded(decimals: $0) }.first { $0 == inWan } ?? inWan
  }
}

extension Finding {
  /// Whether it says that several sources contradict one another, which is for those who gave them.
  package var saysSourcesDiffer: Bool {
    rule == Rule.e901.code && verdict == .notAssessable && expected == nil
  }
}

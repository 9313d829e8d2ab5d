import Agencies
import Forms
import JSON
import Records
import Wordings

/// A cell of a parent's report that is not the sum of the reports of its agencies.
struct RollUpGap {
  let cell: Cell
  /// The sum of the agencies' numbers.
  let expected: Number
  let actual: Number
  /// What explains the difference, if anything does.
  var explanation: GapExplanation?
  /// The indexes of the children whose numbers alone are above the parent's.
  let above: [Int]
  /// Those of the children whose own reports are not the sum of their agencies' in this cell, so that this sum is
  /// not known to be right.
  var unsettled: [Int] = []

  /// Whether the parent has less than its agencies together. What the parent's own office counts can only make it larger.
  var isBelow: Bool { actual < expected }

  /// Wrong for certain: requests are counted by one agency, while joint documents and cases of
  /// co-defendants may be counted by several. Not where an agency's number is to be looked at first.
  var isCertain: Bool {
    if case .correction = explanation { return false }
    guard unsettled.isEmpty else { return false }
    return isBelow && cell.table == .requests && cell.measure != .change
  }
}

extension RollUp {
  /// The cells in which the parent and the sum of its agencies differ, in the order of the form. Cells
  /// that are blank or absent in the parent, or in a report of an agency, are left out.
  var gaps: [RollUpGap] {
    let parent = self.parent.cells.table
    let children = self.children.map(\.cells.table)
    return Cell.all.compactMap { cell in
      let numbers = children.compactMap { $0.number(cell) }
      guard let actual = parent.number(cell), numbers.count == children.count,
        let expected = Number.sum(numbers), !cell.holdsAlike(expected, actual)
      else { return nil }
      return RollUpGap(
        cell: cell, expected: expected, actual: actual,
        above: numbers.indices.filter {
          numbers[$0] > actual && !cell.holdsAlike(numbers[$0], actual)
        })
    }
  }

  /// A finding of `rule` for each group of `gaps` with the same direction, certainty and explanation, in the
  /// order of the form. `lead` is the beginning of the message; `sum` names the sum in it.
  fileprivate func findings(
    of rule: Rule, about gaps: [RollUpGap], lead: Wording, sum: Wording, in language: Language
  ) -> [Finding] {
    let groups = Dictionary(grouping: gaps) {
      Group(
        explanation: $0.explanation, unsettled: $0.unsettled, isCertain: $0.isCertain,
        isBelow: $0.isBelow)
    }
    return groups.sorted { $0.value[0].cell.index < $1.value[0].cell.index }.map { group, gaps in
      finding(of: rule, group, gaps, lead.text(language), sum.text(language), language)
    }
  }

  fileprivate struct Group: Hashable {
    let explanation: GapExplanation?
    let unsettled: [Int]
    let isCertain: Bool
    let isBelow: Bool
  }

  private func finding(
    of rule: Rule, _ group: Group, _ gaps: [RollUpGap], _ lead: String, _ sum: String,
    _ language: Language
  ) -> Finding {
    let first = gaps[0]
    let shown = gaps.prefix(3).map { gap in
      gap.cell.label(in: language)
        + language.says(
          "填报\(gap.cell.amount(gap.actual, in: .chinese))，\(sum)\(gap.cell.amount(gap.expected, in: .chinese))",
          en: " \(gap.actual), \(sum) \(gap.expected)")
    }.joined(separator: language.says("；", en: "; "))
    let more =
      gaps.count > 3 ? language.says("，等\(gaps.count)处", en: " … in \(gaps.count) cells") : ""
    let named = reports(explaining: group)
    var finding = rule.finding(
      group.isCertain ? .fail : .review, about: parent, beside: named.first ?? children[0],
      section: first.cell.section, label: first.cell.label(in: language),
      language.says("\(lead)：\(shown)\(more)。", en: "\(lead): \(shown)\(more).")
        + group.advice(named.map(\.agency), language)
        + (group.unsettled.isEmpty ? soleAgency(above: first, language) : ""))
    finding.cell = first.cell
    finding.expected = first.expected
    finding.actual = first.actual
    finding.gap = first.actual - first.expected
    finding.operands = gaps.map {
      Finding.Operand(cell: $0.cell, year: parent.year, value: $0.actual)
    }
    if named.isEmpty { finding.other = nil }
    return finding
  }
}

extension ReportSet {
  /// The findings of `rule` about the gaps of those roll-ups in `list` of which all agencies have a report, or not all
  /// where `areWhole` is false; each gap with what explains it. `lead` is the beginning of the message; `sum` names the
  /// sum in it.
  func findings(
    of rule: Rule, in list: AgencyList, areWhole: Bool, sum: Wording, lead: (RollUp) -> Wording
  ) -> [PendingFinding] {
    let open = RollUp.all(of: whole, in: list).map { (rollUp: $0, gaps: $0.faults) }
    var cells: [Int: Set<Cell>] = [:]
    for (rollUp, gaps) in open { cells[rollUp.parent.ordinal] = Set(gaps.map(\.cell)) }
    let wanted = open.filter { $0.rollUp.isWhole == areWhole && !$0.gaps.isEmpty }
    let corrections = corrections(of: wanted.flatMap(\.rollUp.children))
    return wanted.flatMap { rollUp, gaps in
      var gaps = rollUp.explained(gaps, corrections: corrections)
      for index in gaps.indices {
        gaps[index].unsettled = rollUp.children.indices.filter {
          cells[rollUp.children[$0].ordinal]?.contains(gaps[index].cell) ?? false
        }
      }
      return rollUp.findings(
        of: rule, about: gaps, lead: lead(rollUp), sum: sum, in: settings.language
      ).map { finding in PendingFinding(about: rollUp.parent) { finding } }
    }
  }
}

extension RollUp {
  /// The gaps that say something of the parent: where agencies are missing, it may well have more than those that were
  /// read. A change may be negative.
  var faults: [RollUpGap] {
    isWhole ? gaps : gaps.filter { $0.isBelow && $0.cell.measure != .change }
  }

  /// The reports that explain the gaps of `group`, or that are to be looked at first.
  fileprivate func reports(explaining group: Group) -> [ReportDigest] {
    guard group.unsettled.isEmpty else { return group.unsettled.map { children[$0] } }
    return switch group.explanation {
    case .child(let child): [children[child]]
    case .unlisted(let stranger): [strangers[stranger]]
    case .correction(let indexes): indexes.map { children[$0] }
    case nil: []
    }
  }

  /// That a single agency has more in the cell of `gap` than the parent, where its own number may be the wrong one;
  /// empty where none, or several have.
  fileprivate func soleAgency(above gap: RollUpGap, _ language: Language) -> String {
    guard gap.above.count == 1, gap.cell.measure != .change else { return "" }
    let name = children[gap.above[0]].agency
    return language.says(
      "其中\(name)一个单位的就大于它，请先核对这个单位。",
      en: " The number of “\(name)” alone is larger; look at that agency first.")
  }
}

extension RollUp.Group {
  /// What to do about the gaps, which the agencies `names` may explain.
  fileprivate func advice(_ names: [String], _ language: Language) -> String {
    let name = names.prefix(3).joined(separator: language.says("、", en: "”, “"))
    guard unsettled.isEmpty else {
      return language.says(
        "其中\(name)的报告与其下级单位的报告合计也不一致，请先核对\(name)的报告。",
        en: """
           The report of “\(name)” is not the sum of its own agencies either; please look at that report first.
          """)
    }
    switch explanation {
    case .child:
      return language.says(
        "相差数与\(name)填报数相同，请核实是否漏计或重复计算。",
        en:
          " The difference equals the number of “\(name)”; was that agency omitted or counted twice?"
      )
    case .unlisted:
      return language.says(
        "相差数与单位名单以外的\(name)填报数相同，请核实这个单位是否应当计入。",
        en: """
           The difference equals the number of “\(name)”, which is not in the list; should that agency be counted?
          """)
    case .correction:
      return language.says(
        "相差数与\(name)待改正的数相同，请先核实\(name)的数。",
        en: """
           The difference equals what “\(name)” has to correct; please verify the number of that agency first.
          """)
    case nil: break
    }
    guard isBelow else {
      return language.says(
        "请核实是否有本级自己的数据。", en: " Please verify whether it is the parent's own number.")
    }
    return isCertain
      ? language.says(
        "上级的数不应小于所属单位之和，请核实漏计了哪个单位，或者哪个单位重复计算。",
        en:
          " A parent cannot have less; please find the agency that was omitted or counted something twice."
      )
      : language.says(
        "请核实漏计了哪个单位，或者联合发文、联合执法、共同被告等由几个单位重复计算。",
        en:
          " Please verify whether an agency was omitted, or several counted a joint document, decision or case."
      )
  }
}

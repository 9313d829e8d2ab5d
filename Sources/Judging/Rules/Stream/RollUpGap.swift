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
  /// The index of the only child whose number equals the difference: omitted, or counted twice.
  let child: Int?
  /// The indexes of the children whose numbers alone are above the parent's.
  let above: [Int]

  /// Whether the parent has less than its agencies together. What the parent's own office counts can only make it larger.
  var isBelow: Bool { actual < expected }

  /// Wrong for certain: requests are counted by one agency, while joint documents and cases of
  /// co-defendants may be counted by several.
  var isCertain: Bool { isBelow && cell.table == .requests && cell.measure != .change }
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
        let expected = Number.sum(numbers), !cell.holdsAlike(expected, actual),
        let size = (actual - expected)?.magnitude
      else { return nil }
      let likely = numbers.indices.filter { numbers[$0] == size }
      return RollUpGap(
        cell: cell, expected: expected, actual: actual, child: likely.count == 1 ? likely[0] : nil,
        above: numbers.indices.filter {
          numbers[$0] > actual && !cell.holdsAlike(numbers[$0], actual)
        })
    }
  }

  /// A finding of `rule` for each group of `gaps` with the same direction, certainty and explaining child.
  /// `lead` is the beginning of the message; `sum` names the sum in it.
  func findings(
    of rule: Rule, about gaps: [RollUpGap], lead: Wording, sum: Wording, in language: Language
  ) -> [Finding] {
    let groups = Dictionary(grouping: gaps) {
      Group(child: $0.child, isCertain: $0.isCertain, isBelow: $0.isBelow)
    }
    return groups.sorted { $0.key.order < $1.key.order }.map { group, gaps in
      finding(of: rule, group, gaps, lead.text(language), sum.text(language), language)
    }
  }

  fileprivate struct Group: Hashable {
    let child: Int?
    let isCertain: Bool
    let isBelow: Bool

    /// What is certain first, then what a child explains.
    var order: (Int, Int, Int) { (isCertain ? 0 : 1, child ?? .max, isBelow ? 0 : 1) }
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
    let child = group.child.map { children[$0] }
    var finding = rule.finding(
      group.isCertain ? .fail : .review, about: parent, beside: child ?? children[0],
      section: first.cell.section, label: first.cell.label(in: language),
      language.says("\(lead)：\(shown)\(more)。", en: "\(lead): \(shown)\(more).")
        + group.advice(child, language) + soleAgency(above: first, language))
    finding.cell = first.cell
    finding.expected = first.expected
    finding.actual = first.actual
    finding.gap = first.actual - first.expected
    finding.operands = gaps.map {
      Finding.Operand(cell: $0.cell, year: parent.year, value: $0.actual)
    }
    if child == nil { finding.other = nil }
    return finding
  }
}

extension RollUp {
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
  /// What to do about the gaps, which `child` may explain.
  fileprivate func advice(_ child: ReportDigest?, _ language: Language) -> String {
    if let child {
      return language.says(
        "相差数与\(child.agency)填报数相同，请核实是否漏计或重复计算。",
        en:
          " The difference equals the number of “\(child.agency)”; was that agency omitted or counted twice?"
      )
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

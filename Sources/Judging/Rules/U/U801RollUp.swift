import Agencies
import Forms
import JSON
import Records
import Wordings

extension Rule {
  static let u801: Rule = Rule(
    code: "U801", name: "roll-up", severity: .error, needs: [.list, .children],
    summary: Wording(
      "上级的报告应当等于计入它的各单位之和（各单位都有报告时才核对）；差数正好是某个单位所填的，指出这个单位。",
      en: """
        A parent's report is the sum of the agencies that it includes; checked when all of them have a report. \
        An agency whose number equals the difference is named.
        """),
    basis: [],
    fix: Wording(
      "查明漏计或重计的单位；本级机关自己的数据单独列为一个单位，或者确认差数就是本级的。",
      en: """
        Find the agency that was omitted or counted twice; list the parent's own office as an agency, or \
        confirm that the difference is its own.
        """),
    passing: [
      .rollUp(3, children: [1, 2]), .rollUp(9, children: [1, nil]), Example().listed(),
    ],
    failing: [
      .rollUp(4, children: [1, 2])
        .found(.review, at: Cell(.received, .total), "差数正好是青石区民政局所填的"),
      .rollUp(1, children: [1, 2])
        .found(.review, at: Cell(.received, .total), "差数正好是青石区水务局所填的"),
    ],
    evaluation: .stream { stream in
      guard let list = stream.settings.agencies else { return nil }
      return RollUp.all(of: stream.whole, in: list).filter(\.isWhole).flatMap {
        $0.findings(in: stream.settings.language)
      }
    })
}

/// A cell of the parent that is not the sum of its children.
private struct RollUpGap {
  let cell: Cell
  let expected: Number
  let actual: Number
}

extension RollUp {
  /// One finding for each child whose numbers explain cells, and one for the other cells.
  fileprivate func findings(in language: Language) -> [Finding] {
    let parent = self.parent.cells.table
    let children = self.children.map(\.cells.table)
    var groups: [Int?: [RollUpGap]] = [:]
    for cell in Cell.all {
      let numbers = children.compactMap { $0.number(cell) }
      guard let actual = parent.number(cell), numbers.count == children.count,
        let expected = Number.sum(numbers), !cell.holdsAlike(expected, actual),
        let gap = actual - expected
      else { continue }
      // The difference is the number of a child that was omitted, or counted twice.
      let size = gap.magnitude
      let likely = numbers.indices.filter { numbers[$0] == size }
      groups[likely.count == 1 ? likely[0] : nil, default: []].append(
        RollUpGap(cell: cell, expected: expected, actual: actual))
    }
    return groups.sorted { ($0.key ?? .max) < ($1.key ?? .max) }.map { child, gaps in
      finding(child.map { self.children[$0] }, gaps, language)
    }
  }

  private func finding(
    _ child: ReportDigest?, _ gaps: [RollUpGap], _ language: Language
  ) -> Finding {
    let first = gaps[0]
    let shown = gaps.prefix(3).map { gap in
      gap.cell.label(in: language)
        + language.says(
          " 填 \(gap.actual)，各单位合计 \(gap.expected)",
          en: " \(gap.actual), agencies together \(gap.expected)")
    }.joined(separator: language.says("；", en: "; "))
    let more =
      gaps.count > 3 ? language.says("等 \(gaps.count) 格", en: " … in \(gaps.count) cells") : ""
    let cause =
      child.map { child in
        language.says(
          "差数正好是\(child.agency)所填的，请查是否漏计或重计。",
          en:
            " The difference equals the number of “\(child.agency)”; was that agency omitted or counted twice?"
        )
      }
      ?? language.says(
        "请核实是否有本级自己的数据。", en: " Please verify whether it is the parent's own number.")
    var finding = Rule.u801.finding(
      .review, about: parent, beside: child ?? children[0],
      section: first.cell.section,
      label: first.cell.label(in: language),
      language.says(
        "与各单位合计不一致：\(shown)\(more)。",
        en: "The report is not the sum of its agencies: \(shown)\(more).")
        + cause)
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

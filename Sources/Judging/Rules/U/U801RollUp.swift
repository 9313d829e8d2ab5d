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
        A parent's report is the sum of the bodies that it counts, checked when all have a report; a child \
        whose numbers are the gap is named.
        """),
    basis: [],
    fix: Wording(
      "查明漏计或重计的单位；本级机关自己的数据单独列为一个单位，或者确认差数就是本级的。",
      en: """
        Find the body that was left out or counted twice; list the parent's own office as a body, or \
        confirm that the gap is its own.
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
        findings(in: $0, stream.settings)
      }
    })

  /// One finding for each child that explains cells, one for what none explains.
  private static func findings(in rollUp: RollUp, _ settings: Settings) -> [Finding] {
    let parent = rollUp.parent.cells.table
    let children = rollUp.children.map(\.cells.table)
    var groups: [Int?: [Gap]] = [:]
    for cell in Cell.all {
      let numbers = children.compactMap { $0.number(cell) }
      guard let actual = parent.number(cell), numbers.count == children.count,
        let expected = Number.sum(numbers), !cell.holdsAlike(expected, actual),
        let gap = actual - expected
      else { continue }
      // A child that is left out is missing from the parent; one that is counted twice is too much.
      let size = gap.magnitude
      let likely = numbers.indices.filter { numbers[$0] == size }
      groups[likely.count == 1 ? likely[0] : nil, default: []].append(
        Gap(cell: cell, expected: expected, actual: actual))
    }
    return groups.sorted { ($0.key ?? .max) < ($1.key ?? .max) }.map { child, gaps in
      finding(rollUp, child.map { rollUp.children[$0] }, gaps, settings)
    }
  }

  /// A cell of the parent's that is not the sum.
  private struct Gap {
    let cell: Cell
    let expected: Number
    let actual: Number
  }

  private static func finding(
    _ rollUp: RollUp, _ child: ReportDigest?, _ gaps: [Gap], _ settings: Settings
  ) -> Finding {
    let language = settings.language
    let first = gaps[0]
    let shown = gaps.prefix(3).map { gap in
      gap.cell.label(in: language)
        + language.says(
          " 填 \(gap.actual)，各单位合计 \(gap.expected)",
          en: " \(gap.actual), bodies together \(gap.expected)")
    }.joined(separator: language.says("；", en: "; "))
    let more =
      gaps.count > 3 ? language.says("等 \(gaps.count) 格", en: " … in \(gaps.count) cells") : ""
    let cause =
      child.map { child in
        language.says(
          "差数正好是\(child.agency)所填的，请查是否漏计或重计。",
          en: " The gap is what “\(child.agency)” reports; was it left out or counted twice?")
      } ?? language.says("请核实是否有本级自己的数据。", en: " Please verify whether it is the parent's own.")
    var finding = u801.finding(
      .review, about: rollUp.parent, beside: child ?? rollUp.children[0],
      section: first.cell.section,
      label: first.cell.label(in: language),
      language.says("与各单位合计不一致：\(shown)\(more)。", en: "Not the sum of its bodies: \(shown)\(more).")
        + cause)
    finding.cell = first.cell
    finding.expected = first.expected
    finding.actual = first.actual
    finding.gap = first.actual - first.expected
    finding.operands = gaps.map {
      Finding.Operand(cell: $0.cell, year: rollUp.parent.year, value: $0.actual)
    }
    if child == nil { finding.other = nil }
    return finding
  }
}

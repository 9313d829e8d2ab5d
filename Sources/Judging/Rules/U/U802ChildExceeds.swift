import Agencies
import Forms
import JSON
import Records
import Wordings

extension Rule {
  static let u802: Rule = Rule(
    code: "U802", name: "child-exceeds", severity: .warning, needs: .list,
    summary: Wording(
      "计入上级报告的单位，某一格的数大于上级的同一格（各单位不齐时也核对）。",
      en:
        "A cell of a body is above that of the parent that counts it; checked on a partial set too."
    ),
    basis: [],
    fix: Wording(
      "核对上级的报告是否漏计这个单位，或者这个单位是否填错。",
      en: "See whether the parent left the body out, or the body's own number is wrong."),
    passing: [.rollUp(3, children: [1, 2]), .rollUp(3, children: [3, nil])],
    failing: [
      .rollUp(3, children: [4, nil])
        .found(.review, at: Cell(.received, .total), "填 4，大于青石区人民政府报告的 3"),
      .rollUp(3, children: [4, 5])
        .found(.review, at: Cell(.received, .total), "填 4，大于青石区人民政府报告的 3", of: 2),
    ],
    evaluation: .stream { stream in
      guard let list = stream.settings.agencies else { return nil }
      return RollUp.all(of: stream.whole, in: list).flatMap { rollUp in
        rollUp.children.compactMap { finding(rollUp, $0, stream.settings) }
      }
    })

  private static func finding(
    _ rollUp: RollUp, _ child: ReportDigest, _ settings: Settings
  ) -> Finding? {
    let (above, below) = (rollUp.parent.cells.table, child.cells.table)
    let cells = Cell.all.filter { cell in
      // A change may go down as well as up.
      guard cell.measure != .change, let whole = above.number(cell),
        let part = below.number(cell)
      else { return false }
      return part > whole && !cell.holdsAlike(part, whole)
    }
    guard let first = cells.first, let part = below.number(first), let whole = above.number(first)
    else { return nil }
    let language = settings.language
    let place = first.label(in: language)
    let more =
      cells.count > 1
      ? language.says("等 \(cells.count) 格", en: " and \(cells.count - 1) more cells") : ""
    let name = rollUp.parent.agency
    var finding = u802.finding(
      .review, about: child, beside: rollUp.parent, section: first.section, label: place,
      language.says(
        "\(place) 填 \(part)，大于\(name)报告的 \(whole)\(more)，请核实汇总时是否计入。",
        en: """
          \(place): \(part), above the \(whole) of “\(name)”, which counts it\(more); please verify.
          """))
    finding.cell = first
    finding.expected = whole
    finding.actual = part
    finding.gap = part - whole
    finding.operands = cells.map {
      Finding.Operand(cell: $0, year: child.year, value: below.number($0))
    }
    return finding
  }
}

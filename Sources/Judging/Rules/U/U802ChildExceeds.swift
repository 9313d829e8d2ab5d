import Agencies
import Forms
import JSON
import Records
import Wordings

extension Rule {
  static let u802: Rule = Rule(
    code: "U802", name: "child-exceeds", severity: .warning, concern: .memberExcess, needs: .list,
    summary: Wording(
      """
      计入上级报告的单位，某一格的数大于上级的同一格（各单位不齐时也核对）；这一格各单位的数都读到的，由上级的U801、U803指出，不再\
      逐个单位指出。
      """,
      en: """
        A number of an agency exceeds that of the parent that includes it; checked on a partial set too. Not \
        reported where U801 or U803 reports the parent's cell, as all agencies that were read have a number there.
        """),
    basis: [],
    fix: Wording(
      "核对上级的报告是否漏计这个单位，或者这个单位是否填错。",
      en: "Check whether the parent omitted the agency, or the agency's number is wrong."),
    passing: [
      .rollUp(3, children: [1, 2]), .rollUp(3, children: [3, nil]), .rollUp(3, children: [4, nil]),
      .rollUp(3, children: [4, 5]),
    ],
    failing: [
      .rollUp(3, children: [4, 1]).withBlank(in: 1)
        .found(.review, at: Cell(.received, .total), "填报4件，大于青石区人民政府报告的相应数据（3件）"),
      .rollUp(3, children: [4, 5, 0]).withBlank(in: 2)
        .found(.review, at: Cell(.received, .total), "填报4件，大于青石区人民政府报告的相应数据（3件）", of: 2),
    ],
    evaluation: .stream { stream in
      guard let list = stream.settings.agencies else { return nil }
      return RollUp.all(of: stream.whole, in: list).flatMap { rollUp in
        let known = Set(rollUp.gaps.map(\.cell))
        return rollUp.children.compactMap { child in
          rollUp.excess(of: child, without: known, stream.settings.language).map { finding in
            PendingFinding(about: child) { finding }
          }
        }
      }
    })
}

extension Example {
  /// This example with a blank in place of the total of requests of the child at `index`.
  fileprivate func withBlank(in index: Int) -> Example {
    var example = self
    example.others[index].cells[Cell(.received, .total)] = .blank
    return example
  }
}

extension RollUp {
  /// The finding that numbers of `child` exceed those of the parent, in cells other than `known`; nil where none
  /// does.
  fileprivate func excess(
    of child: ReportDigest, without known: Set<Cell>, _ language: Language
  ) -> Finding? {
    let (above, below) = (parent.cells.table, child.cells.table)
    let cells = Cell.all.filter { cell in
      // A change may be negative.
      guard cell.measure != .change, !known.contains(cell), let whole = above.number(cell),
        let part = below.number(cell)
      else { return false }
      return part > whole && !cell.holdsAlike(part, whole)
    }
    guard let first = cells.first, let part = below.number(first), let whole = above.number(first)
    else { return nil }
    let label = first.label(in: language)
    let more =
      cells.count > 1
      ? language.says("，等\(cells.count)处", en: " and \(cells.count - 1) more cells") : ""
    let name = parent.agency
    var finding = Rule.u802.finding(
      .review, about: child, beside: parent, section: first.section, label: label,
      language.says(
        "\(label)填报\(first.amount(part, in: .chinese))，大于\(name)报告的相应数据（\(first.amount(whole, in: .chinese))）\(more)，请核实是否漏计。",
        en: """
          \(label): \(part), more than the \(whole) of “\(name)”, which includes it\(more); please verify.
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

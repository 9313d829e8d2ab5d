import Agencies
import Forms
import JSON
import Records
import Wordings

extension Rule {
  static let u801: Rule = Rule(
    code: "U801", name: "roll-up", severity: .error, concern: .memberSum,
    needs: [.list, .children],
    summary: Wording(
      """
      上级的报告应当等于计入它的各直接下级单位的报告之和（这些单位都有报告时才核对）；其中有单位自己的报告与其下级合计也不一致的，先\
      核对这个单位；差数与某个单位在这张表所填的各数相同的，或者一百以上的差数与它\
      相同的，指出这个单位；先看单位名单以外的报告，以及有数待改正的单位。大于合计的可能是本级自己的数据，请核实；小于合计的，表三应当\
      改正，表二、表四请核实（联合发文、共同被告可能重复）。
      """,
      en: """
        A parent's report is the sum of the reports of its direct agencies; checked when all of these have one. Where the \
        report of one of them is not the sum of its own agencies either, that is to be looked at first. \
        An agency is named whose numbers in the table equal the differences, or whose number equals one of 100 or more; \
        first a report outside the list, and agencies whose numbers are to be corrected. Above the sum, for review: the parent may have \
        data of its own. Below it: fail in table three, for review in tables two and four.
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
        .found(.review, at: Cell(.received, .total), "相差数与青石区民政局填报数相同"),
      .rollUp(1, children: [1, 2])
        .found(.fail, at: Cell(.received, .total), "相差数与青石区水务局填报数相同"),
      .rollUp(4, children: [1, 2]).with(Cell(.received, .research), of: 1, in: 0)
        .found(.review, at: Cell(.received, .total), "请核实是否有本级自己的数据"),
      .rollUp(5, children: [1, 2])
        .beside(Example(cells: [Cell(.received, .total): 2]) { $0.agency = "青石区林业局" })
        .found(.review, at: Cell(.received, .total), "单位名单以外的青石区林业局填报数相同"),
      .rollUp(1, children: [1, 2], of: Cell(.broughtForward, .total))
        .beside(Example(year: 2021) { $0.agency = "青石区水务局" }).found(
          .review, at: Cell(.broughtForward, .total), "与青石区水务局待改正的数相同"),
      .rollUp(9, children: [1, 2]).found(.review, at: Cell(.received, .total), "本级自己的数据"),
      .rollUp(2, children: [2, 2]).found(.fail, at: Cell(.received, .total), "漏计了哪个单位"),
    ],
    evaluation: .stream { stream in
      guard let list = stream.settings.agencies else { return nil }
      return stream.findings(
        of: u801, in: list, areWhole: true, sum: Wording("合计", en: "together")
      ) { _ in
        Wording(
          "与各直接下级单位的报告合计不一致",
          en: "The report is not the sum of the reports of its own agencies")
      }
    })
}

extension Example {
  /// This example with `number` in `cell` of the child at `index`, and of the parent.
  fileprivate func with(_ cell: Cell, of number: Int, in index: Int) -> Example {
    var example = self
    example.others[index].cells[cell] = .number(Number(Int128(number)))
    example.report.cells[cell] = .number(Number(Int128(number)))
    return example
  }
}

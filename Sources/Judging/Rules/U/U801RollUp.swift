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
      上级的报告应当等于计入它的各单位之和（各单位都有报告时才核对）；差数正好是某个单位所填的，指出这个单位。大于合计的可能是本级自己\
      的数据，请核实；小于合计的，表三应当改正，表二、表四请核实（联合发文、共同被告可能重复）。
      """,
      en: """
        A parent's report is the sum of the agencies that it includes; checked when all of them have a report. \
        An agency whose number equals the difference is named. Above the sum, for review: the parent may have \
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
      .rollUp(9, children: [1, 2]).found(.review, at: Cell(.received, .total), "本级自己的数据"),
      .rollUp(2, children: [2, 2]).found(.fail, at: Cell(.received, .total), "漏计了哪个单位"),
    ],
    evaluation: .stream { stream in
      guard let list = stream.settings.agencies else { return nil }
      return RollUp.all(of: stream.whole, in: list).filter(\.isWhole).flatMap { rollUp in
        rollUp.findings(
          of: u801, about: rollUp.gaps,
          lead: Wording("与各单位合计不一致", en: "The report is not the sum of its agencies"),
          sum: Wording("各单位合计", en: "agencies together"), in: stream.settings.language)
      }
    })
}

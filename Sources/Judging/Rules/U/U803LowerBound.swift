import Agencies
import Forms
import JSON
import Records
import Wordings

extension Rule {
  static let u803: Rule = Rule(
    code: "U803", name: "lower-bound", severity: .error, concern: .memberSum,
    needs: [.list, .children],
    summary: Wording(
      """
      计入上级报告的单位没有全部报来时，上级的某一格也不应小于已经报来的各直接下级单位的报告之和：表三的应当改正，表二、表四的请核实（联合发文、\
      共同被告可能重复）。
      """,
      en: """
        Not all agencies that a parent includes have a report, and yet a number of the parent is below the sum \
        of those that were read: fail in table three, for review in tables two and four.
        """),
    basis: [],
    fix: Wording(
      "查明上级的报告漏计了哪个单位，或者哪个单位重复计算。",
      en: "Find the agency that the parent omitted, or that counted something twice."),
    passing: [
      .rollUp(9, children: [4, 4, nil]), .rollUp(1, children: [4, 5]),
    ],
    failing: [
      .rollUp(3, children: [2, 2, nil])
        .found(.fail, at: Cell(.received, .total), "小于已读到的各直接下级单位的报告之和（3个单位读到2个）"),
      .rollUp(3, children: [2, 2, nil], of: Cell(.penalties, .decisions))
        .found(.review, at: Cell(.penalties, .decisions), "联合执法"),
      .rollUp(3, children: [5, 1, nil])
        .found(.fail, at: Cell(.received, .total), "青石区民政局一个单位的就大于它"),
      .rollUp(2, children: [5, 4, nil])
        .found(.fail, at: Cell(.received, .total), "请核实漏计了哪个单位"),
    ],
    evaluation: .stream { stream in
      guard let list = stream.settings.agencies else { return nil }
      return stream.findings(
        of: u803, in: list, areWhole: false,
        sum: Wording("已读到的合计", en: "those read together")
      ) { rollUp in
        Wording(
          "小于已读到的各直接下级单位的报告之和（\(rollUp.size)个单位读到\(rollUp.children.count)个）",
          en: """
            The report is below the sum of the reports of its own agencies that were read \
            (\(rollUp.children.count) of \(rollUp.size))
            """)
      }
    })
}

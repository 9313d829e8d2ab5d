import Checking
import Forms
import JSON
import Records
import TestSupport
import Testing

@testable import Pages

/// A link of a finding leads to a place that the page has.
@Suite struct FindingTargetsTests {
  private static func finding(
    _ id: String, cell: String? = nil, section: Int? = nil, quote: String? = nil
  ) -> Finding {
    var finding = Finding.made(id: id)
    finding.cell = cell.map { Cell($0) }
    finding.section = section
    finding.quote = quote
    return finding
  }

  private static let report: Report = {
    var report = Report.made(
      "青石区水务局", 2022, ["requests.received.total": 21, "disputes.reconsideration.total": 1])
    report.sections = [
      Section(number: 1, heading: "一、总体情况", text: LazyText("新收21件。\n\n办结20件。")),
      Section(number: 5, heading: "五、问题", text: LazyText("办结20件。")),
    ]
    return report
  }()

  @Test func aSentenceIsInItsParagraph() {
    let (first, other) = (
      Self.finding("a", section: 1, quote: "办结20件"), Self.finding("b", section: 5, quote: "没有")
    )
    let targets = FindingTargets(Self.report, [first, other].points, in: "x")
    #expect(targets.paragraph(of: first) == "x-text-0-1")
    #expect(targets.paragraph(section: 0, line: 1) == "x-text-0-1")
    #expect(targets.paragraph(section: 0, line: 0) == nil)
    #expect(targets.paragraph(section: 1, line: 0) == nil)
    #expect(targets.paragraph(of: other) == nil)
  }

  @Test(arguments: [
    ("requests.received.total", true), ("requests.received.research", true),
    ("requests.carried_forward.total", false), ("disclosure.fees.amount_wan", false),
    ("disputes.reconsideration.upheld", true),
  ])
  func aRowThatThePageLeavesOutIsNoTarget(cell: String, isTarget: Bool) {
    let finding = Self.finding("a", cell: cell)
    let target = FindingTargets(Self.report, [finding].points, in: "x").cell(of: finding)
    #expect(target == (isTarget ? "x-\(cell)" : nil))
  }
}

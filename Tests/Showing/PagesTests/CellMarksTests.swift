import Checking
import Forms
import JSON
import Records
import TestSupport
import Testing

@testable import Pages

/// What a cell shows beside its number is about that number, and all that was found about it.
@Suite struct CellMarksTests {
  private static let report = Report.made(
    "青石区", 2022, ["requests.received.total": 3, "requests.brought_forward.total": 1])
  private static let received = Cell("requests.received.total")

  private static func finding(
    _ actual: Int, _ expected: Int?, _ concern: Concern = .other, cell: Cell = received
  ) -> Finding {
    var finding = Finding.made(id: "\(actual)")
    finding.cell = cell
    finding.concern = concern
    finding.actual = Number(Int128(actual))
    finding.expected = expected.map { Number(Int128($0)) }
    return finding
  }

  private static func marks(_ findings: Finding...) -> CellMarks {
    CellMarks(report, findings.points, linked: [], PageSettings(day: "").phrases)
  }

  @Test(arguments: [
    (finding(3, 5), "对照数5", false), (finding(22, 20), "合计22，对照数20", true),
    (finding(22, 3, .claim), "正文22", false), (finding(22, 20, .claim), "正文22，表内合计20", true),
    (finding(9, 3, .publication(.content)), "发布稿9", false), (finding(3, 3), nil, false),
  ])
  func aSideSaysWhatItIs(finding: Finding, sides: String?, isOfSum: Bool) {
    let marks = Self.marks(finding)
    #expect(marks.marks(of: Self.received).map(\.sides) == [sides])
    // The first number of a sum is compared, not wrong.
    #expect(marks.kind(of: Self.received) == (isOfSum ? "operand" : "must-fix"))
  }

  @Test func everyFindingAboutACellIsThere() {
    let marks = Self.marks(Self.finding(3, 5), Self.finding(4, 7))
    #expect(marks.marks(of: Self.received).map(\.finding.id) == ["3", "4"])
  }

  @Test func aBlankWithAFindingIsStillABlank() {
    let cell = Cell("requests.carried_forward.total")
    var report = Self.report
    report.cells[cell] = .blank
    for (raw, kind) in [("", "blank must-fix"), ("/", "must-fix")] {
      report.raw = [RawText(cell: cell, text: raw)]
      let marks = CellMarks(
        report, [Self.finding(1, nil, cell: cell)].points, linked: [],
        PageSettings(day: "").phrases)
      #expect(marks.kind(of: cell) == kind)
    }
  }

  @Test func anExplainedCellHasItsOwnSign() {
    var waived = Self.finding(3, 5)
    waived.waived = "口径不同"
    #expect(Self.marks(waived).kind(of: Self.received) == "waived")
    #expect(
      Self.marks(waived, Self.finding(4, 7, .publication(.content))).kind(of: Self.received)
        == "must-fix")
  }

  /// What something links to has an id, in every report.
  @Test func cellsThatAreLinkedToAreKnown() {
    let marks = CellMarks(
      Self.report, [Self.finding(3, 5)].points,
      linked: ["requests.outcome.granted.total", "sections.1"], PageSettings(day: "").phrases)
    let linked = Cell.all.filter(marks.hasLink).map(\.id)
    #expect(linked == [Self.received.id, "requests.outcome.granted.total"])
  }
}

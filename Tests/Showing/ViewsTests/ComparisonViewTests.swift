import Changes
import Chinese
import Forms
import Records
import TestSupport
import Testing

@testable import Views

@Suite struct ComparisonViewTests {
  private static let earlier = Report.made(
    "青石区民政局", 2021,
    [
      "disclosure.normative_documents.in_force": 470, "requests.received.total": 81,
      "requests.received.natural_person": 80, "requests.brought_forward.total": 1,
      "requests.outcome.granted.total": 40, "requests.outcome.partly_granted.total": 2,
      "requests.outcome.total.total": 81, "requests.carried_forward.total": 0,
    ])
  private static let later = Report.made(
    "青石区民政局", 2022,
    [
      "disclosure.normative_documents.in_force": 440, "requests.received.total": 218,
      "disclosure.normative_documents.issued": 31, "disclosure.normative_documents.repealed": 2,
      "requests.received.natural_person": 210, "requests.brought_forward.total": 0,
      "requests.outcome.granted.total": 90, "requests.outcome.partly_granted.total": 10,
      "requests.outcome.total.total": 218, "requests.carried_forward.total": 0,
    ])

  private func text(_ style: ComparisonStyle = ComparisonStyle()) -> String {
    let match = Match.both(
      from: ReportSnapshot(ComparisonViewTests.earlier),
      to: ReportSnapshot(ComparisonViewTests.later))
    return ComparisonView(style).text(match)
  }

  @Test func rowsStandInTheFormsOrderWithAlignedColumns() {
    #expect(
      text() == """
        青石区民政局              2021   2022    增减     增幅
        规范性文件 本年制发     无此格     31
        规范性文件 本年废止     无此格      2
        规范性文件 现行有效        470    440     −30    −6.4%   ✗ 应为499
        一、本年新收                81    218    +137  +169.1%
        二、上年结转                 1      0      −1        −   ✓ = 上年第四项
        （一）予以公开              40     90     +50  +125.0%
        （二）部分公开               2     10      +8  +400.0%
        （七）总计                  81    218    +137  +169.1%
        予以公开+部分公开 占比   51.9%  45.9%  −6.0点
        另有1格不同（--by-applicant 全部列出）


        """)
  }

  @Test func everyRowIsAsWide() {
    let lines = text().split(separator: "\n").prefix(6).dropFirst()
    let places = lines.filter { $0.contains("+") }.map { line in
      DisplayWidth.of(String(line.prefix { $0 != "%" }))
    }
    #expect(Set(places).count == 1)
  }

  @Test func applicantsHaveRowsOnRequest() {
    let text = text(ComparisonStyle(showsApplicants: true))
    #expect(text.contains("一、本年新收 自然人"))
    #expect(text.contains("一、本年新收 总计"))
    #expect(!text.contains("--by-applicant"))
  }

  @Test func colourIsAskedFor() {
    #expect(!text().contains("\u{1B}"))
    #expect(
      text(ComparisonStyle(isColoured: true)).contains("\u{1B}[31m✗ 应为499\u{1B}[0m"))
  }

  @Test func cellsOfOneFormAreCounted() {
    var (from, to) = (ComparisonViewTests.earlier, ComparisonViewTests.later)
    from.form = .form2019
    to.form = .form2021
    let text = ComparisonView().text(.both(from: ReportSnapshot(from), to: ReportSnapshot(to)))
    #expect(!text.contains("无此格"))
    #expect(text.contains("两年表式不同，2格只有一年有，未列\n"))
    #expect(text.contains("表式：“2019” → “2021”\n"))
  }

  @Test func equalReportsHaveNoTable() {
    let report = ReportSnapshot(ComparisonViewTests.earlier)
    #expect(ComparisonView().text(.both(from: report, to: report)).isEmpty)
  }

  @Test func aLoneReportIsNamed() {
    let report = ReportSnapshot(.made("青石区民政局", nil, path: "x\u{1B}.txt"))
    #expect(ComparisonView().text(.gone(report)) == "青石区民政局 · 年度不详：只在旧的一边（x\\u{1B}.txt）\n\n")
  }

  @Test func aStockThatHoldsSaysWhy() {
    let row = "disclosure.rules"
    let from = Report.made("青石区民政局", 2021, ["\(row).in_force": 10])
    let to = Report.made(
      "青石区民政局", 2022, ["\(row).in_force": 12, "\(row).issued": 3, "\(row).repealed": 1])
    let text = ComparisonView().text(.both(from: ReportSnapshot(from), to: ReportSnapshot(to)))
    #expect(text.contains("   ✓ = 上年有效+制发−废止\n"))
  }

  @Test func cellsOfTwoFormsStandUnderBothLabels() {
    let row = "requests.outcome.other_handling"
    let from = Report.made(
      "青石区民政局", 2020, ["\(row).all.total": 5, "disclosure.normative_documents.made": 4])
    let to = Report.made(
      "青石区民政局", 2021,
      [
        "\(row).not_supplemented.total": 1, "\(row).unpaid_fee.total": 0, "\(row).other.total": 6,
        "disclosure.normative_documents.issued": 3,
      ])
    let text = ComparisonView().text(.both(from: ReportSnapshot(from), to: ReportSnapshot(to)))
    #expect(text.contains("（六）其他处理／三项之和              5       7    +2  +40.0%\n"))
    #expect(text.contains("规范性文件 本年新制作／本年制发       4       3    −1  −25.0%\n"))
  }
}

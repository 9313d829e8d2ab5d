import JSON
import Records
import TestSupport
import Testing

@testable import Views

@Suite struct ClaimViewTests {
  private let report = Report.made("青石区人民政府", 2022)

  @Test func claimsStandUnderTheirSentence() {
    let sentence = "共收到申请128件，其中自然人100件"
    let claims = [
      ClaimRecord(
        of: report, section: 1, quote: sentence, number: Number(128), unit: "件",
        reading: "received", counts: nil, scope: nil, isExact: true,
        trials: [
          .init(formula: "新收 128", value: Number(128), fits: true),
          .init(formula: "新收 120", value: Number(120), fits: false),
        ], verdict: .pass),
      ClaimRecord(
        of: report, section: 1, quote: sentence, number: Number(100), unit: "件",
        reading: "received", counts: nil, scope: "区政府办", isExact: false,
        trials: [
          .init(formula: "自然人 101", value: Number(101), fits: false),
          .init(formula: "自然人（未读到）", value: nil, fits: false),
        ], verdict: .review),
    ]
    #expect(
      ClaimView().text(of: report, claims) == """
        青石区人民政府 · 2022年度  相符1 核实1
          “共收到申请128件，其中自然人100件”
            【相符】128件 = 新收 128
            【核实】约 100件（区政府办） ≠ 自然人 101 = 101；≠ 自然人（未读到）

        """)
    let english = ClaimView(.english).text(of: report, claims)
    #expect(english.hasPrefix("青石区人民政府 · 2022  agrees 1, verify 1\n"))
    #expect(english.contains("    [verify] about “100件” (“区政府办”) ≠ 自然人 101 = 101; ≠ "))
  }

  @Test func aReportWithoutClaimsSaysSo() {
    #expect(ClaimView().text(of: report, []).contains("没有可以与表格核对的数字"))
    #expect(ClaimView(.english).text(of: report, []).contains("No number in the text"))
  }
}

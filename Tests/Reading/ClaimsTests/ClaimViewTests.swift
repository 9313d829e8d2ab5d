import Testing

@testable import Claims

@Suite struct ClaimViewTests {
  @Test func claimsStandUnderTheirSentence() {
    let report = SampleReport.saying("共收到政府信息公开申请128件，其中自然人100件。")
    let text = ClaimView().text(of: report, ClaimReader.reading(of: report).claims)
    #expect(
      text == """
        青石区人民政府 · 2022年度  相符1 核实1
          “共收到政府信息公开申请128件，其中自然人100件”
            【相符】128件 = 一、本年新收政府信息公开申请数量 120 + 二、上年结转政府信息公开申请数量 8
            【核实】100件 ≠ 一、本年新收政府信息公开申请数量·自然人 101 = 101；≠ 一、本年新收政府信息公开申请数量·自然人 101 + \
        二、上年结转政府信息公开申请数量·自然人 7 = 108

        """)
  }

  @Test func aReportWithoutClaimsSaysSo() {
    let report = SampleReport.saying("工作平稳。")
    #expect(ClaimView().text(of: report, []).contains("没有可以与表格核对的数字"))
  }
}

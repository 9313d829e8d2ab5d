import Testing

@testable import Claims

@Suite struct ClaimReaderTests {
  @Test func countsAreReadWithWhatTheyCount() {
    let text = "2022年，全区共收到政府信息公开申请128件，办结119件，9件结转下年度继续办理。"
    let claims = ClaimReader.reading(of: SampleReport.saying(text)).claims
    #expect(claims.map(\.number.description) == ["128", "119", "9"])
    #expect(
      claims.map { $0.counts?.name } == [
        "requests.received.total + requests.brought_forward.total", "requests.outcome.total.total",
        "requests.carried_forward.total",
      ])
    #expect(claims.allSatisfy { $0.verdict == .pass && $0.section == 1 && $0.unit == "件" })
  }

  @Test func aSentenceAboutSomethingElseMakesNoClaim() {
    for text in ["本年度收到挖掘道路申请件77件。", "办理人大代表建议12件，办结12件。", "开展培训4次。"] {
      #expect(ClaimReader.reading(of: SampleReport.saying(text)).claims.isEmpty, "\(text)")
    }
  }
}

@Suite struct ClaimScopeTests {
  private func scope(_ text: String, _ agency: String) -> String? {
    ClaimReader.reading(of: SampleReport.saying(text, agency: agency)).claims.first?.scope
  }

  @Test func anOfficeWithinTheAgencyNarrowsTheScope() {
    #expect(scope("区政府办共收到政府信息公开申请17件。", "青石区人民政府") == "区政府办")
    #expect(scope("我办共收到政府信息公开申请17件。", "青石区人民政府") == "我办")
    #expect(scope("区住建局收到政府信息公开申请12件。", "青石区人民政府") == "住建局")
  }

  @Test func theReportingOfficeItselfDoesNot() {
    #expect(scope("区政府办公室共收到政府信息公开申请17件。", "青石区人民政府办公室") == nil)
    #expect(scope("我办共收到政府信息公开申请17件。", "云溪街道办事处") == nil)
    #expect(scope("全区共收到政府信息公开申请17件。", "青石区人民政府") == nil)
    #expect(scope("区政府办公室代表区政府受理政府信息公开申请17件。", "青石区人民政府办公室") == "代表")
  }
}

import Forms
import JSON
import Records
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

  @Test func whatHasNoMeaningMakesNoClaim() {
    for text in ["本年度收到挖掘道路申请件77件。", "办理人大代表建议12件，办结12件。", "开展培训4次。"] {
      #expect(ClaimReader.reading(of: SampleReport.saying(text)).claims.isEmpty, "\(text)")
    }
  }
}

@Suite struct ClaimReasonTests {
  @Test func reasonsTogetherAreTheSumOfTheirRowsOrTheGroup() throws {
    let text = "收到政府信息公开申请后，因过程性信息和内部事务信息不予公开3件。"
    let claims = ClaimReader.reading(of: SampleReport.saying(text)).claims
    let claim = try #require(claims.first)
    #expect(claims.count == 1 && claim.verdict != .fail)
    #expect(
      claim.trials.map(\.formula.name) == [
        "requests.outcome.denied.process_information.total + "
          + "requests.outcome.denied.internal_affairs.total", "requests.outcome.denied.*.total",
      ])
  }
}

@Suite struct ClaimPeriodTests {
  private func numbers(_ text: String) -> [String] {
    ClaimReader.reading(of: SampleReport.saying(text)).claims.map(\.number.description)
  }

  @Test(arguments: [
    "上半年收到政府信息公开申请51件，答复50件。", "2022年1月至6月，收到政府信息公开申请51件。",
    "截至2022年9月底，收到政府信息公开申请88件。", "2022年5月，收到政府信息公开申请9件。",
    "近三年收到政府信息公开申请300件。",
  ])
  func aPartOfTheYearIsNotCompared(text: String) { #expect(numbers(text).isEmpty) }

  @Test(arguments: [
    "截至2022年12月31日，收到政府信息公开申请120件。", "1月至12月，收到政府信息公开申请120件。",
    "上半年收到政府信息公开申请51件，全年收到120件。",
    "上半年收到政府信息公开申请51件。全年收到政府信息公开申请120件。",
  ])
  func theYearIs(text: String) { #expect(numbers(text) == ["120"]) }

  @Test func whatContinuesASentenceHasItsPeriod() {
    #expect(numbers("上半年收到政府信息公开申请51件。其中予以公开20件。").isEmpty)
  }
}

@Suite struct IndicatorClaimTests {
  /// The claims of `text` in a report with the statistics table of 2014–2018.
  private func claims(_ text: String) -> [String] {
    var report = Report(source: Source(path: "a.html", format: .html, bytes: 1, crc32: "00000000"))
    report.year = 2016
    for indicator in StatisticsIndicator.allCases { report.cells[Cell(indicator)] = .number(.zero) }
    report.cells[Cell(.received)] = .number(Number(45))
    report.cells[Cell(.refused)] = .number(Number(5))
    report.sections = [Section(number: nil, heading: "一、概述", text: LazyText(text))]
    return ClaimReader.reading(of: report).claims.map { claim in
      "\(claim.number) \(claim.counts?.name ?? "") \(claim.verdict.rawValue)"
    }
  }

  @Test func countsAreComparedWithIndicators() {
    #expect(
      claims("2016年收到政府信息公开申请45件，不同意公开答复5件，申请信息不存在3件；行政复议2件。") == [
        "45 legacy.received pass", "5 legacy.refused pass", "3 legacy.does_not_exist fail",
        "2 legacy.reconsideration fail",
      ])
    #expect(claims("未收到政府信息公开申请。") == ["0 legacy.received fail"])
    #expect(claims("办理政府信息公开申请，按时办结26件，延期办结0件。").last == "0 legacy.closed_extended pass")
    #expect(claims("政府信息公开申请结转下年度1件。").isEmpty)
  }

  @Test func theIndicatorHasToBeNamed() {
    let complaints = "因政府信息公开引起行政复议0件。环保举报热线受理群众投诉1287件。"
    #expect(claims(complaints) == ["0 legacy.reconsideration pass"])
    #expect(claims("截至2016年底，累计公开政府信息31000条。").isEmpty)
    #expect(claims("全年主动公开政府信息512条。") == ["512 legacy.disclosed review"])
  }

  @Test func channelsAreDenied() {
    #expect(
      claims("收到政府信息公开申请45件，没有收到传真申请和信函申请。") == [
        "45 legacy.received pass", "0 legacy.received_by_fax pass",
        "0 legacy.received_by_letter pass",
      ])
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

import Agencies
import Records
import TestSupport
import Testing

@testable import Pages

/// The first screen counts reports, not what stands for them, and calls nothing sound that no one checked.
@Suite struct SeasonOverviewTests {
  private static func settings(_ list: String? = "name\n青石区水务局\n青石区民政局\n") throws
    -> PageSettings
  {
    var settings = PageSettings(day: "2023-01-20")
    settings.agencies = try list.map { try AgencyList(Array($0.utf8)) }
    return settings
  }

  private static func page(_ records: [AnyRecord], _ settings: PageSettings) -> String {
    MadeSeason.page(records, settings)
  }

  private static func summary(_ report: Report) -> Summary {
    var summary = Summary(
      agency: report.agency, year: report.year, source: report.source,
      rules: Summary.Rules(pass: 40), coverage: Coverage())
    (summary.omitted, summary.ordinal) = ([], 1)
    return summary
  }

  private static func finding(_ agency: String, _ id: String = "a") -> Finding {
    var finding = Finding.made(id: id)
    finding.agency = agency
    return finding
  }

  /// Findings alone, or nothing at all, do not tell who has submitted a report.
  @Test func withoutReportsNothingIsSaidToBeMissing() throws {
    let records = [AnyRecord.finding(Self.finding("青石区水务局"))]
    let overview = MadeSeason(records, try Self.settings()).overview
    #expect(overview.names(in: .unknown).first == ["青石区民政局"] && overview.count(.notSubmitted) == 0)
  }

  @Test func aSumIsNoReportOfItsAgency() throws {
    var sum = Report.made("青石区民政局", 2022, ["requests.received.total": 40])
    sum.parts = SumParts(contributors: [], missing: [])
    let records = [AnyRecord.report(.made("青石区水务局", 2022)), .report(sum)]
    let overview = MadeSeason(records, try Self.settings()).overview
    #expect(overview.read == 1 && overview.names(in: .notSubmitted).first == ["青石区民政局"])
    let page = try Self.page([.report(sum)], Self.settings())
    #expect(page.contains("<h3>青石区民政局 · 2022年度（合计）</h3>") && page.contains(">40<"))
  }

  @Test func findingsWithoutTheirReportsAreCountedAndSaidToBe() throws {
    let page = try Self.page([.finding(Self.finding("青石区水务局"))], Self.settings(nil))
    #expect(page.contains("<dt>须修改</dt><dd>1</dd>") && page.contains("1家只有问题记录，没有报告"))
    #expect(page.contains("<title>2022年") && page.contains("只有问题记录，没有报告"))
    #expect(page.contains("已核对的部分没有需要协调处理的事项；"))
  }

  @Test func whatWasNotCheckedIsNoAllClear() throws {
    let report = Report.made("青石区水务局", 2022)
    for records in [[], [AnyRecord.report(report)]] {
      let page = try Self.page(records, Self.settings(nil))
      #expect(page.contains("没有核对结果，不能判断") && !page.contains("<dt>须修改</dt>"))
    }
    let unchecked = Report.made("青石区民政局", 2022, path: "b.txt")
    let page = try Self.page(
      [.report(report), .summary(Self.summary(report)), .report(unchecked)], Self.settings(nil))
    #expect(page.contains("未能核对或只核对一部分的有2家") || page.contains("有1家"))
  }

  @Test func aFindingHasOneVerdict() throws {
    let report = Report.made("青石区水务局", 2022)
    var duplicate = Finding(
      rule: "X701", name: "", severity: .warning, verdict: .fail, agency: "青石区水务局", year: 2022,
      source: report.source, message: "两份")
    duplicate.id = "0123456789"
    let page = try Self.page(
      [.report(report), .summary(Self.summary(report)), .finding(duplicate)], Self.settings())
    #expect(page.contains(#"<li id="f-0123456789" class="verify"><b>需核实</b>"#))
    #expect(!page.contains("<b>建议完善</b>"))
  }

  /// What follows from an error stands below it, and is no point.
  @Test func whatFollowsStandsBelowItsCause() throws {
    let report = Report.made("青石区水务局", 2022, ["requests.received.total": 3])
    var follower = Self.finding("青石区水务局", "b")
    follower.cause = "a"
    let page = try Self.page(
      [.report(report), .summary(Self.summary(report)), .finding(follower)]
        + [.finding(Self.finding("青石区水务局"))], Self.settings())
    #expect(page.matches(of: /<li id="f-/).count == 1 && page.contains("由同一错误引起："))
  }

  @Test func aReportSaysThatNothingWasFoundOrThatItWasNotChecked() throws {
    let report = Report.made("青石区水务局", 2022)
    let page = try Self.page([.report(report), .summary(Self.summary(report))], Self.settings())
    #expect(page.contains(#"<p class="meta">核对未发现问题。</p>"#))
    let unchecked = try Self.page([.report(report)], Self.settings())
    #expect(unchecked.contains(#"<p class="meta">没有核对结果。</p>"#))
  }

  @Test func anUnlistedAgencyIsNotCalledSound() throws {
    let report = Report.made("青石区供销社", 2022)
    let page = try Self.page([.report(report), .summary(Self.summary(report))], Self.settings())
    #expect(page.contains("单位名单中无此单位，请核实</td>"))
  }

  /// A report that does not say its year may be the one that is owed: it is not missing.
  @Test func aReportWithoutAYearIsSubmitted() throws {
    var unnamed = Report.made("青石区民政局", 2022, path: "b.txt")
    unnamed.year = nil
    var finding = Self.finding("青石区民政局", "b")
    (finding.year, finding.source) = (nil, unnamed.source)
    let records = [
      AnyRecord.report(.made("青石区水务局", 2022)), .report(unnamed), .finding(finding),
    ]
    let overview = MadeSeason(records, try Self.settings()).overview
    #expect(overview.read == 2 && overview.count(.notSubmitted) == 0)
    #expect(overview.count(.mustFix) == 1 && overview.withoutYear.first == ["青石区民政局"])
  }

  @Test func eachVersionHasItsHeadingAndItsIds() throws {
    let reports = ["a.txt", "b.txt"].map { Report.made("青石区水务局", 2022, path: $0) }
    let findings = reports.map { report in
      var finding = Self.finding("青石区水务局")
      finding.source = report.source
      return finding
    }
    let records = reports.map(AnyRecord.report) + findings.map(AnyRecord.finding)
    let page = try Self.page(records, Self.settings())
    #expect(page.matches(of: /<article><h3>/).count == 2 && page.contains("（文件2）</h3>"))
    #expect(page.contains(#"<li id="f-a""#) && page.contains(#"<li id="f-a-2""#))
    #expect(page.contains(">1!</a></td>"), "one point of two files")
  }

  /// A mark leads to the first finding that it counts.
  @Test func aNumberOfTheRegisterIsALink() throws {
    let report = Report.made("青石区水务局", 2022)
    let page = try Self.page(
      [.report(report), .finding(Self.finding("青石区水务局"))], Self.settings())
    #expect(page.contains(##"<a href="#f-a">1!</a></td>"##))
  }

  @Test func unlistedAgenciesStandByTheirNames() throws {
    let names = ["青石区水务局", "青石区乙", "青石区甲"]
    let orders = [names, names.reversed()].map { names in
      MadeSeason(names.map { .report(.made($0, 2022, path: $0)) }).dossiers.map(\.name)
    }
    #expect(orders[0] == orders[1] && orders[0] == names.sorted())
  }

  /// The list and the table of kinds count the same agencies.
  @Test func pagesThatDifferAreCountedOnce() throws {
    let report = Report.made("青石区水务局", 2022)
    var finding = Finding(
      rule: "V952", name: "", severity: .warning, verdict: .review, agency: "青石区水务局", year: 2022,
      source: .made("p.html"), message: "不同")
    finding.id = "a"
    let page = try Self.page([.report(report), .finding(finding)], Self.settings())
    #expect(page.contains("发布页面与报送稿不一致1家：青石区水务局"))
    #expect(page.contains("发布页面与报送稿不一致</th><td>1</td><td>1</td>"))
  }

  /// What waits for the office is not held against an agency, and points about pages are no points of a report.
  @Test func returnedReportsAndPointsAboutPagesAreToldApart() throws {
    var progress = SeasonProgress()
    (progress.overdue, progress.mended) = (["青石区水务局"], ["青石区民政局"])
    progress.rounds = [0, 3].enumerated().map { index, pages in
      SeasonStep(
        number: index + 1, day: nil, read: 2, clean: 1, mustFix: 1, verify: 0, suggest: 0,
        pages: pages)
    }
    var settings = try Self.settings()
    settings.progress = progress
    let page = Self.page([], settings)
    #expect(page.contains("尚未重报或仍有问题1家：青石区水务局</li>"))
    #expect(page.contains("待审核1家：青石区民政局</li>"))
    #expect(page.contains("建议完善0处</span>") && page.contains("建议完善0处；发布页面的问题3处</span>"))
  }

  @Test func aPageOfNothingHasNoEmptyTables() throws {
    let page = Self.page([], try Self.settings(nil))
    #expect(page.contains("没有核对结果"))
    for part in ["<table", "id=\"filter", "class=\"sample", "href=\"#agencies", "href=\"#register"]
    {
      #expect(!page.contains(part), "\(part)")
    }
    let listed = Self.page([], try Self.settings())
    #expect(listed.contains("id=\"register\"") && !listed.contains("class=\"sample"))
  }

  /// Unreadable files are counted where they belong: an agency that sent nothing else, and other files.
  @Test func anUnreadableFileIsCountedOnce() throws {
    let failures = ["青石区水务局.pdf", "青石区民政局 附件.pdf", "x.pdf"].map {
      AnyRecord.failure(Failure(path: $0, code: .noTextLayer, message: "没有文字层"))
    }
    let report = AnyRecord.report(.made("青石区民政局", 2022))
    let page = try Self.page(failures + [report], Self.settings())
    #expect(page.contains("<dt>无法读取</dt><dd>1</dd>"))
    #expect(page.contains("<dt>另有无法读取的文件</dt><dd>2</dd>"))
  }

  /// Folders tell apart only files of one name.
  @Test(arguments: [["a/x.txt", "b/x.txt"], ["a/x.txt", "a/y.txt"]])
  func foldersAreShownWhereNamesAreNotEnough(paths: [String]) throws {
    let reports = paths.map { AnyRecord.report(.made("青石区水务局", 2022, path: $0)) }
    let page = try Self.page(reports, Self.settings())
    #expect(page.contains("<p class=\"meta\">a/x.txt") == paths[1].hasSuffix("x.txt"))
  }
}

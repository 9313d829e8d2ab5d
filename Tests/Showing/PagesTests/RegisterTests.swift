import Agencies
import Forms
import Phrases
import Records
import TestSupport
import Testing

@testable import Pages

/// What the register and the overview say of agencies: nothing that was not judged is called sound.
@Suite struct RegisterTests {
  /// The summary of `report`, the one at `ordinal` of its run, without the rules `omitted`.
  private static func summary(
    _ report: Report, _ ordinal: Int? = 1, omitting omitted: [String]? = []
  ) -> Summary {
    var summary = Summary(
      agency: report.agency, year: report.year, source: report.source,
      rules: Summary.Rules(pass: 40), coverage: Coverage())
    (summary.omitted, summary.ordinal) = (omitted, ordinal)
    return summary
  }

  private static func marks(_ season: MadeSeason) -> [Aspect: RegisterMark] {
    Dictionary(uniqueKeysWithValues: Aspect.allCases.map { ($0, season.rows[0].mark($0)) })
  }

  @Test func withoutASummaryNothingIsSound() {
    let season = MadeSeason([.report(.made("青石区水务局", 2022))])
    #expect(RegisterTests.marks(season).values.allSatisfy { $0 == .notJudged(.notChecked) })
    #expect(season.rows[0].state == .notChecked)
  }

  @Test func aTableThatWasNotReadIsNotSound() {
    let report = Report.made("青石区水务局", 2022, ["requests.received.total": 5])
    let marks = RegisterTests.marks(
      MadeSeason([.report(report), .summary(RegisterTests.summary(report))]))
    #expect(marks[.requests] == .notJudged(.notRead))
    #expect(marks[.deadline] == .notJudged(.noDay))
    #expect(marks[.lastYear] == .notJudged(.noLastYear))
    #expect(marks[.copied] == .notJudged(.noOthers))
  }

  @Test func aPageThatWasNotRecognisedIsNotSound() {
    let report = Report.made("青石区水务局", 2022)
    func mark(_ page: Summary.Page?) -> RegisterMark? {
      var summary = RegisterTests.summary(report)
      summary.page = page
      return RegisterTests.marks(
        MadeSeason([.report(report), .summary(summary)]))[.publication]
    }
    #expect(mark(nil) == .notJudged(.noPage))
    #expect(mark(Summary.Page(.made("p.html"), isEqual: true)) == .sound(notes: 0))
  }

  @Test func findingsAreCountedWithoutThoseThatFollow() {
    let report = Report.made("青石区", 2022)
    var follower = Finding.made(id: "b")
    follower.cause = "a"
    var waived = Finding.made(id: "c")
    waived.waived = "口径不同"
    let overview = MadeSeason(
      [.report(report), .summary(RegisterTests.summary(report))]
        + [Finding.made(id: "a"), follower, waived].map { .finding($0) }
    ).overview
    #expect(overview.count(.mustFix) == 1)
    #expect(overview.commonest(5).map(\.places) == [1])
  }

  /// A note asks for nothing: the state of the agency and the mark of the aspect say the same.
  @Test func aNoteIsNoPoint() throws {
    let report = Report.made("青石区", 2022)
    var note = Finding.made(id: "a")
    note.severity = .info
    let season = MadeSeason([
      .report(report),
      .summary(RegisterTests.summary(report)),
      .finding(note),
    ])
    let aspect = try #require(season.dossiers[0][2022]?.judged.first?.aspect)
    #expect(season.rows[0].state == .nothingFound)
    guard case .open = RegisterTests.marks(season)[aspect] else { return }
    Issue.record("a note is counted as a point")
  }

  /// The same input in two pipes, as of rpt-check --pass and rpt-check --claims.
  @Test func aFailureCountsOnce() {
    let failure = Failure(path: "a.pdf", code: .noTextLayer, message: "没有文字层")
    let season = MadeSeason([.failure(failure), .failure(failure)])
    #expect(season.overview.otherUnreadableFiles == 1)
  }

  @Test func aNumberOfAnotherSourceIsOfItsTable() {
    let report = Report.made("青石区水务局", 2022)
    var differing = Finding.made(id: "a")
    differing.rule = "E901"
    differing.agency = report.agency
    differing.cell = Cell("disputes.reconsideration.total")
    var unused = Finding(
      rule: "E902", name: "fact-unused", severity: .warning, verdict: .fail, agency: "青石区水务所",
      year: 2022, source: .made("底数.csv"), message: "")
    unused.id = "b"
    let season = MadeSeason([
      .report(report),
      .summary(RegisterTests.summary(report)),
      .finding(differing),
      .finding(unused),
    ])
    #expect(RegisterTests.marks(season)[.disputes] == .open(1, .mustFix, explained: 0, first: "a"))
    #expect(season.dossiers.count == 1 && season.strays.map(\.id) == ["b"])
  }

  @Test func anAgencyThatIsNotInTheListIsCountedApart() throws {
    var settings = PageSettings(day: "2023-01-20")
    settings.agencies = try AgencyList(Array("name\n青石区水务局\n青石区民政局\n".utf8))
    let overview = MadeSeason(
      [
        .report(.made("青石区水务局", 2022)), .report(.made("青石区供销社", 2022, path: "b.txt")),
      ], settings
    ).overview
    #expect(overview.owing == 2 && overview.read == 1 && overview.count(.notSubmitted) == 1)
    #expect(overview.unlisted.first == ["青石区供销社"])
  }

  /// A missing table is no wrong number of a table, and which of two files counts is to be verified.
  @Test func kindsAndRequestsAreThoseOfTheLetters() {
    func found(_ rule: String, _ concern: Concern) -> FindingFacts {
      var finding = Finding(
        rule: rule, name: "", severity: .warning, verdict: .fail, agency: nil, year: 2022,
        source: Source(path: "a", format: .text, of: []), message: "")
      finding.section = 4
      return FindingFacts(finding, concern, at: 0)
    }
    let phrases = Phrasebook(.chinese)
    #expect(phrases.problem(found("S106", .tableAbsence)) == "没有找到表格或表格不能读取")
    #expect(phrases.problem(found("S102", .other)) == "要素、格式或文字不合规定")
    #expect(found("X701", .duplicate).action == .verify)
    #expect(found("S102", .other).action == .suggest)
  }

  @Test func onlyAListSaysThatAReportIsOwed() {
    let season = MadeSeason([
      .report(.made("青石区水务局", 2022)),
      .report(.made("青石区民政局", 2021, path: "b.txt")),
    ])
    let overview = season.overview
    #expect(overview.year == 2022 && overview.owing == nil)
    #expect(
      overview.names(in: .otherYear).first == ["青石区民政局"] && overview.count(.notSubmitted) == 0)
  }

  @Test func anExplainedPointIsNeitherOpenNorSound() throws {
    let report = Report.made("青石区", 2022)
    var waived = Finding.made(id: "c")
    waived.waived = "口径不同"
    let season = MadeSeason([
      .report(report),
      .summary(RegisterTests.summary(report)),
      .finding(waived),
    ])
    let aspect = try #require(season.dossiers[0][2022]?.judged.first?.aspect)
    #expect(RegisterTests.marks(season)[aspect] == .explained(1))
    let overview = season.overview
    #expect(season.rows[0].state == .explained && overview.explained == 1)
    #expect(overview.commonest(5).isEmpty)
  }

  /// A check with `--select=T301` has not judged the rest; one that no one describes has judged nothing.
  @Test(arguments: [["S101"], ["T401", "P601"], nil])
  func withoutItsRulesAnAspectIsNotSound(omitted: [String]?) {
    let report = Report.made("青石区水务局", 2022)
    let season = MadeSeason([
      .report(report),
      .summary(RegisterTests.summary(report, omitting: omitted)),
    ])
    let marks = RegisterTests.marks(season)
    let missing = Aspect.allCases.filter { marks[$0] == .notJudged(.notChosen) }
    switch omitted {
    case ["S101"]: #expect(missing == [.form])
    case nil: #expect(missing.count == 8, "\(missing)")
    default: #expect(missing == [.disputes, .prose])
    }
    #expect(season.rows[0].state == .partlyChecked)
  }

  @Test func aFailureThatTheRecordsLackIsNotSound() {
    let report = Report.made("青石区水务局", 2022)
    var summary = RegisterTests.summary(report)
    summary.rules.fail = 1
    let season = MadeSeason([
      .report(report),
      .summary(summary),
    ])
    #expect(RegisterTests.marks(season)[.form] == .notJudged(.incomplete))
  }

  /// Two reports that were checked one by one were compared with nothing.
  @Test(arguments: [[1, 2], [1, 1]]) func onlyReportsOfOneRunWereCompared(ordinals: [Int]) {
    let reports = [
      Report.made("青石区水务局", 2022), Report.made("青石区民政局", 2022, path: "b.txt"),
    ]
    let season = MadeSeason(
      zip(reports, ordinals).flatMap { report, ordinal in
        [.report(report), .summary(RegisterTests.summary(report, ordinal))]
      })
    let expected: RegisterMark = ordinals == [1, 2] ? .sound(notes: 0) : .notJudged(.separate)
    #expect(RegisterTests.marks(season)[.copied] == expected)
  }

  @Test func aPageThatIsEqualIsPublished() {
    let report = Report.made("青石区水务局", 2022)
    for isEqual in [true, false] {
      var summary = RegisterTests.summary(report)
      summary.page = Summary.Page(.made("page.html"), isEqual: isEqual)
      let season = MadeSeason([
        .report(report),
        .summary(summary),
      ])
      #expect(
        RegisterTests.marks(season)[.publication]
          == (isEqual ? .sound(notes: 0) : .notJudged(.pageDiffers)))
      #expect(season.overview.publishedEqual == (isEqual ? 1 : 0))
    }
  }

  /// The page has the errors of the report that it shows.
  @Test func aPageThatSharesErrorsIsNotSound() {
    let report = Report.made("青石区水务局", 2022)
    var summary = RegisterTests.summary(report)
    summary.page = Summary.Page(.made("page.html"), isEqual: true)
    var finding = Finding.made(id: "a")
    finding.agency = "青石区水务局"
    let season = MadeSeason([.report(report), .summary(summary), .finding(finding)])
    #expect(RegisterTests.marks(season)[.publication] == .notJudged(.sharedWithPage))
  }

  @Test func theOrderOfRecordsDoesNotMatter() {
    let report = Report.made("青石区", 2022)
    let records: [AnyRecord] = [
      .report(report), .summary(RegisterTests.summary(report)), .finding(.made(id: "a")),
    ]
    for order in [[0, 1, 2], [2, 1, 0], [1, 2, 0]] {
      let season = MadeSeason(order.map { records[$0] })
      let file = season.dossiers.first?[2022]?.files.first
      #expect(file?.findings.map(\.id) == ["a"] && file?.check != nil, "\(order)")
      #expect(season.dossiers.count == 1)
    }
  }

  /// Runs with other options find the same again; the one with waivers knows more.
  @Test func aFindingOfTwoRunsCountsOnce() {
    let report = Report.made("青石区", 2022)
    var waived = Finding.made(id: "a")
    waived.waived = "口径不同"
    let other = Finding.made(id: "a", "差 7")
    let findings = [Finding.made(id: "a"), waived, other, other]
    let season = MadeSeason([.report(report)] + findings.map { .finding($0) })
    #expect(season.dossiers[0][2022]?.files.first?.findings.map(\.isWaived) == [true, false])
  }

  @Test(arguments: [
    ("2024/水务局.pdf", SeasonOverview.State.unreadable), ("2021/水务局.pdf", .notSubmitted),
    ("水务局.pdf", .unreadable),
  ])
  func anUnreadableFileOfAnEarlierYearIsNoReport(path: String, state: SeasonOverview.State) throws {
    var settings = PageSettings(day: "2023-01-20")
    settings.agencies = try AgencyList(Array("name\n水务局\n民政局\n".utf8))
    let failure = Failure(path: path, code: .noTextLayer, message: "没有文字层")
    let season = MadeSeason([.report(.made("民政局", 2022)), .failure(failure)], settings)
    let overview = season.overview
    #expect(season.rows[0].state == state)
    let parts = [overview.read, overview.count(.notSubmitted), overview.count(.unreadable)]
    #expect(overview.owing == parts.reduce(0, +))
  }
}

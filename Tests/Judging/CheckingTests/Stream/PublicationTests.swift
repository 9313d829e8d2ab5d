import Agencies
import Forms
import JSON
import Records
import Testing
import Wordings

@testable import Checking
@testable import Rules

@Suite struct PublicationTests {
  private static let rules = Rule.all.filter { $0.family == .publication }

  /// The findings about `drafts` and their pages, and those about pages without a draft.
  private func findings(
    _ drafts: [Report], on pages: [Report] = [], unread: [String] = [], failures: [Failure] = [],
    list: String? = nil, rules: [Rule] = rules, today: String = "2023-03-01", year: Int? = nil
  ) throws -> (about: [Finding], rest: [Finding]) {
    var settings = CheckSettings()
    settings.agencies = try list.map { try AgencyList(Array($0.utf8)) }
    let unread = unread.map { Failure(path: $0, code: .unreadable, message: "坏了") }
    settings.today = CalendarDate(today)
    settings.pages = PublishedPages(pages, unread + failures, settings: settings)
    var stream = StreamCheck(rules, settings: settings)
    for report in drafts { stream.add(CheckContext(report, settings: settings)) }
    return (
      stream.findings(of: year).map(\.finding), stream.findingsOfPages(of: year)
    )
  }

  private func report(
    _ agency: String? = "青石县民政局", _ path: String = "a.docx", year: Int? = 2022,
    cells: KeyValuePairs<Cell, Int?> = [:], _ change: (inout Report) -> Void = { _ in }
  ) -> Report {
    Example(year: year, cells: cells) {
      $0.agency = agency
      $0.source.path = path
      change(&$0)
    }.report
  }

  @Test func aChangeOfAnyCellIsFoundOnce() throws {
    let form = try #require(Edition.inForce(in: 2022)?.cells)
    #expect(form.count > 100)
    for cell in form {
      let page = report("青石县民政局", "p.html") { $0.cells[cell] = .number(Number(17)) }
      let found = try findings([report()], on: [page]).about
      #expect(found.map(\.cell) == [cell])
      let finding = try #require(found.first)
      #expect(finding.rule == "V951" && finding.verdict == .fail && finding.action == .mustFix)
      #expect(finding.expected == .zero && finding.actual == Number(17))
      #expect(finding.source.path == "p.html" && finding.other?.source.path == "a.docx")
      #expect(finding.message.contains("为17\(cell.measure == .money ? "万元" : "件")"))
    }
  }

  /// The date on the page is that of the report: one matter.
  @Test func aLateDateIsOnePoint() throws {
    let draft = report { $0.published = "2023-02-10" }
    var settings = CheckSettings()
    settings.pages = PublishedPages(
      [report("青石县民政局", "p.html") { $0.published = "2023-02-10" }], [], settings: settings)
    let rules = try Selection(select: ["S112", "V953"])
    let context = CheckContext(draft, settings: settings)
    let own = ReportCheck(rules).result(of: context).findings
    var stream = StreamCheck(rules.rules, settings: settings)
    stream.add(context, own)
    let late = try #require(own.first)
    #expect(stream.findings().map(\.finding.cause) == [late.id])
  }

  /// What was corrected by the report is noted, and a sentence or title that is unlike it is one point.
  @Test func onePointForOneMatterOnAPage() throws {
    func page(_ day: String, _ words: String, _ title: String = "") -> Report {
      report("青石县民政局", "\(day).html") {
        $0.source.captured = "2023-02-\(day)"
        $0.sections[1].text = LazyText("公开信息12条。\(words)")
        $0.title = "青石县民政局2022年政府信息公开工作年度报告\(title)"
      }
    }
    var draft = page("01", "")
    draft.source = Source(path: "a.docx", format: .docx, of: [])
    func points(_ pages: Report...) throws -> [String] {
      try findings([draft], on: pages).about.filter { $0.cause == nil }.map {
        "\($0.rule) \($0.action.rawValue)"
      }
    }
    #expect(try points(page("01", ""), page("09", "另开展培训2次。")) == ["V952 verify"])
    #expect(try points(page("01", "另开展培训2次。"), page("09", "")) == ["V956 note"])
    let marked = try points(page("01", ""), page("09", "", "（送审稿）"))
    #expect(marked == ["V958 must-fix"])
  }

  /// A number that was changed on the page after its publication, and is not the draft's now, is one point.
  @Test func aChangeAfterPublicationFollowsFromWhatThePageHas() throws {
    func page(_ day: String, _ licences: Int, _ received: Int) -> Report {
      report(
        "青石县民政局", "\(day).html",
        cells: [Cell(.licensing, .decisions): licences, Cell(.received, .total): received]
      ) { $0.source.captured = "2023-02-\(day)" }
    }
    let draft = report(cells: [Cell(.licensing, .decisions): 27, Cell(.received, .total): 5])
    let found = try findings([draft], on: [page("01", 27, 3), page("09", 72, 5)]).about
    let unlike = try #require(found.first { $0.rule == "V951" })
    let causes = found.filter { $0.rule == "V956" }.map { ($0.cell, $0.cause) }
    #expect(unlike.cell == Cell(.licensing, .decisions) && unlike.cause == nil && causes.count == 2)
    for (cell, cause) in causes { #expect(cause == (cell == unlike.cell ? unlike.id : nil)) }
    let listed = found.points.flatMap(\.listedFollowers)
    #expect(listed.map(\.cell) == [unlike.cell] && found.points.count == 2)
  }

  /// What a page shows beside a report is what findings say of it: of the file that represents the report only.
  @Test func changesAreThoseOfThePagesThatFindingsAreAbout() throws {
    let drafts = [
      report(), report("青石县民政局", "b.docx"), report("青石县水务局", "c.docx", year: 2021),
      report("青石县水务局", "d.docx"),
    ]
    // The title of the second page has another year than its period; a report on that year was submitted.
    let pages = [
      report("青石县民政局", "a.html", cells: [Cell(.received, .total): 1]),
      report("青石县水务局", "c.html", year: 2021, cells: [Cell(.received, .total): 2]) {
        $0.period = Period(from: "2022-01-01", to: "2022-12-31", text: "")
      },
    ]
    var settings = CheckSettings()
    settings.pages = PublishedPages(pages, [], settings: settings)
    var stream = StreamCheck(Self.rules, settings: settings)
    for draft in drafts { stream.add(CheckContext(draft, settings: settings)) }
    let changed = stream.changesOfPages(of: 2022).filter { $0.kind == .cell }
    let found = stream.findings(of: 2022).map(\.finding).filter { $0.rule == "V951" }
    #expect(changed.map(\.cell) == found.map { $0.cell?.id } && changed.count == 1)
    #expect(changed.first?.from.source?.path == "a.docx")
  }

  @Test func pairsAreByAgencyAndYear() throws {
    let drafts = [report(), report("青石县民政局", "b.docx", year: 2021), report("青石县水务局", "c.docx")]
    let pages = [
      report("青石县水务局", "c.html"), report(" 青石县民政局", "b.html", year: 2021),
      report("青石县民政局", "a.html", cells: [Cell(.received, .total): 1]),
    ]
    let (about, rest) = try findings(drafts, on: pages)
    #expect(about.map(\.rule) == ["V951"] && about.first?.source.path == "a.html")
    #expect(rest.isEmpty)
    #expect(try findings(drafts, on: pages, year: 2021).about.isEmpty)
  }

  @Test func theListMatchesNames() throws {
    let list = "name,aliases\n青石县民政局,县民政局\n青石县水务局,\n"
    let (about, rest) = try findings(
      [report()], on: [report("县民政局", "p.html")], unread: ["县民政局附件.pdf", "x/青石县水务局.html"],
      list: list)
    #expect(about.isEmpty && rest.map(\.rule) == ["V957"])
    let named = try findings([report()], on: [], unread: ["页面/县民政局.html"], list: list).about
    #expect(named.map(\.rule) == ["V955"])
    let other = try findings([report()], on: [], unread: ["青石县水务局.html"], list: list).about
    #expect(other.map(\.rule) == ["V954"] && other.first?.verdict == .fail)
    let several = try findings(
      [report()], on: [], unread: ["青石县水务局、县民政局.zip!1.html"], list: list
    ).about
    #expect(several.map(\.verdict) == [.notAssessable])
  }

  @Test func whatWasNotReadIsNotSaidToBeMissing() throws {
    func verdicts(_ pages: [Report], unread: [String] = []) throws -> [Finding.Verdict] {
      try findings([report(), report("青石县水务局", "b.docx")], on: pages, unread: unread).about
        .filter { $0.rule == "V954" && $0.agency == "青石县民政局" }.map(\.verdict)
    }
    #expect(try verdicts([]) == [.fail])
    // Two reports have no page, and one page may be that of either.
    #expect(try verdicts([report(nil, "p.html")]) == [.review])
    #expect(try verdicts([report(nil, "p.html", year: nil)]) == [.review])
    #expect(
      try verdicts([report(nil, "p.html"), report(nil, "q.html")]) == [.notAssessable])
    #expect(try verdicts([report(nil, "p.html", year: 2021)]) == [.fail])
    #expect(try verdicts([report("青石县民政局", "p.html", year: nil)]) == [.notAssessable])
    #expect(try verdicts([report("青石县水务局", "p.html", year: nil)]) == [.fail])
    #expect(try verdicts([report("民政局", "p.html")]) == [.notAssessable])
    #expect(try verdicts([], unread: ["0001.html"]) == [.review])
    #expect(try verdicts([], unread: ["0001.html", "0002.html"]) == [.notAssessable])
    #expect(try verdicts([], unread: ["2021/0001.html"]) == [.fail])
    #expect(try verdicts([], unread: ["青石县水务局.html"]) == [.fail])
  }

  @Test func aPageIsKnownByItsTitleAndItsAddress() throws {
    var failure = Failure(path: "7.html", code: .notAReport, message: "只有附件")
    failure.instead = .attachments
    failure.title = "青石县民政局2022年政府信息公开工作年度报告"
    let drafts = [report(), report("青石县水务局", "b.docx")]
    #expect(try findings(drafts, failures: [failure]).about.map(\.rule) == ["V955", "V954"])
    failure.title = "青石县民政局2021年政府信息公开工作年度报告"
    let other = try findings(drafts, failures: [failure])
    #expect(other.about.map(\.rule) == ["V954", "V954"] && other.rest.map(\.rule) == ["V957"])
    var gone = Failure(path: "8.html", code: .notAReport, message: "404")
    (gone.url, gone.captured) = ("https://a.example/1", "2023-02-09")
    let page = report("青石县民政局", "p.html") {
      ($0.source.url, $0.source.captured) = ("https://a.example/1", "2023-02-01")
    }
    #expect(try findings([report()], on: [page], failures: [gone]).about.map(\.rule) == ["V956"])
    gone.url = "https://a.example/2"
    let elsewhere = try findings([report()], on: [page], failures: [gone])
    #expect(elsewhere.about.isEmpty && elsewhere.rest.map(\.rule) == ["V957"])
  }

  @Test func oneOfSeveralFilesIsCompared() throws {
    let scan = report("青石县民政局", "scan.pdf") { $0.removeTables() }
    let page = report("青石县民政局", "p.html", cells: [Cell(.received, .total): 1])
    let about = try findings([scan, report()], on: [page]).about
    #expect(about.map(\.rule) == ["V951"] && about.first?.other?.source.path == "a.docx")
  }

  @Test func aPageIsNoFileOfTheReport() throws {
    let page = report("青石县民政局", "p.html", cells: [Cell(.received, .total): 1])
    let rules = Rule.all.filter(\.evaluation.isOfStream)
    let about = try findings([report()], on: [page], rules: rules).about
    #expect(about.map(\.rule) == ["V951"])
  }

  @Test func theLatestReadablePageIsCompared() throws {
    func page(_ path: String, _ captured: String, _ count: Int) -> Report {
      report("青石县民政局", path, cells: [Cell(.received, .total): count]) {
        $0.source.captured = captured
      }
    }
    let attachment = report("青石县民政局", "c.html") {
      $0.removeTables()
      $0.sections = []
      $0.source.captured = "2023-02-20"
    }
    let about = try findings(
      [report()],
      on: [page("b.html", "2023-02-09", 3), page("a.html", "2023-02-01", 0), attachment]
    ).about
    let changed = about.filter { $0.rule == "V956" && $0.verdict == .review }
    #expect(changed.count == 1 && changed[0].expected == .zero && changed[0].actual == Number(3))
    #expect(about.filter { $0.rule == "V951" }.map(\.source.path) == ["b.html"])
  }

  @Test func theDayDecidesWhatIsLate() throws {
    func finding(_ today: String) throws -> Finding? {
      try findings([report()], on: [], today: today).about.first
    }
    #expect(try finding("2023-01-31")?.action == .note)
    #expect(try finding("2023-02-01")?.action == .mustFix)
    #expect(try findings([report(year: 2018)], on: []).about.isEmpty)
    #expect(try findings([report(year: 2019)], on: []).about.map(\.rule) == ["V954"])
  }

  @Test func pagesWithoutADraftHaveStableIDs() throws {
    let (one, two) = (report("青石县水务局", "b.html"), report("青石县教育局", "c.html"))
    let unnamed = report(nil, "d.html", year: nil)
    let all = try findings([], on: [unnamed, one, two]).rest
    #expect(all.map(\.source.path).sorted() == ["b.html", "c.html", "d.html"])
    #expect(all.allSatisfy { $0.rule == "V957" } && Set(all.map(\.id)).count == 3)
    let alone = try findings([], on: [one]).rest
    #expect(alone.map(\.id) == all.filter { $0.source.path == "b.html" }.map(\.id))
  }

  @Test func aPageThatWasNotReadIsTheSourceOfItsFinding() throws {
    var failure = Failure(path: "7.html", code: .notAReport, message: "404")
    (failure.url, failure.captured) = ("https://a.example/7", "2023-02-09")
    let unknown = try findings([report()], failures: [failure]).rest
    failure.agency = "青石县民政局"
    let known = try findings([report()], failures: [failure]).about
    #expect(unknown.map(\.rule) == ["V957"] && known.map(\.rule) == ["V955"])
    for source in (unknown + known).map(\.source) {
      #expect(source.path == "7.html" && source.format.text == "unread" && source.bytes == 0)
      #expect(source.url == failure.url && source.captured == failure.captured)
    }
  }

  @Test func anEqualPageIsInTheSummary() throws {
    func page(_ pages: Report...) throws -> Summary.Page? {
      var settings = CheckSettings()
      settings.pages = PublishedPages(pages, [], settings: settings)
      let check = ReportCheck(try Selection(select: ["V"]))
      return check.result(of: CheckContext(report(), settings: settings)).summary.page
    }
    let equal = try #require(try page(report("青石县民政局", "p.html")))
    #expect(equal.isEqual && equal.source.path == "p.html")
    #expect(
      try page(report("青石县民政局", "p.html", cells: [Cell(.fees, .amount): 1]))?.isEqual == false)
    #expect(try page(report("青石县民政局", "p.html") { $0.title = "年报" })?.isEqual == false)
    #expect(
      try page(report("青石县民政局", "p.html") { $0.remove(.requests) })?.isEqual == false)
    #expect(try page(report("青石县水务局", "q.html")) == nil)
  }

  /// The page of another agency, or of last year, at the address of the draft's agency.
  @Test func aPageWithAnotherReportIsNamed() throws {
    func page(_ agency: String, year: Int = 2022, _ captured: String? = nil) -> Report {
      report(agency, "7.html", year: year) {
        $0.source.agency = "青石县民政局"
        ($0.source.url, $0.source.captured) = ("https://a.example/7", captured)
        $0.published = "\(year + 1)-01-19"
      }
    }
    let other = try findings([report(), report("青石县水务局", "b.docx")], on: [page("青石县水务局")])
    #expect(other.about.map(\.rule) == ["V954"] && other.about.first?.verdict == .review)
    #expect(other.about.first?.saysMisplaced == true && other.about.first?.agency == "青石县民政局")
    #expect(other.about.first?.source.path == "7.html")
    #expect(other.about.first?.message.contains("https://a.example/7”是青石县水务局2022年度的报告") == true)
    let last = try findings([report()], on: [page("青石县民政局", year: 2021)]).about
    #expect(last.map(\.verdict) == [.fail] && last.first?.saysMisplaced == false)
    #expect(last.first?.message.contains("https://a.example/7”是2021年度的报告") == true)
    // Of a report on that year it is the page.
    let both = try findings(
      [report(), report(year: 2021)], on: [page("青石县民政局", year: 2021)]
    ).about.filter { $0.rule == "V954" }
    #expect(both.map(\.source.path) == ["a.docx"])
  }

  @Test func anotherReportAtTheAddressLaterIsFound() throws {
    func page(_ agency: String, _ captured: String) -> Report {
      report(agency, "\(captured).html") {
        ($0.source.url, $0.source.captured) = ("https://a.example/7", captured)
      }
    }
    let drafts = [report(), report("青石县水务局", "b.docx")]
    let found = try findings(
      drafts, on: [page("青石县民政局", "2023-01-20"), page("青石县水务局", "2023-02-20")]
    ).about
    #expect(found.map(\.rule) == ["V956"] && found.first?.agency == "青石县民政局")
    #expect(found.first?.verdict == .review)
    #expect(found.first?.message.contains("是青石县水务局2022年度的报告") == true)
  }

  /// As where a title was copied from last year's page.
  @Test func aPageWithLastYearsTitleIsItsPage() throws {
    let page = report("青石县民政局", "p.html", cells: [Cell(.received, .total): 1]) {
      $0.year = 2021
      $0.period = Period(from: "2022-01-01", to: "2022-12-31", text: "")
    }
    let (about, rest) = try findings([report()], on: [page])
    #expect(about.map(\.rule) == ["V951"] && rest.isEmpty)
    // A report on that year has a page.
    let both = try findings([report(), report(year: 2021)], on: [page])
    #expect(both.about.filter { $0.rule == "V954" }.map(\.year) == [2022])
  }
}

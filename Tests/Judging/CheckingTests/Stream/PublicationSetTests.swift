import Agencies
import Forms
import JSON
import Records
import Testing
import Wordings

@testable import Checking
@testable import Rules

/// Which pages are those of which report.
@Suite struct PublicationSetTests {
  /// The findings about `drafts` and their pages, and those about pages without a draft.
  private func findings(
    _ drafts: [Report], on pages: [Report] = [], unread: [String] = [], year: Int? = nil
  ) -> (about: [Finding], rest: [Finding]) {
    var settings = CheckSettings()
    let failures = unread.map { Failure(path: $0, code: .unreadable, message: "坏了") }
    settings.today = CalendarDate("2023-03-01")
    settings.pages = PublishedPages(pages, failures, settings: settings)
    var stream = StreamCheck(Rule.all.filter { $0.family == .publication }, settings: settings)
    for report in drafts { stream.add(CheckContext(report, settings: settings)) }
    return (stream.findings(of: year).map(\.finding), stream.findingsOfPages(of: year))
  }

  /// A report of `agency`; a page at the address of `owner`.
  private func report(
    _ agency: String?, _ path: String, _ year: Int? = 2022, owner: String? = nil
  ) -> Report {
    Example(year: year) {
      $0.agency = agency
      $0.source.path = path
      $0.source.agency = owner
    }.report
  }

  private let civil = "青石县民政局"
  private let water = "青石县水务局"

  /// As many pages as reports may be theirs: none is known to be missing.
  @Test func pagesThatMayBeOfAReportAreCounted() {
    func verdicts(_ drafts: [Report], unread: [String]) -> [Finding.Verdict] {
      findings(drafts, unread: unread).about.filter { $0.rule == "V954" }.map(\.verdict)
    }
    let (one, two) = (report(civil, "a.docx"), report(water, "b.docx"))
    #expect(verdicts([one], unread: ["0001.html"]) == [.notAssessable])
    #expect(verdicts([one, two], unread: ["0001.html"]) == [.review, .review])
    // The page of one of them is known.
    #expect(verdicts([one, two], unread: ["0001.html", "\(water).html"]) == [.notAssessable])
  }

  @Test func aPageAtTheAddressIsThatOfItsYear() {
    func misplaced(_ drafts: [Report], _ page: Report) -> [Int?] {
      findings(drafts, on: [page]).about.filter(\.saysMisplaced).map(\.year)
    }
    let (now, last) = (report(civil, "a.docx"), report(civil, "b.docx", 2021))
    let other = report(water, "7.html", 2021, owner: civil)
    #expect(misplaced([now], other) == [2022])
    #expect(misplaced([now, last], other) == [2021])
    #expect(misplaced([now, last], report(water, "7.html", owner: civil)) == [2022])
  }

  /// A page whose title and period are of two years, both with a report, is named where it may be missed.
  @Test func aPageUnderAWrongYearIsNamed() {
    var page = report(civil, "7.html", 2021)
    page.period = Period(from: "2022-01-01", to: "2022-12-31", text: "自2022年1月1日起至2022年12月31日止")
    let drafts = [report(civil, "a.docx"), report(civil, "b.docx", 2021)]
    let found = findings(drafts, on: [page], year: 2022).about.filter { $0.rule == "V954" }
    #expect(found.map(\.verdict) == [.notAssessable])
    #expect(found.first?.message.contains("7.html") == true)
  }

  /// 民政局 at the address of 青石县民政局 is a short name.
  @Test func aShortNameIsNoOtherAgency() {
    let page = report("民政局", "7.html", owner: civil)
    let found = findings([report(civil, "a.docx")], on: [page]).about.filter { $0.rule == "V954" }
    #expect(found.map(\.verdict) == [.notAssessable] && found.first?.saysMisplaced == false)
  }

  @Test(
    arguments: [
      (nil, ["a.html", "b.html", "c.html", "d.html", "e.html"]),
      (2022, ["b.html", "c.html", "e.html"]),
      (2021, ["a.html", "c.html", "d.html"]), (2020, ["c.html"]),
    ] as [(Int?, [String])])
  func pagesWithoutAReportAreThoseOfTheYear(year: Int?, paths: [String]) {
    let pages = [
      report(civil, "a.html", 2021), report(civil, "b.html"), report(water, "c.html", nil),
      report(nil, "d.html", 2021), report(nil, "e.html"),
    ]
    let rest = findings([], on: pages, year: year).rest
    #expect(Set(rest.map(\.source.path)) == Set(paths))
  }
}

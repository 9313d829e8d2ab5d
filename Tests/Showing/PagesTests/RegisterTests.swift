import Agencies
import Forms
import Records
import TestSupport
import Testing

@testable import Pages

/// What the register and the overview say of agencies: nothing that was not judged is called sound.
@Suite struct RegisterTests {
  private static func book(_ change: (inout PageBook) -> Void) -> PageBook {
    var book = PageBook(PageSettings(day: "2023-01-20"))
    change(&book)
    return book
  }

  private static func summary(_ report: Report) -> Summary {
    Summary(
      agency: report.agency, year: report.year, source: report.source,
      rules: Summary.Rules(pass: 40), coverage: Coverage())
  }

  private static func marks(_ book: PageBook) -> [Aspect: RegisterMark] {
    let overview = SeasonOverview(book)
    let dossier = book.dossiers[0]
    let context = RegisterContext(
      dossier: dossier, year: dossier[overview.year], hasOthers: overview.read > 1,
      hasMembers: false)
    return Dictionary(uniqueKeysWithValues: Aspect.allCases.map { ($0, context.mark($0)) })
  }

  @Test func withoutASummaryNothingIsSound() {
    let book = RegisterTests.book { $0.add(.report(.made("青石区水务局", 2022)), at: 0) }
    #expect(RegisterTests.marks(book).values.allSatisfy { $0 == .notJudged(.notChecked) })
    #expect(SeasonOverview(book).state(at: 0) == .notChecked)
  }

  @Test func aTableThatWasNotReadIsNotSound() {
    let report = Report.made("青石区水务局", 2022, ["requests.received.total": 5])
    let marks = RegisterTests.marks(
      RegisterTests.book {
        $0.add(.report(report), at: 0)
        $0.add(.summary(RegisterTests.summary(report)), at: 1)
      })
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
        RegisterTests.book {
          $0.add(.report(report), at: 0)
          $0.add(.summary(summary), at: 1)
        })[.publication]
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
    let book = RegisterTests.book {
      $0.add(.report(report), at: 0)
      $0.add(.summary(RegisterTests.summary(report)), at: 1)
      for finding in [Finding.made(id: "a"), follower, waived] { $0.add(.finding(finding), at: 2) }
    }
    let overview = SeasonOverview(book)
    #expect(overview.state(at: 0) == .mustFix && overview.count(.mustFix) == 1)
    #expect(overview.commonest(5) { _ in "" }.map(\.places) == [1])
  }

  /// A note asks for nothing: the state of the agency and the mark of the aspect say the same.
  @Test func aNoteIsNoPoint() throws {
    let report = Report.made("青石区水务局", 2022)
    var note = Finding.made(id: "a")
    note.severity = .info
    let book = RegisterTests.book {
      $0.add(.report(report), at: 0)
      $0.add(.summary(RegisterTests.summary(report)), at: 1)
      $0.add(.finding(note), at: 2)
    }
    let aspect = try #require(book.dossiers[0][2022]?.standing.first?.aspect)
    #expect(SeasonOverview(book).state(at: 0) == .nothingFound)
    guard case .open = RegisterTests.marks(book)[aspect] else { return }
    Issue.record("a note is counted as a point")
  }

  /// The same input in two pipes, as of rpt-check --pass and rpt-check --claims.
  @Test func aFailureCountsOnce() {
    let failure = Failure(path: "a.pdf", code: .noTextLayer, message: "没有文字层")
    let book = RegisterTests.book { for _ in 0..<2 { $0.add(failure) } }
    #expect(SeasonOverview(book).unreadableFiles == 1)
  }

  @Test func aNumberOfAnotherSourceIsOfItsTable() {
    let report = Report.made("青石区水务局", 2022)
    var differing = Finding.made(id: "a")
    differing.rule = "E901"
    differing.cell = Cell("disputes.reconsideration.total")
    var unused = Finding(
      rule: "E902", name: "fact-unused", severity: .warning, verdict: .fail, agency: "青石区水务所",
      year: 2022, source: .made("底数.csv"), message: "")
    unused.id = "b"
    let book = RegisterTests.book {
      $0.add(.report(report), at: 0)
      $0.add(.summary(RegisterTests.summary(report)), at: 1)
      $0.add(.finding(differing), at: 2)
      $0.add(.finding(unused), at: 3)
    }
    #expect(RegisterTests.marks(book)[.disputes] == .open(1, .mustFix))
    #expect(book.dossiers.count == 1 && book.findings.map(\.id) == ["b"])
  }

  @Test func anAgencyThatIsNotInTheListIsCountedApart() throws {
    var settings = PageSettings(day: "2023-01-20")
    settings.agencies = try AgencyList(Array("name\n青石区水务局\n青石区民政局\n".utf8))
    var book = PageBook(settings)
    book.add(.report(.made("青石区水务局", 2022)), at: 0)
    book.add(.report(.made("青石区供销社", 2022, path: "b.txt")), at: 1)
    let overview = SeasonOverview(book)
    #expect(overview.owing == 2 && overview.read == 1 && overview.count(.notSubmitted) == 1)
    #expect(overview.unlisted == 1)
  }

  @Test func onlyAListSaysThatAReportIsOwed() {
    let book = RegisterTests.book {
      $0.add(.report(.made("青石区水务局", 2022)), at: 0)
      $0.add(.report(.made("青石区民政局", 2021, path: "b.txt")), at: 1)
    }
    let overview = SeasonOverview(book)
    #expect(overview.year == 2022 && overview.owing == nil)
    #expect(overview.state(at: 1) == .otherYear && overview.count(.notSubmitted) == 0)
  }
}

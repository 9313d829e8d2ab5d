import Agencies
import JSON
import Records
import Testing

@testable import Season

@Suite struct EarlierDraftsTests {
  /// A report with six sections, or as many as stated, in a file whose name is its checksum.
  private static func report(
    _ name: String, sections: Int = 6, agency: String = "青石县统计局", words: String = "内容。"
  ) -> Report {
    var report = Report(source: Source(path: name, format: .html, of: []))
    report.source.crc32 = name
    (report.agency, report.year) = (agency, 2023)
    report.sections = (1...sections).map { number in
      Section(number: number, heading: nil, text: LazyText(words))
    }
    return report
  }

  private static func replaced(
    _ reports: [Report], files: [String], earlier: [String] = [], received: [String] = []
  ) throws -> [String] {
    var input = RoundInput(try AgencyList(Array("单位名称\n青石县统计局\n".utf8)))
    input.received = reports.map { RecordLine($0) }
    var state = SeasonState(year: 2023, round: 1, last: nil, draft: nil, profile: nil)
    state.drafts = [.init(unit: "青石县统计局", count: 1, files: files, earlier: earlier)]
    state.received = received
    input.former = FormerRound(state)
    let drafts = EarlierDrafts(input, year: 2023)
    #expect(drafts.received.count + drafts.reports.count == reports.count)
    return drafts.reports.map(\.source.path)
  }

  @Test func aVersionThatCameSinceReplacesTheOneBeside() throws {
    let both = [EarlierDraftsTests.report("旧"), EarlierDraftsTests.report("新", words: "改过。")]
    #expect(try EarlierDraftsTests.replaced(both, files: ["旧"]) == ["旧"])
    // In the rounds after that, too.
    #expect(try EarlierDraftsTests.replaced(both, files: ["新"], earlier: ["旧"]) == ["旧"])
  }

  /// A file that was only saved again is no other version.
  @Test func aCopyReplacesNothing() throws {
    let both = [EarlierDraftsTests.report("旧"), EarlierDraftsTests.report("新")]
    #expect(try EarlierDraftsTests.replaced(both, files: ["旧"]).isEmpty)
  }

  /// A file that an alias gives to the agency came with the others.
  @Test func aFileThatWasInTheInboxIsNotNewer() throws {
    let both = [EarlierDraftsTests.report("自己"), EarlierDraftsTests.report("别名")]
    let received = ["自己", "别名"]
    #expect(
      try EarlierDraftsTests.replaced(both, files: ["自己"], received: received).isEmpty)
    let newer = both + [EarlierDraftsTests.report("新", words: "改过。")]
    #expect(
      try EarlierDraftsTests.replaced(newer, files: ["自己"], received: received) == received)
  }

  @Test func nothingIsReplacedWithoutANewerWholeVersion() throws {
    let old = EarlierDraftsTests.report("旧")
    #expect(try EarlierDraftsTests.replaced([old], files: ["旧"]).isEmpty)
    #expect(try EarlierDraftsTests.replaced([old], files: ["新"], earlier: ["旧"]).isEmpty)
    let part = EarlierDraftsTests.report("附表", sections: 2)
    #expect(try EarlierDraftsTests.replaced([old, part], files: ["旧"]).isEmpty)
    let other = EarlierDraftsTests.report("他", agency: "青石县教育局")
    #expect(try EarlierDraftsTests.replaced([old, other], files: ["旧"]).isEmpty)
    // Two that came together: none is known to be older.
    #expect(try EarlierDraftsTests.replaced([old, part], files: ["旧", "附表"]).isEmpty)
  }
}

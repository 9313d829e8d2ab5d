import Agencies
import JSON
import Letters
import Records
import TestSupport
import Testing
import Wordings

@testable import Season

/// What is said of reports that came after the office had decided, and of those that were signed otherwise.
@Suite struct NewerVersionsTests {
  private static let list = "单位名称,编号,别名\n青石县民政局,002,\n青石县水务局,003,\n"

  private static func round(
    _ reports: [Report], after former: FormerRound? = nil, list: String = list
  ) throws -> SeasonRound {
    var input = RoundInput(try AgencyList(Array(list.utf8)))
    (input.today, input.year) = (CalendarDate(2024, 3, 20), 2023)
    (input.received, input.former) = (reports.map { RecordLine($0) }, former)
    return try SeasonRound(input) {}
  }

  /// `round` as the office left it, with `conclusion` on the first agency.
  private static func former(
    _ round: SeasonRound, conclusion: String = ""
  ) throws -> FormerRound {
    let state = SeasonState(
      year: 2023, round: round.number, last: nil, draft: nil, profile: nil)
    let files = Dictionary(round.files(state).map { ($0.path, $0.bytes) }) { first, _ in first }
    var former = FormerRound(try SeasonState(files[RecordFileName.state.path] ?? []))
    former.found = try RecordLine.all(in: files[RecordFileName.found.path] ?? [])
    former.register = try #require(FormerRound.rows(files[ResultFile.register.rawValue] ?? []))
    former.agencies = try #require(FormerRound.rows(files[ResultFile.agencies.rawValue] ?? []))
    let column = try #require(former.agencies[0].firstIndex(of: "审核结论"))
    if !conclusion.isEmpty { former.agencies[1][column] = conclusion }
    return former
  }

  private static func report(
    _ count: Int, _ crc32: String, of agency: String = "青石县民政局", path: String? = nil
  ) -> Report {
    .made(
      agency, 2023, ["requests.received.total": count],
      path: path ?? "\(crc32).docx", crc32: crc32)
  }

  @Test func anApprovalIsOfTheVersionThatItWasTypedFor() throws {
    let former = try Self.former(Self.round([Self.report(1, "1")]), conclusion: "通过")
    func isNamed(_ reports: [Report]) throws -> Bool {
      try Self.round(reports, after: former).messages
        .contains { $0.contains("“青石县民政局”审核通过后又报来新的一稿") }
    }
    #expect(try isNamed([Self.report(2, "2")]))
    #expect(try isNamed([Self.report(1, "1"), Self.report(2, "2")]))
    #expect(try !isNamed([Self.report(1, "1"), Self.report(1, "2")]))
    #expect(try !isNamed([Self.report(1, "1")]))
  }

  @Test func aReturnedReportThatCameAgainIsNotAskedFor() throws {
    let former = try Self.former(Self.round([Self.report(1, "1")]), conclusion: "退回")
    #expect(try Self.round([Self.report(2, "2")], after: former).judgement.renewed == ["002"])
    #expect(try Self.round([Self.report(1, "1")], after: former).judgement.renewed.isEmpty)
  }

  /// Each agency of a document has its own first version.
  @Test func aDocumentOfSeveralReportsIsOneVersionOfEach() throws {
    let both = ["青石县民政局", "青石县水务局"].enumerated().map {
      Self.report($0.offset, "1", of: $0.element, path: "合订.docx")
    }
    let table = try Self.round(both).agencyRegister.table
    let head = table.rows[0].firstIndex { if case .text("第几稿") = $0 { true } else { false } }
    let column = try #require(head)
    #expect(
      table.rows[1][column] == .number(Number(1)) && table.rows[2][column] == .number(Number(1)))
  }

  /// A name that becomes an alias, or is corrected, makes no other finding.
  @Test func aPointStaysUnderAnotherName() throws {
    func late(_ agency: String, _ crc32: String) -> Report {
      var report = Self.report(1, crc32, of: agency)
      report.published = "2024-02-10"
      return report
    }
    let alias = Self.list.replacing("青石县民政局,002,", with: "青石县民政局,002,民政办")
    let former = try Self.former(Self.round([late("民政办", "1")]))
    for agency in ["民政办", "青石县民政局"] {
      let next = try Self.round([late(agency, "2")], after: former, list: alias)
      #expect(next.news?.sentence(still: "未修改").hasSuffix("，新增0处") == true)
      let letter = next.letters.first { $0.name == "青石县民政局" }?.lines.joined() ?? ""
      #expect(letter.contains("【未修改】") && !letter.contains("本次为首次核对"))
    }
  }
}

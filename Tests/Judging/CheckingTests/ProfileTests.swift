import Agencies
import Forms
import Foundation
import Records
import TestSupport
import Testing
import Wordings

@testable import Checking
@testable import Rules

/// Local notices: each kind of line, with what it changes and what it leaves unchanged.
@Suite struct ProfileTests {
  private func profile(_ lines: String...) throws -> Profile {
    let joined = lines.map { "{\($0),\"basis\":\"某通知\"}" }.joined(separator: "\n\n")
    return try Profile(Array("\u{FEFF}\(joined)\n".utf8))
  }

  private func findings(
    _ profile: Profile, _ example: Example = Example(),
    _ change: (inout CheckSettings) -> Void = { _ in }
  ) throws -> [Finding] {
    var settings = CheckSettings()
    settings.profile = profile
    change(&settings)
    let selection = try Selection().leaving(out: profile.off)
    return ReportCheck(selection).result(of: CheckContext(example.report, settings: settings))
      .findings
  }

  private func problems(_ text: String) -> [LineProblem] {
    do throws(FileProblems) {
      _ = try Profile(Array(text.utf8))
      return []
    } catch {
      return error.all
    }
  }

  // MARK: Deadlines

  private func published(_ date: String, by agency: String = "青石区民政局") -> Example {
    Example {
      $0.published = date
      $0.agency = agency
    }
  }

  @Test func aDeadlineIsForItsKindAndCitesItsNotice() throws {
    let profile = try profile(#""rule":"S112","deadline":"01-15","kind":"department""#)
    let late = try findings(profile, published("2023-01-20")).filter { $0.rule == "S112" }
    #expect(late.map(\.basis) == ["某通知"] && late.map(\.verdict) == [.fail])
    #expect(try findings(profile, published("2023-01-15")).allSatisfy { $0.rule != "S112" })
    let town = try findings(profile, published("2023-01-20", by: "云溪镇人民政府"))
    #expect(town.allSatisfy { $0.rule != "S112" })
  }

  @Test func theLineThatNamesMostCounts() throws {
    let profile = try profile(
      #""rule":"S112","deadline":"03-01""#, #""rule":"S112","deadline":"03-02","level":"county""#,
      #""rule":"S112","deadline":"03-03","kind":"department""#,
      #""rule":"S112","deadline":"03-04","kind":"department","level":"county""#)
    func day(_ name: String) -> Int? { profile.dueDay(of: name, nil)?.day }
    #expect(day("青石区民政局") == 4 && day("青石市民政局") == 3)
    #expect(day("青石区人民政府") == 2 && day("云溪镇人民政府") == 1)
  }

  @Test func theListAndTheOptionComeBeforeTheProfile() throws {
    let profile = try profile(#""rule":"S112","deadline":"01-15""#)
    let example = published("2023-01-20")
    func isLate(_ change: (inout CheckSettings) -> Void) throws -> Bool {
      try findings(profile, example, change).contains { $0.rule == "S112" }
    }
    let list = Array("name,deadline\n青石区民政局,01-25\n".utf8)
    #expect(try isLate { _ in })
    #expect(try !isLate { $0.deadline = (1, 25) })
    #expect(try !isLate { $0.agencies = try? AgencyList(list) })
    #expect(
      try !isLate {
        $0.agencies = try? AgencyList(list)
        $0.deadline = (1, 10)
      })
  }

  // MARK: Severities

  @Test func theGravestFindingsGetTheSeverity() throws {
    let slip = Example.heading("六、其他需求报告的事项", of: 6)
    let note = Example.heading("六、其它报告事项", of: 6)
    func severity(_ word: String, _ example: Example) throws -> Finding.Severity? {
      let profile = try profile(#""rule":"S102","severity":"\#(word)""#)
      return try findings(profile, example).first { $0.rule == "S102" }?.severity
    }
    #expect(try severity("error", slip) == .error && severity("error", note) == .info)
    #expect(try severity("info", slip) == .info && severity("info", note) == .info)
    #expect(try severity("off", slip) == nil)
  }

  @Test func aChangedSeverityCitesItsNoticeBehindTheRules() throws {
    let profile = try profile(#""rule":"section-heading","severity":"error""#)
    let slip = try findings(profile, .heading("六、其他需求报告的事项", of: 6))
    #expect(slip.map(\.basis) == ["国办公开办函〔2021〕30号；某通知"])
    let note = try findings(profile, .heading("六、其它报告事项", of: 6))
    #expect(note.map(\.basis) == ["国办公开办函〔2021〕30号"])
  }

  @Test func rulesOfTheStreamHaveThemToo() throws {
    let profile = try profile(#""rule":"Y501","severity":"warning""#)
    var settings = CheckSettings()
    settings.profile = profile
    var stream = StreamCheck([.y501], settings: settings)
    let example = Example.years([Cell(.carriedForward, .total): 3], [:])
    for report in example.others + [example.report] {
      stream.add(CheckContext(report, settings: settings))
    }
    #expect(stream.findings().map(\.finding.severity) == [.warning])
  }

  // MARK: Headings

  @Test func anAllowedHeadingHeadsItsSection() throws {
    let example = Example {
      $0.sections[5].heading = "五、短板和提升路径"
      $0.sections[5].number = nil
    }
    let without = try findings(Profile(), example)
    #expect(without.contains { $0.rule == "S101" })
    let profile = try profile(#""rule":"S102","heading":"五、短板和提升路径""#)
    #expect(try findings(profile, example).isEmpty)
    let other = try self.profile(#""rule":"S102","heading":"短板和提升路径","section":6"#)
    #expect(try findings(other, example).contains { $0.rule == "S101" })
  }

  // MARK: Files

  @Test func allThatIsWrongIsReportedWithItsLine() {
    let text = """
      {"rule":"S112","deadline":"01-15","kind":"twon","basis":"甲"}

      {"rule":"S999","severity":"off","basis":"甲"}
      {"rule":"S102","deadline":"01-15","basis":"甲"}
      {"rule":"S117","severity":"off","basis":"甲"}
      {"rule":"enumeration","severity":"info","basis":"乙"}
      {"rule":"S112","deadline":"01-15","level":"town","basis":"甲"}
      {"rule":"S102","heading":"短板","basis":"甲"}
      {"rule":"S117","severity":"off","kind":"town","basis":"甲"}
      {"rule":"S112","deadline":"01-15","section":1,"basis":"甲"}
      {"rule":"S119","count":"甲","words":[""],"basis":"甲"}
      {"rule":"S120","count":"甲","basis":"甲"}
      """
    let problems = problems(text)
    #expect(problems.map(\.line) == [1, 3, 4, 6, 7, 8, 9, 10, 11, 12])
    #expect(problems[0].message.english.contains("town"))
    #expect(problems[3].message.english.contains("line 5"))
  }

  @Test func blanksMayStandBeforeTheFirstLine() {
    #expect(problems(" \n {\"rule\":\"S120\",\"most\":9,\"basis\":\"甲\"}").isEmpty)
  }

  @Test func withoutASectionACountIsAskedOfSectionOne() throws {
    let profile = try profile(
      #""rule":"S119","count":"培训","words":["培训"]"#,
      #""rule":"S119","count":"培训","words":["培训"],"section":5"#)
    #expect(profile.counts.map(\.section) == [1, 5])
  }

  @Test func linesForDifferentBodiesAreNoRepetition() {
    let text = """
      {"rule":"S120","most":9,"basis":"甲"}
      {"rule":"S120","most":9,"section":1,"basis":"甲"}
      {"rule":"S120","most":9,"kind":"town","basis":"甲"}
      {"rule":"S119","count":"甲","basis":"甲"}
      {"rule":"S119","count":"乙","basis":"甲"}
      """
    #expect(problems(text).isEmpty)
  }

  @Test func theSpecimenIsAProfile() throws {
    let path = SharedFolder.packageRoot + "/man/profile/yunling.ndjson"
    let bytes = try [UInt8](Data(contentsOf: URL(fileURLWithPath: path)))
    let profile = try Profile(bytes)
    #expect(profile.off == ["S118"] && !profile.counts.isEmpty && !profile.lengths.isEmpty)
    let lines = bytes.split(separator: UInt8(ascii: "\n"))
    #expect(lines.allSatisfy { String(decoding: $0, as: UTF8.self).contains("（虚构）") })
  }

  // MARK: Sheets

  @Test func aSheetSaysTheSameAsLines() throws {
    let sheet = """
      规则,依据,类别,层级,部分,期限,等级,标题,计数,词语,量词,最少字数,最多字数
      S112,某通知,部门,县级,,1月25日,,,,,,,
      S117,某通知,,,,,建议,,,,,,
      S118,某通知,,,,,停用,,,,,,
      S102,某通知,,,第五部分,,,存在的短板,,,,,
      S119,某通知,,,一,,,,政策解读,解读、说明,条、篇,,
      S120,某通知,,,5,,,,,,,100字,6000
      """
    let lines = """
      {"rule":"S112","basis":"某通知","kind":"department","level":"county","deadline":"01-25"}
      {"rule":"S117","basis":"某通知","severity":"warning"}
      {"rule":"S118","basis":"某通知","severity":"off"}
      {"rule":"S102","basis":"某通知","section":5,"heading":"存在的短板"}
      {"rule":"S119","basis":"某通知","section":1,"count":"政策解读","words":["解读","说明"],"units":["条","篇"]}
      {"rule":"S120","basis":"某通知","section":5,"least":100,"most":6000}
      """
    let (left, right) = (try Profile(Array(sheet.utf8)), try Profile(Array(lines.utf8)))
    #expect("\(left)" == "\(right)")
    #expect(left.off == ["S118"] && left.counts.count == 1 && left.lengths.count == 1)
  }

  @Test func anUnknownColumnOfASheetIsRefused() {
    let found = problems("规则,依据,机关种类,最少字数\nS120,某通知,乡镇,100\n")
    #expect(found.map(\.message.chinese) == ["不认识的列“机关种类”"])
    #expect(problems("规则,依据,最少字数,备注\nS120,某通知,100,\n").isEmpty)
  }

  @Test func allThatIsWrongInASheetIsReportedWithItsRow() {
    let found = problems(
      "规则,依据,类别,期限,等级,最多\nS112,,,01-25,,\nS112,某通知,大队,01-25,,\nS112,某通知,,明天,,\n"
        + "S117,某通知,,,严重,\nS120,某通知,,,,许多\nS112,某通知,,01-25,建议,\nS112,某通知,,01-25,,,多\n")
    #expect(found.map(\.line) == [2, 3, 4, 5, 6, 7, 8])
    #expect(found[0].message.chinese == "没有“依据（basis）”")
    #expect(found[1].message.chinese.contains("“类别（kind）”没有“大队”"))
  }
}

import Agencies
import Forms
import JSON
import Records
import Testing

@testable import Checking
@testable import Rules

/// Rules that compare the reports of several years or agencies.
@Suite struct StreamRulesTests {
  private func findings(
    _ rule: Rule, similarity: Int = CheckSettings().similarity, _ reports: [Report]
  ) -> [Finding] {
    var settings = CheckSettings()
    settings.similarity = similarity
    var stream = StreamCheck([rule], settings: settings)
    for report in reports { stream.add(CheckContext(report, settings: settings)) }
    return stream.findings().map(\.finding)
  }

  private func writing(_ text: String, _ year: Int, _ agency: String = "青石区民政局") -> Report {
    var report = Example.writing(text, in: 1, year: year, agency: agency).report
    report.source.path = "\(agency)\(year).html"
    return report
  }

  // MARK: Y

  @Test func withoutTableThreeNothingIsCarried() {
    func carry(_ changes: [(inout Report) -> Void]) -> [Finding.Verdict] {
      let reports = zip([2021, 2022], changes).map { year, change in
        Example(year: year, cells: [:], change).report
      }
      return findings(.y501, reports).map(\.verdict)
    }
    let without: (inout Report) -> Void = { $0.remove(.requests) }
    #expect(carry([without, without]) == [])
    #expect(carry([without, { _ in }]) == [.notAssessable])
    #expect(carry([{ _ in }, without]) == [.notAssessable])
  }

  @Test func theManualsThresholdIsNinetyPercent() {
    #expect(CheckSettings().similarity == 90)
  }

  /// Texts of fewer than 150 characters are not compared.
  @Test(arguments: [(149, 0), (150, 1)])
  func shortTextsAreNotCompared(count: Int, findings: Int) {
    let text = String(String.prose(0).filter { !"，。；".contains($0) }.prefix(count))
    #expect(text.count == count)
    #expect(self.findings(.y506, [writing(text, 2021), writing(text, 2022)]).count == findings)
  }

  @Test func aTextIsFoundFromTheThresholdOn() throws {
    let reports = [writing(.prose(0) + .prose(1), 2021), writing(.prose(0) + "其余从略。", 2022)]
    let all = findings(.y506, similarity: 1, reports)
    let words = try #require(all.first?.message.firstMatch(of: /重复率为(\d+)%/))
    let share = try #require(Int(words.1))
    #expect((2..<100).contains(share))
    #expect(findings(.y506, similarity: share, reports).count == 1)
    #expect(findings(.y506, similarity: share + 1, reports).isEmpty)
  }

  private static let problems = [
    "公开目录更新不够及时准确", "基层人员业务知识较为薄弱", "政策解读形式不够丰富多样", "网站检索功能还不够完善方便",
    "互动渠道数量偏少有待拓宽",
  ]

  private func listing(_ items: [String], _ year: Int, after lead: String = "") -> Report {
    let text = lead + zip(["一", "二", "三", "四", "五"], items).map { "\($0)是\($1)。" }.joined()
    return Example.writing(text, in: 5, year: year).report
  }

  @Test(arguments: [(4, 2, 1), (5, 2, 0), (2, 1, 0), (2, 2, 1), (5, 3, 1)])
  func halfOfTheProblemsAndTwoAreACopy(count: Int, same: Int, findings: Int) {
    let items = StreamRulesTests.problems
    let earlier = Array(items.prefix(same)) + ["经费保障不足影响工作开展"]
    let reports = [listing(earlier, 2021), listing(Array(items.prefix(count)), 2022)]
    #expect(self.findings(.y508, reports).count == findings)
  }

  @Test func shortProblemsAreNotTheSame() {
    let items = ["检索不便", "目录不细", "经费不足"]
    #expect(findings(.y508, [listing(items, 2021), listing(items, 2022)]).isEmpty)
  }

  /// Y506 reports a section five that is a copy as a whole.
  @Test func problemsOfACopiedTextAreReportedOnce() throws {
    let items = Array(StreamRulesTests.problems.prefix(3))
    let reports = [
      listing(items, 2021, after: .prose(0) + .prose(1)), listing(items, 2022, after: .prose(0)),
    ]
    let all = findings(.y506, similarity: 1, reports)
    let words = try #require(all.last?.message.firstMatch(of: /重复率为(\d+)%/))
    let share = try #require(Int(words.1))
    #expect(findings(.y508, similarity: share, reports).isEmpty)
    #expect(findings(.y508, similarity: share + 1, reports).count == 1)
  }

  // MARK: X

  /// Five cells are shown.
  @Test(arguments: [(5, ""), (6, "，等6处")])
  func fiveCellsThatDifferAreShown(count: Int, more: String) throws {
    let copy = Example { report in
      report.source.path = "copy.html"
      let cells = Cell.all.filter { report.cells[$0] != .absent }
      for cell in cells.prefix(count) { report.cells[cell] = .number(Number(1)) }
    }
    let message = try #require(findings(.x701, [Example().report, copy.report]).first?.message)
    #expect(message.components(separatedBy: "为1与0").count == 6)
    #expect(message.contains("为1与0\(more)，请以书面确认"))
  }

  @Test(arguments: [5, 6])
  func fiveAgenciesWithTheTextAreNamed(count: Int) throws {
    let names = ["一", "二", "三", "四", "五", "六"].prefix(count).map { "机关\($0)" }
    let reports = (names + ["松湖镇人民政府"]).map { writing(.prose(0), 2022, $0) }
    let found = findings(.x702, reports)
    #expect(found.count == count + 1)
    let message = try #require(found.first { $0.agency == "松湖镇人民政府" }?.message)
    #expect(names.count(where: message.contains) == 5)
    #expect(message.contains("等6个机关") == (count > 5))
  }

  /// An agency that repeats its own text was found in the year before; two that do so are copies again.
  @Test func aCopyIsReportedInTheYearInWhichItWasMade() {
    let first = [writing(.prose(0), 2021, "云溪镇人民政府"), writing(.prose(0), 2021, "松湖镇人民政府")]
    let again = [writing(.prose(0), 2022, "云溪镇人民政府"), writing(.prose(0), 2022, "松湖镇人民政府")]
    #expect(findings(.x702, first).map(\.year) == [2021, 2021])
    #expect(findings(.x702, first + [again[0]]).map(\.year) == [2021, 2021])
    #expect(Set(findings(.x702, first + again).map(\.year)) == [2021, 2022])
    #expect(findings(.x702, [first[0], again[0]]).isEmpty)
  }

  /// A hundred percent is 99.5 and more, as it is printed.
  @Test func oneCharacterInFourHundredIsNinetyNinePercent() {
    let text = String.prose(0) + .prose(1)
    let other = String.prose(0) + "甲" + .prose(1)
    let reports = [writing(text, 2022, "云溪镇人民政府"), writing(other, 2022, "松湖镇人民政府")]
    #expect(findings(.x702, similarity: 99, reports).count == 2)
    #expect(findings(.x702, similarity: 100, reports).isEmpty)
  }

  @Test(arguments: [(3, "3.pdf（"), (4, "3.pdf等4个文件（")])
  func threeUnreadableFilesAreNamed(count: Int, words: String) throws {
    var example = Example().listed().notSubmitted()
    for number in 1...count { example = example.unread("青石区民政局\(number).pdf") }
    let message = try #require(Rule.x706.messages(on: example)?.first)
    #expect(message.contains(words))
  }
}

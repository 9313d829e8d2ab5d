import Documents
import Forms
import Records
import Testing

@testable import Recognition

/// A list of the sections before them is no section.
@Suite struct ContentsListTests {
  private static let titles = SectionTitle.all.map { "\($0.ordinal)、\($0.wording)" }
  private static let body = titles.map { "\($0)\n本节内容已经按要求报告。" }.joined(separator: "\n")

  private func report(_ text: String) throws -> Report {
    try Recognizer().report(
      of: TextReader.document(Array("临江市财政局2023年政府信息公开工作年度报告\n\(text)".utf8)),
      source: Source(path: "a.txt", format: .text, bytes: text.utf8.count, crc32: ""))
  }

  private func hasDoubt(_ report: Report) -> Bool {
    report.doubts.contains { $0.code == .known(.leftOut) && $0.message.contains("目录") }
  }

  @Test(arguments: ["", "……………2", "\t2", " ------ 2", "（2）", "·····第2页", "2", " _____ [2]"])
  func aListOfAnyFormIsLeftOut(page: String) throws {
    for title in ["目　录\n", "目录\n", ""] {
      let list = Self.titles.map { $0 + page }.joined(separator: "\n")
      let report = try report("\(title)\(list)\n根据条例编制本报告。\n\(Self.body)")
      #expect(report.sections.compactMap(\.number) == [0, 1, 2, 3, 4, 5, 6])
      #expect(report.sections.allSatisfy { !$0.text.string.contains("2") })
      #expect(hasDoubt(report))
    }
  }

  @Test func aListMayBeFollowedByItsFirstSectionAtOnce() throws {
    let list = Self.titles.joined(separator: "\n")
    let report = try report("\(list)\n\(Self.body)")
    #expect(report.sections.compactMap(\.number) == [0, 1, 2, 3, 4, 5, 6])
  }

  @Test func aListMayHaveSubheadingsAndAnnexes() throws {
    let list = Self.titles.map { "\($0)……1\n（一）主要做法……1" }.joined(separator: "\n")
    let report = try report("目录\n\(list)\n附表……7\n\(Self.body)")
    #expect(report.sections.compactMap(\.number) == [0, 1, 2, 3, 4, 5, 6])
    #expect(hasDoubt(report))
  }

  @Test(arguments: [
    // The whole text twice is two numberings.
    (ContentsListTests.body + "\n" + ContentsListTests.body, 12),
    // Headings without text, which no others repeat.
    (ContentsListTests.titles.joined(separator: "\n"), 6),
    // Two parts without text in a report.
    (
      ContentsListTests.body.replacing("\n本节内容已经按要求报告。\n三", with: "\n三"), 6
    ),
    // Headings in the text.
    ("本报告由一、总体情况，二、主动公开政府信息情况等部分组成。\n" + ContentsListTests.body, 6),
  ])
  func headingsThatAreNoListStay(text: String, count: Int) throws {
    let report = try report(text)
    #expect(report.sections.count { $0.number.map { $0 > 0 } ?? false } == count)
    #expect(!hasDoubt(report))
  }
}

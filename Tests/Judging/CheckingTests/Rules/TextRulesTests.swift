import Forms
import JSON
import Records
import Testing

@testable import Checking
@testable import Rules

/// Rules about the words of the sections.
@Suite struct TextRulesTests {
  @Test(arguments: ["公开办函〔2019〕60号", "按照公开办函〔2019〕60号", "国办公开办函〔 2019 〕 60 号"])
  func theOldNoticeIsKnownByItsNumber(words: String) {
    #expect(Rule.s110.messages(on: .writing("\(words)编制本报告。", in: 1))?.count == 1)
  }

  @Test(arguments: [
    ("一是甲；二是乙；二是丙。", "is used twice", "用了两次"), ("一是甲；二是乙；四是丙。", "is followed by", "序号不连续"),
  ])
  func aFaultOfAListIsNamed(text: String, english: String, chinese: String) {
    let example = Example.writing(text, in: 1)
    #expect(Rule.s117.messages(on: example)?.first?.contains(chinese) == true)
    #expect(Rule.s117.messages(on: example, in: .english)?.first?.contains(english) == true)
  }

  /// An agency is known by two to four characters of its name in their order and the last one.
  @Test(arguments: [
    ("青石区消防大队", "区消防队", true), ("青石市交通委员会", "市交通委", true), ("青石市外事办公室", "市外事办", true),
    ("青石市生态环境局", "市环境局", true), ("青石市国有资产监督管理局", "市资产管理局", true),
    ("青石市国有资产监督管理局", "市管理局", false),
    ("青石市生态环境局", "市态生局", false), ("青石市委", "市发改委", false), ("青石市法院", "法院", true),
    ("青石市民政局", "市政民局", false), ("青石市人力资源和社会保障局", "市人社局", true),
  ])
  func anAgencyHasShortNames(agency: String, name: String, isKnown: Bool) {
    let example = Example.writing("\(name)公开信息12条。", in: 1, agency: agency)
    #expect(Rule.s118.messages(on: example)?.isEmpty == isKnown)
  }

  @Test func theLengthIsThatOfSectionOne() {
    #expect(Rule.s120.messages(on: Example()) == [])
    #expect(Rule.s120.messages(on: Example { $0.sections.remove(at: 1) }) == nil)
    let unnamed = Example.writing(String(repeating: "甲", count: 1300), in: 1)
    #expect(Rule.s120.messages(on: unnamed)?.count == 1)
    var nameless = unnamed
    nameless.report.agency = nil
    #expect(Rule.s120.messages(on: nameless) == nil)
  }

  @Test(arguments: [(1, true), (2, true), (3, false)])
  func aMarkOfTheEndIsInTheLastThreeLines(below: Int, isFound: Bool) {
    let lines = ["没有其他需要报告的事项。", "此件不公开"] + (0..<below).map { _ in "青石区民政局" }
    let example = Example.writing(lines.joined(separator: "\n"), in: 6)
    #expect(Rule.s122.messages(on: example)?.isEmpty == !isFound)
  }

  @Test(arguments: ["秘密 青石区民政局2022年政府信息公开工作年度报告", "青石区民政局2022年政府信息公开工作年度报告（送审稿）"])
  func beforeItIsPublishedAMarkIsForReview(title: String) {
    for (day, verdict) in [("2023-01-19", Finding.Verdict.fail), (nil, .review)] {
      let example = Example {
        $0.title = title
        $0.published = day
      }
      #expect(Rule.s122.findings(in: example)?.map(\.verdict) == [verdict])
    }
  }

  /// A denial is all of the answer to its heading.
  @Test(arguments: [
    ("存在的主要问题：无", true), ("存在的主要问题：无。下一步将继续努力做好各项公开工作。", true),
    ("存在的主要问题：无障碍设施的信息公开得少，群众查找起来有困难。", false),
    ("存在的主要问题无人整改的情况已经消除，各项工作按计划推进。", false),
  ])
  func aDenialOfProblemsIsAWholeAnswer(text: String, isDenied: Bool) {
    let context = CheckContext(Example.writing(text, in: 5).report)
    #expect((context.problemText?.denial != nil) == isDenied)
  }

  @Test(arguments: [(19, true), (20, false)])
  func twentyCharactersAreNotShort(count: Int, isShort: Bool) {
    let text = String(repeating: "甲", count: count)
    let context = CheckContext(Example.writing(text, in: 5).report)
    #expect(context.problemText?.isShort == isShort)
  }

  @Test(arguments: [(5, true), (6, false)])
  func problemsMayGoOnWhereTheTextEnds(number: Int, isIncomplete: Bool) {
    let example = Example {
      $0.sections.removeLast(6 - number)
      $0.doubts = [Doubt(code: .textEnds, message: "")]
    }
    #expect(CheckContext(example.report).problemText?.isIncomplete == isIncomplete)
  }

  @Test(arguments: [
    ("白塔镇认真公开信息。", true), ("白云塔镇认真公开信息。", true), ("总体情况\n白塔镇认真公开信息。", true),
    ("总体情况 白塔镇认真公开信息。", true), ("今年白塔镇认真公开信息。", false), ("大白云塔镇认真公开信息。", false),
  ])
  func anotherPlaceBeginsASentence(text: String, isFound: Bool) {
    let example = Example.writing(text, in: 1, agency: "云溪镇人民政府")
    #expect(Rule.x703.messages(on: example)?.isEmpty == !isFound)
  }
}

import Forms
import JSON
import Records
import Testing

@testable import Checking
@testable import Rules

/// Rules about the sections: their order, their headings and what was not read of them.
@Suite struct SectionRulesTests {
  private func ending(_ number: Int, _ change: (inout Report) -> Void = { _ in }) -> Example {
    Example { report in
      report.sections.removeLast(6 - number)
      for table in Table.ofReports where table.rawValue > number {
        report.remove { $0.table == table }
      }
      report.doubts = [Doubt(code: .textEnds, message: "")]
      change(&report)
    }
  }

  @Test(arguments: [Rule.s114, .s115, .s118])
  func sectionOneIsOnlyJudgedWhole(rule: Rule) {
    func judged(_ number: Int) -> Bool {
      rule.messages(on: ending(number) { $0.agency = "青石区人民政府" }) != nil
    }
    #expect(!judged(1) && judged(2) && judged(3))
  }

  @Test(arguments: [(4, "sections 5, 6"), (5, "section 6")])
  func oneSectionIsNotSeveral(number: Int, words: String) throws {
    let message = try #require(Rule.s101.messages(on: ending(number), in: .english)?.first)
    #expect(message.contains(words) && !message.contains("0 cell"))
  }

  @Test(arguments: [(1, "其余1格"), (2, "其余2格")])
  func theRestOfATableIsCounted(count: Int, words: String) throws {
    let example = ending(4) { report in
      let last = Cell.all.filter { $0.table == .disputes && report.cells[$0] != .absent }
      for cell in last.suffix(count) { report.cells[cell] = .absent }
    }
    let message = try #require(Rule.s101.messages(on: example)?.first)
    #expect(message.contains("表四\(words)"))
  }

  @Test(arguments: [(1, "“总体情况”"), (2, "各部分的标题都没有序号：“总体情况”、“主动公开政府信息情况”")])
  func allHeadingsAreMoreThanOne(count: Int, words: String) throws {
    let example = Example { report in
      report.sections.removeLast(6 - count)
      for number in 1...count {
        report.sections[number].heading = SectionTitle.all[number - 1].wording
      }
    }
    let messages = try #require(Rule.s102.messages(on: example))
    #expect(messages.count == 1 && messages[0].contains(words))
    #expect(messages[0].contains("都没有序号") == (count > 1))
  }

  @Test func sectionOneHasItsPlaceToo() {
    let swapped = Example { $0.sections.swapAt(1, 2) }
    #expect(Rule.s103.messages(on: swapped)?.count == 1)
    #expect(Rule.s103.findings(in: swapped)?.first?.section == 1)
  }

  @Test func aSectionThatStandsTwiceIsNotOutOfOrder() throws {
    let example = Example { $0.sections.insert($0.sections[2], at: 3) }
    let messages = try #require(Rule.s103.messages(on: example))
    #expect(messages.count == 1 && messages[0].contains("序号“二”用了两次"))
  }

  /// Only a heading with an ordinal like theirs stands beside the six sections.
  @Test(arguments: [("二、会议", 1), ("（二）会议", 0), ("2.会议", 0), ("会议", 0)])
  func anAdditionalSectionHasAnOrdinalLikeTheOthers(heading: String, count: Int) {
    let example = Example {
      $0.sections.insert(Section(number: nil, heading: heading, text: LazyText("两次。")), at: 2)
    }
    #expect(Rule.s103.messages(on: example)?.count == count)
  }

  @Test(arguments: [
    ("本报告由三个部分组成。", 0), ("本报告由四个部分组成。", 1), ("本报告由六个部分组成。", 0), ("本报告由七个部分组成。", 1),
  ])
  func fewPartsAreAnotherDivision(text: String, count: Int) {
    #expect(Rule.s105.messages(on: .writing(text, in: 0))?.count == count)
  }

  @Test func additionalSectionsAreCounted() {
    func messages(_ text: String, _ heading: String) -> [String]? {
      var example = Example.writing(text, in: 0)
      example.report.sections.append(Section(number: nil, heading: heading, text: LazyText("无。")))
      return Rule.s105.messages(on: example)
    }
    #expect(messages("本报告由七个部分组成。", "七、附件") == [])
    #expect(messages("本报告由六个部分组成。", "七、附件")?.count == 1)
    #expect(messages("本报告由六个部分组成。", "7.附件") == [])
    #expect(messages("本报告由六个部分组成。", "附件") == [])
  }

  @Test func whatIsMissingIsReportedOnce() {
    var example = Example.writing("本报告由六个部分组成。", in: 0)
    example.report.sections.remove(at: 5)
    #expect(Rule.s105.messages(on: example) == [])
  }

  @Test func aTableWithoutItsSectionIsMissing() {
    let example = Example {
      $0.remove(.disputes)
      $0.sections.remove(at: 4)
    }
    #expect(Rule.s106.messages(on: example)?.first?.contains("没有找到表四") == true)
  }

  @Test(arguments: [
    ("0\n12", "没有找到"), ("0\n12\n1,200", "有成行的数"), ("0\n1.5\n7\n8", "有成行的数"),
    ("无\n没有\n没有\n没有", "没有找到"),
    ("一\n1\n2\n三", "没有找到"),
  ])
  func threeLinesOfNumbersMayBeATable(text: String, words: String) throws {
    let example = Example {
      $0.remove(.disputes)
      $0.sections[4].text = LazyText(text)
    }
    let messages = try #require(Rule.s106.messages(on: example))
    #expect(messages.count == 1 && messages[0].contains(words))
  }

  @Test(arguments: [("结果维持 结果纠正", "没有找到"), ("结果维持 结果纠正 其他结果", "没有分行")])
  func threeColumnsAndTenNumbersMayBeATable(columns: String, words: String) throws {
    let example = Example {
      $0.remove(.disputes)
      $0.sections[4].text = LazyText("\(columns) 0 0 0 0 0 0 0 0 0 0")
    }
    #expect(Rule.s106.messages(on: example)?.first?.contains(words) == true)
  }

  /// The days of the period count where its words name no year.
  @Test func thePeriodIsThatOfItsDays() {
    let example = Example {
      $0.period = Period(from: "2021-01-01", to: "2021-12-31", text: "上一年度")
    }
    #expect(Rule.s108.findings(in: example)?.map(\.verdict) == [.fail])
  }

  @Test func whatWasNotReadOfSectionSixIsNotMissing() throws {
    for (example, words) in [
      (ending(5), "没有读到"),
      (ending(6) { $0.sections[6].text = LazyText("没有其他事项") }, "没有读完"),
    ] {
      let found = try #require(Rule.s111.findings(in: example)?.first)
      #expect(found.verdict == .notAssessable && found.section == 6)
      #expect(found.label == "六、其他需要报告的事项" && found.message.contains(words))
    }
  }

  /// More than a year after the deadline, it is rather the day of a new website.
  @Test(arguments: [
    ("2023-01-31", []), ("2023-02-01", [Finding.Verdict.fail]), ("2024-01-31", [.fail]),
    ("2024-02-01", [.review]),
  ])
  func aYearAfterTheDeadlineTheDateIsDoubtful(day: String, verdicts: [Finding.Verdict]) {
    var example = Example { $0.published = day }
    example.today = "2024-02-01"
    #expect(Rule.s112.findings(in: example)?.map(\.verdict) == verdicts)
    // Nothing is late on a day that is still to come.
    example.today = "2023-01-31"
    let early = Rule.s112.findings(in: example)
    #expect(early?.map(\.verdict) == verdicts.map { _ in .review })
    #expect(early?.allSatisfy { $0.message.hasSuffix("尚未到该日，请核实日期。") } ?? false)
    example.report.source.format = .known(.docx)
    let draft = Rule.s112.findings(in: example) ?? []
    #expect(draft.allSatisfy { $0.message.hasSuffix("尚未公布的，请及时公布。") })
  }
}

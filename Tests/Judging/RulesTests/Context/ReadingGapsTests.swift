import Forms
import JSON
import Records
import Testing

@testable import Rules

@Suite struct ReadingGapsTests {
  private func gaps(_ change: (inout Report) -> Void) -> ReadingGaps {
    let report = Example(year: 2022, change).report
    return ReadingGaps(report, report.sections.map { IndexedText($0.text) })
  }

  /// A report that ends with section `number`, which has `text`.
  private func ending(
    _ number: Int, _ text: String, _ change: (inout Report) -> Void = { _ in }
  ) -> ReadingGaps {
    gaps { report in
      report.sections.removeLast(6 - number)
      report.sections[number].text = LazyText(text)
      for table in Table.ofReports where table.rawValue > number {
        report.remove { $0.table == table }
      }
      change(&report)
    }
  }

  @Test func aWholeReportHasNone() {
    let gaps = gaps { _ in }
    #expect(gaps.end == nil && !gaps.isEndWithin && gaps.firstCell == nil && gaps.lastCell == nil)
    #expect((0...7).allSatisfy { gaps.cause(ofSection: $0) == nil })
    #expect(Table.ofReports.allSatisfy { !gaps.isUnread($0) })
    #expect(Cell.all.allSatisfy { !gaps.isCutOff($0) && !gaps.isBeforeBeginning($0) })
  }

  @Test func aDoubtSaysThatTheTextEnds() {
    let whole = gaps { $0.doubts = [Doubt(code: .textEnds, message: "")] }
    #expect(whole.isEndWithin && whole.end == 6 && whole.isIncomplete(section: 6))
    #expect(!whole.isIncomplete(section: 5) && whole.sections(.textEnds) == [])
    let other = gaps { $0.doubts = [Doubt(code: .yearAssumed, message: "")] }
    #expect(!other.isEndWithin && other.end == nil)
  }

  @Test func withoutTheLastTablesTheReportIsCutOff() {
    let early = ending(3, "")
    #expect(early.end == 3 && !early.isEndWithin && early.sections(.textEnds) == [4, 5, 6])
    #expect(early.isUnread(.disputes) && !early.isUnread(.requests) && !early.isUnread(.disclosure))
    #expect(early.isCutOff(Cell(.reconsideration, .total)))
    #expect(!early.isCutOff(Cell(.received, .total)))
  }

  @Test(arguments: [("全部公开。", false), ("无", false), ("正在整理中", true)])
  func behindTheLastTableAnOpenEndIsNeeded(text: String, isCut: Bool) {
    #expect((ending(4, text).end == 4) == isCut)
    #expect((ending(5, text).end == 5) == isCut)
  }

  /// A paragraph of more than 45 bytes with a mark is running text.
  @Test(arguments: [("，", 14, false), ("，a", 14, true), ("，", 15, true), ("", 40, false)])
  func runningTextStopsWithinASentence(mark: String, count: Int, isWithin: Bool) {
    let text = mark + String(repeating: "甲", count: count)
    #expect(ending(5, text).isEndWithin == isWithin)
  }

  @Test func aBareHeadingAtTheEndIsCutOff() {
    let bare = ending(5, "")
    #expect(bare.isEndWithin && bare.end == 5 && bare.sections(.textEnds) == [6])
    let picture = ending(5, "") { $0.sections[5].pictures = 1 }
    #expect(!picture.isEndWithin && picture.sections(.pictures) == [6])
  }

  @Test(
    arguments: [("五、存", nil), ("五、存在", 4), ("五、存在的主要问题及改进情况", nil), ("六、存在", nil)]
      as [(String, Int?)])
  func aHeadingMayBeCutItself(heading: String, end: Int?) {
    let gaps = ending(4, "无。") {
      $0.sections.append(Section(number: nil, heading: heading, text: LazyText("")))
    }
    #expect(gaps.isEndWithin == (end != nil))
    #expect(gaps.end == end)
  }

  @Test func oneSectionWithoutTextIsCutOffAndAnIntroductionIsNot() {
    #expect(ending(1, "").isEndWithin && ending(1, "").end == 1)
    #expect(!ending(0, "").isEndWithin && ending(0, "").end == 0)
  }

  @Test func aPictureMayBeTheTableOfTheLastSection() {
    let gaps = ending(3, "") { report in
      report.remove(.requests)
      report.sections[3].pictures = 1
    }
    #expect(!gaps.isEndWithin && gaps.end == 3)
  }

  @Test func aHeadingWithoutItsTableLeavesTheTableUnread() {
    let gaps = ending(3, "") { $0.remove(.requests) }
    #expect(gaps.isEndWithin && gaps.isUnread(.requests) && !gaps.isUnread(.disclosure))
  }

  /// The tables may be printed together at the end, in a section of their own.
  @Test(arguments: [0, 1])
  func aTableBeforeTheEndIsUnreadWhereTablesStandTogether(tables: Int) {
    let gaps = ending(5, "，" + String(repeating: "甲", count: 15)) { report in
      report.remove(.disputes)
      report.sections[5].tables = tables
    }
    #expect(gaps.isEndWithin && gaps.isUnread(.disputes) == (tables > 0))
  }

  @Test func aCutHeadingIsNoBeginning() {
    let gaps = gaps { report in
      report.title = nil
      report.sections.removeSubrange(1...6)
      report.sections[0].tables = 1
      report.sections.append(Section(number: 5, heading: "五、存在", text: LazyText("")))
    }
    #expect(gaps.cause(ofSection: 4) == .textBegins && gaps.cause(ofSection: 5) == .textEnds)
  }

  @Test func theCellsOfEarlyReportsAreInNoSection() {
    let early = Cell.all.filter { $0.table == .statistics }
    let gaps = gaps { report in
      report.remove { _ in true }
      for cell in early { report.cells[cell] = .number(.zero) }
      report.doubts = [Doubt(code: .textEnds, message: "")]
    }
    #expect(!early.isEmpty && gaps.isEndWithin && gaps.lastCell == nil)
  }

  @Test func theLastCellIsTheLastOneThatWasRead() {
    let last = Cell(.received, .total)
    let gaps = ending(3, "") { $0.remove { $0.table == .requests && $0.index > last.index } }
    #expect(gaps.isEndWithin && gaps.end == 3 && gaps.lastCell == last)
    #expect(!gaps.isCutOff(last) && gaps.isCutOff(Cell(.granted, .total)))
    #expect(!gaps.isUnread(.requests) && gaps.isUnread(.disputes))
  }

  @Test func aTextMayBeginWithATable() {
    func beginning(_ change: (inout Report) -> Void) -> ReadingGaps {
      gaps { report in
        report.title = nil
        report.sections.removeSubrange(1...2)
        report.sections[0].tables = 1
        report.remove { $0.table == .disclosure && $0.row != .fees }
        change(&report)
      }
    }
    let found = beginning { _ in }
    #expect(found.firstCell == Cell(.fees, .amount) && found.sections(.textBegins) == [1, 2])
    #expect(found.isBeforeBeginning(Cell(.licensing, .decisions)))
    #expect(!found.isBeforeBeginning(Cell(.fees, .amount)))
    #expect(beginning { $0.title = "年度报告" }.firstCell == nil)
    #expect(beginning { $0.sections[0].tables = 0 }.firstCell == nil)
    #expect(beginning { $0.sections[0].pictures = 1 }.firstCell == nil)
    #expect(beginning { $0.sections[0].text = LazyText("引言") }.firstCell == nil)
    #expect(beginning { $0.sections[0].number = nil }.firstCell == found.firstCell)
    let third = gaps { report in
      report.title = nil
      report.sections.remove(at: 2)
      report.sections[0].tables = 1
    }
    #expect(third.firstCell == nil)
    let second = gaps { report in
      report.title = nil
      report.sections.remove(at: 1)
      report.sections[0].tables = 1
    }
    #expect(second.firstCell == nil && second.cause(ofSection: 1) == nil)
  }

  /// A picture may stand for the table of a section; more of them, and one elsewhere, for what follows.
  @Test(arguments: [(1, false), (2, true)])
  func picturesStandForSections(count: Int, areRead: Bool) {
    let table = gaps { report in
      report.remove(.disputes)
      report.sections[4].pictures = count
      report.sections.remove(at: 5)
    }
    #expect((table.cause(ofSection: 5) == .pictures) == areRead)
    let prose = gaps { report in
      report.sections[1].pictures = count
      report.sections.insert(Section(number: nil, heading: "附图", text: LazyText("")), at: 2)
      report.sections.remove(at: 3)
    }
    #expect(prose.cause(ofSection: 2) == .pictures)
  }

  @Test func picturesBehindAnAdditionalHeadingCountToo() {
    let gaps = gaps { report in
      var extra = Section(number: nil, heading: "附图", text: LazyText(""))
      extra.pictures = 1
      report.sections.insert(extra, at: 2)
      report.sections.remove(at: 3)
    }
    #expect(gaps.cause(ofSection: 2) == .pictures)
  }

  @Test func picturesAboveTheReportStandForNone() {
    let above = gaps { report in
      report.sections[0].pictures = 1
      report.sections.remove(at: 1)
    }
    #expect(above.cause(ofSection: 1) == nil)
    let more = gaps { report in
      report.sections[0].pictures = 1
      report.sections.removeSubrange(1...2)
    }
    #expect(more.cause(ofSection: 1) == .pictures && more.cause(ofSection: 2) == nil)
  }

  @Test(arguments: [
    ("一、总体情况良好。六、其他需要报告的事项无。", true), ("（六）其他需要报告的事项：无。", true), ("6. 其他需要报告的事项 无", true),
    ("其他需要报告的事项无。", false), ("六、其他需要报告的事项\n无", false), ("六、其他需要报告的事项共六部分。", false),
    ("六、其他需要报告的事项、附件。", false), ("六、其他需要报告的事项共计的六部分", true),
  ])
  func aHeadingMayBeFusedWithText(text: String, isFused: Bool) {
    let gaps = gaps { report in
      report.sections.removeLast()
      report.sections[1].text = LazyText(text)
    }
    #expect((gaps.cause(ofSection: 6) == .unseparated) == isFused)
  }
}

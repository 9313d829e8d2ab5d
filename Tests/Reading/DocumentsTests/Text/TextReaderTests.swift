import TestSupport
import Testing

@testable import Documents

/// Lines become paragraphs and grids, shown as a `BlockOutline`.
@Suite struct TextReaderTests {
  private func outline(_ text: String) -> [String] {
    BlockOutline.lines(of: TextReader.document(Array(text.utf8)))
  }

  @Test func aLineIsAParagraph() {
    #expect(outline("一、总体情况\n\n全年公开信息12条。\r\n") == ["一、总体情况", "全年公开信息12条。"])
  }

  @Test func marksOfQuotedLinesAreLeftOut() {
    let text = "见下。\n> 一、总体情况\n>\n>>公开。\n> | 规章 | 3 |\n> | 许可 | > 3 |"
    #expect(outline(text) == ["见下。", "一、总体情况", "公开。", "[0:规章 1:3 / 0:许可 1:> 3]"])
    // One line may begin with the sign for more.
    #expect(outline(">5件的\n不计") == [">5件的", "不计"])
  }

  @Test func blankLinesBetweenLinesAreCounted() {
    let blocks = TextReader.document(Array("规章\n\n0\n\n\n\n2\n".utf8)).blocks
    let gaps = blocks.compactMap { block in
      if case .paragraph(let paragraph) = block { paragraph.blankLinesBefore } else { nil }
    }
    #expect(gaps == [0, 1, 3])
  }

  @Test func cellsAfterATabAreRowsUpToABlankLine() {
    #expect(outline("\t规章\n\t0\n\t\n\t2\n\n\t行政许可\n\t3\n") == ["[0:规章 1:0 2: 3:2 / 0:行政许可 1:3]"])
  }

  @Test func paragraphsIndentedByATabAreNoCells() {
    let text = "\t（一）主动公开\n\t全年公开信息12条。\n\t（二）依申请公开\n"
    #expect(outline(text) == ["（一）主动公开", "全年公开信息12条。", "（二）依申请公开"])
  }

  @Test func aSentenceAmongValuesAfterTabsIsACell() {
    #expect(outline("\t规章\n\t本单位未制作。\n\t0\n\t0\n") == ["[0:规章 1:本单位未制作。 2:0 3:0]"])
  }

  @Test(arguments: ["一、\t总体情况", "（一）\t总体情况", "1.\t总体情况", "\t一、\t总体情况"])
  func anOrdinalBeforeATabBelongsToAHeading(line: String) {
    #expect(outline(line) == [line.filter { $0 != "\t" }])
  }

  @Test func anOrdinalBeforeATabAndValuesBelongsToARow() {
    #expect(outline("1.\t国家秘密\t0\t3") == ["[0:1. 1:国家秘密 2:0 3:3]"])
    #expect(outline("1.\t35") == ["[0:1. 1:35]"])
  }

  @Test func tabsBetweenCellsMakeRowsWithKnownColumns() throws {
    let document = TextReader.document(Array("规章\t0\t\t2\n规范性文件\t1\t2\t3\n".utf8))
    #expect(BlockOutline.lines(of: document) == ["[0:规章 1:0 2: 3:2 / 0:规范性文件 1:1 2:2 3:3]"])
    guard case .grid(let grid) = try #require(document.blocks.first) else { return }
    #expect(grid.hasColumns)
  }

  @Test func barsMakeRows() {
    let text = "| 信息内容 | 本年 |\n| --- | --- |\n| **规章** | 1\\|2 |\n| 许可<br>事项 |  |\n"
    #expect(outline(text) == ["[0:信息内容 1:本年 / 0:规章 1:1|2 / 0:许可⏎事项 1:]"])
  }

  @Test func cellsWithABarEachAreARowUpToTheFiller() {
    #expect(outline("规章 |\n0 |\n0 |\n||||\n行政许可 |\n3 |\n") == ["[0:规章 1:0 2:0 / 0:行政许可 1:3]"])
  }

  @Test func cellsAndBarsAlternate() {
    #expect(outline("规章\n|\n0\n|\n|\n2\n|\n") == ["[0:规章 1:0 2: 3:2]"])
  }

  @Test func aRowOfDashesIsNoSeparatorOfMarkdown() {
    #expect(
      outline("| 规章 | 本年 |\n|---|---|\n| 甲 | 1 |\n| - | - |\n")
        == ["[0:规章 1:本年 / 0:甲 1:1 / 0:- 1:-]"])
  }

  @Test func runsOfSpacesMakeRows() {
    #expect(
      outline("信息内容   本年制发件数   现行有效件数\n规章   0   2\n")
        == ["[0:信息内容 1:本年制发件数 2:现行有效件数 / 0:规章 1:0 2:2]"])
  }

  @Test(arguments: [
    "联系电话：0512  12345678", "全年公开12 条，较上年增加 3", "共收到申请 5", "地址：青石路 12 号  3 楼",
    "本年度共办结申请。共 5 3",
  ])
  func proseWithNumbersIsNoRow(line: String) {
    #expect(outline(line) == [line])
  }

  @Test func aColonInBracketsBelongsToALabel() {
    #expect(outline("采购总金额（单位：万元）  25.1") == ["[0:采购总金额（单位：万元） 1:25.1]"])
  }

  @Test(arguments: ["-5-", "— 5 —", "第 5 页 共 9 页", "\u{c}- 12 -"])
  func pageMarksAreLeftOut(mark: String) {
    #expect(outline("规章  0  1\n\(mark)\n许可  2  3\n") == ["[0:规章 1:0 2:1 / 0:许可 1:2 2:3]"])
  }

  @Test func headingsOfMarkdownHaveTheirLevel() {
    #expect(outline("# 年度报告\n### 一、总体情况\n#号") == ["h1 年度报告", "h3 一、总体情况", "#号"])
  }

  @Test(arguments: ["甲\r\n乙", "甲\r乙", "甲\u{85}乙", "甲\u{2028}乙", "甲\u{2029}乙"])
  func everyLineEndIsKnown(text: String) {
    #expect(outline(text) == ["甲", "乙"])
  }

  @Test(arguments: 1...60)
  func bytesAtRandomAreRead(seed: UInt64) {
    var numbers = SeededGenerator(seed: seed)
    let signs = Array("\t\t|\n\n  012.-、。：:（)规章\u{3000}\u{85}\\*_<br>#".utf8)
    let bytes = (0..<600).map { _ -> UInt8 in
      numbers.next() % 8 == 0
        ? UInt8(truncatingIfNeeded: numbers.next()) : signs.randomElement(using: &numbers) ?? 0
    }
    let document = TextReader.document(bytes)
    #expect(document.blocks.count <= TextLines(bytes).count)
  }

  @Test func aHundredThousandTabbedLinesAreReadInTime() {
    let text = String(repeating: "\t加强领导\n", count: 100_000)
    #expect(outline(text).count == 1)
  }
}

import Testing
import Wordings

@testable import Documents

@Suite struct GeometryReaderTests {
  /// A header of three columns, at 200, 300 and 400.
  private static let header: [(left: Double, midY: Double, text: String)] = [
    (50, 100, "信息内容"), (200, 100, "制发件数"), (300, 100, "废止件数"), (400, 100, "有效件数"),
  ]

  @Test func aBlankCellIsDetectedByItsPosition() {
    let fixture = PlacedWordsFixture(
      GeometryReaderTests.header + [
        (50, 130, "规章"), (215, 130, "1"), (415, 130, "3"),
        (50, 160, "行政规范性文件"), (215, 160, "4"), (315, 160, "5"), (415, 160, "6"),
      ])
    #expect(
      fixture.outline == [
        "信息内容", "制发件数|废止件数|有效件数", "规章|1|_|3", "行政规范性文件|4|5|6",
      ])
  }

  @Test func aColumnWithoutAnyValueIsDetectedByItsHeader() {
    let fixture = PlacedWordsFixture(
      GeometryReaderTests.header + [(50, 130, "规章"), (215, 130, "1"), (415, 130, "3")])
    #expect(fixture.outline.last == "规章|1|_|3")
  }

  @Test func aRowWithoutAnyValueHasBlankCells() {
    let fixture = PlacedWordsFixture(
      GeometryReaderTests.header + [
        (50, 130, "规章"), (50, 160, "行政规范性文件"), (215, 160, "4"), (315, 160, "5"), (415, 160, "6"),
      ])
    #expect(fixture.outline.contains("规章|_|_|_"))
  }

  @Test func withoutHeadersTheColumnsAreUnknown() {
    let fixture = PlacedWordsFixture([
      (50, 100, "信息内容"), (240, 100, "件数"),
      (50, 130, "规章"), (215, 130, "1"), (415, 130, "3"),
      (50, 160, "行政规范性文件"), (215, 160, "4"), (315, 160, "5"), (415, 160, "6"),
    ])
    #expect(fixture.outline.contains("?规章|1|3"))
  }

  @Test(arguments: [(130.0, 130.0), (136.0, 130.0)])
  func aLabelWrapsAroundOrUnderItsNumbers(row: Double, first: Double) {
    let fixture = PlacedWordsFixture(
      GeometryReaderTests.header + [
        (50, first, "1.没有现成信息"), (50, first + 12, "需要另行制作"),
        (215, row, "1"), (315, row, "2"), (415, row, "3"),
        (50, 160, "2.重复申请"), (215, 160, "4"), (315, 160, "5"), (415, 160, "6"),
      ])
    #expect(fixture.outline.suffix(2) == ["1.没有现成信息需要另行制作|1|2|3", "2.重复申请|4|5|6"])
  }

  @Test func aVerticalLabelIsBesideTheRows() {
    var words = GeometryReaderTests.header
    for (index, letter) in ["三", "本", "年", "结", "果"].enumerated() {
      words.append((50, 130 + Double(index) * 12, letter))
    }
    for (index, label) in ["1.国家秘密", "2.法律禁止", "3.内部事务"].enumerated() {
      let midY = 130 + Double(index) * 24
      words.append((80, midY, label))
      for left in [215.0, 315, 415] { words.append((left, midY, "\(index)")) }
    }
    let outline = PlacedWordsFixture(words).outline
    #expect(outline.contains("1.国家秘密|0|0|0"))
    #expect(outline.contains("3.内部事务|2|2|2"))
    #expect(outline.contains("三本年结果"))
  }

  @Test func aTableContinuesOnTheNextPage() {
    var fixture = PlacedWordsFixture(
      GeometryReaderTests.header + [
        (50, 130, "规章"), (215, 130, "1"), (315, 130, "2"), (415, 130, "3"),
      ])
    fixture.add([(280, 800, "- 2 -"), (50, 60, "行政规范性文件"), (415, 60, "6")])
    #expect(fixture.outline.suffix(2) == ["规章|1|2|3", "行政规范性文件|_|_|6"])
  }

  @Test func numbersThatCountThePagesAreLeftOut() {
    var fixture = PlacedWordsFixture([(50, 60, "一、总体情况"), (300, 800, "1")])
    fixture.add([(50, 60, "二、主动公开政府信息情况"), (300, 800, "2")])
    #expect(fixture.outline == ["一、总体情况", "二、主动公开政府信息情况"])
  }

  @Test func numbersAtOneHeightOfThePagesAreNoRunningHeader() {
    var fixture = PlacedWordsFixture()
    for number in ["47", "3", "38"] {
      fixture.add([(50, 100, "1.重复申请"), (215, 100, "1"), (315, 100, "2"), (50, 120, number)])
    }
    #expect(fixture.outline == ["?1.重复申请|1|2", "?47", "?1.重复申请|1|2", "?3", "?1.重复申请|1|2", "38"])
  }

  @Test func twoValuesInOneCellAreNoNumber() {
    let fixture = PlacedWordsFixture(
      GeometryReaderTests.header + [
        (50, 130, "规章"), (200, 130, "1"), (220, 130, "234"), (415, 130, "3"),
        (50, 160, "行政规范性文件"), (200, 160, "456789"), (315, 160, "5"), (415, 160, "6"),
      ])
    #expect(fixture.outline.contains("规章|1 | 234|_|3"))
  }

  /// Else the blank cell beside them would be taken for the end of the row, and the row for a full one.
  @Test func twoNumbersThatOnlyASpaceSeparatesAreInOneCell() {
    let fixture = PlacedWordsFixture(
      GeometryReaderTests.header + [
        (50, 130, "行政规范性文件"), (315, 130, "88"), (330, 130, "6"), (415, 130, "6"),
      ])
    #expect(fixture.outline.suffix(1) == ["行政规范性文件|_|88 | 6|6"])
  }

  @Test func columnsBelowHeadersOfTheirOwnStayApart() {
    let fixture = PlacedWordsFixture([
      (50, 100, "信息内容"), (200, 100, "制发"), (225, 100, "废止"),
      (50, 130, "规章"), (200, 130, "1234"), (225, 130, "5678"),
    ])
    #expect(fixture.outline.suffix(1) == ["规章|1234|5678"])
  }

  @Test func linesOfAParagraphAreJoined() {
    let line = "本报告依照有关规定编制，数据统计期限自年初起至年末止，现向社会公布"
    let fixture = PlacedWordsFixture([
      (70, 100, line), (50, 120, line + "全年"), (50, 140, "完。"), (70, 160, "另起一段。"),
    ])
    #expect(fixture.outline == [line + line + "全年完。", "另起一段。"])
  }

  /// Digits of a wide font say nothing of the type size.
  @Test func aLineThatBeginsWithAYearContinues() {
    let line = "本报告依照有关规定编制，数据统计期限自年初起至年末止，现向社会公布"
    var fixture = PlacedWordsFixture()
    func word(_ left: Double, _ midY: Double, _ text: String) -> PlacedWordsFixture.Word {
      .init(text: text, left: left, midY: midY, height: 1.3, latin: 0.65)
    }
    fixture.add([
      word(70, 100, line), word(50, 120, line + "统计"), word(50, 140, "2025"),
      word(78, 140, "年末止，"), word(50, 160, "完毕。"),
    ])
    #expect(fixture.outline.first == line + line + "统计2025年末止，")
  }

  @Test func aFileWithoutWordsHasNoTextLayer() {
    #expect(throws: Refusal.self) { try PDFReader(PlacedWordsFixture().bytes).read() }
    let error = #expect(throws: Refusal.self) {
      try PDFReader(Array("<page width=\"1\" height=\"1\">\n</page>".utf8)).read()
    }
    #expect(error?.code == .noTextLayer)
  }

  @Test func invalidBoxesAreLeftOut() {
    let text = """
      <page width="595" height="842">
      <word xMin="nan" yMin="1" xMax="2" yMax="3">甲</word>
      <word xMin="5" yMin="9" xMax="2" yMax="3">乙</word>
      <word xMin="1" yMin="1" xMax="9" yMax="9">A&amp;B&#39;</word>
      <word
      """
    #expect(PlacedPage.pages(in: Array(text.utf8)).flatMap(\.words).map(\.text) == ["A&B'"])
  }

  @Test func aNumberBrokenInItsCellIsKeptWhole() {
    let fixture = PlacedWordsFixture(
      GeometryReaderTests.header + [
        (50, 130, "规章"), (215, 130, "1"), (315, 130, "23"), (415, 130, "3"), (315, 142, "5"),
        (50, 160, "行政规范性文件"), (215, 160, "4"), (315, 160, "5"), (415, 160, "6"),
      ])
    #expect(fixture.outline.suffix(2) == ["规章|1|235|3", "行政规范性文件|4|5|6"])
    #expect(fixture.cells.contains("23\n5"))
  }

  @Test func aNumberThatThePageCutsIsMarked() {
    let fixture = PlacedWordsFixture(
      [(50, 100, "信息内容"), (300, 100, "制发件数"), (400, 100, "废止件数"), (575, 100, "有效")] + [
        (50, 130, "规章"), (315, 130, "2"), (415, 130, "3"), (588, 130, "41"),
        (50, 160, "行政规范性文件"), (315, 160, "5"), (415, 160, "6"), (580, 160, "7"),
      ])
    #expect(fixture.outline.suffix(2) == ["规章|2|3|41…", "行政规范性文件|5|6|7"])
  }

  @Test func aHeadOverSeveralColumnsIsNoneOfTheColumnBelowItsMiddle() {
    let lefts = [50.0, 85, 120, 155, 190]
    let heads = [("结果", "维持"), ("结果", "纠正"), ("其他", "结果"), ("尚未", "审结"), ("总计", "")]
    var words: [(left: Double, midY: Double, text: String)] = [(115, 86, "行政复议")]
    for (left, head) in zip(lefts, heads) {
      words.append((left, 98, head.0))
      if !head.1.isEmpty { words.append((left, 110, head.1)) }
    }
    words += zip(lefts, ["1", "0", "2", "0", "3"]).map { ($0 + 8, 124, $1) }
    let cells = PlacedWordsFixture(words).cells.map { $0.replacing("\n", with: "") }
    #expect(
      cells == ["行政复议", "结果维持", "结果纠正", "其他结果", "尚未审结", "总计", "1", "0", "2", "0", "3"])
  }
}

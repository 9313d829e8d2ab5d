import Testing
import Wordings

@testable import Documents

@Suite struct UprightPagesTests {
  private static let words: [PlacedWordsFixture.Word] = [
    (150.0, 60.0, "青石县民政局2022年政府信息公开工作年度报告"), (50, 80, "二、主动公开政府信息情况"),
    (50, 100, "信息内容"), (200, 100, "制发件数"), (300, 100, "废止件数"), (400, 100, "有效件数"),
    (50, 130, "规章"), (215, 130, "1"), (315, 130, "2"), (415, 130, "3"),
    (50, 160, "行政规范性文件"), (215, 160, "4"), (315, 160, "25"), (415, 160, "6"),
    (50, 190, "以上为全年数据。"),
  ].map { .init(text: $2, left: $0, midY: $1) }

  /// How boxes lie on a page that is turned: to its left, to its right, upside down.
  private static let turns: [@Sendable (Double, Double, Double, Double) -> [Double]] = [
    { [$1, 595 - $2, $3, 595 - $0] },
    { [842 - $3, $0, 842 - $1, $2] },
    { [595 - $2, 842 - $3, 595 - $0, 842 - $1] },
  ]

  @Test(arguments: turns.indices) func aTurnedPageIsReadLikeAnUprightOne(turn: Int) {
    var upright = PlacedWordsFixture()
    var turned = PlacedWordsFixture()
    upright.add(UprightPagesTests.words)
    turned.add(UprightPagesTests.words, turn: UprightPagesTests.turns[turn])
    #expect(turned.outline == upright.outline)
    #expect(upright.outline.contains("行政规范性文件|4|25|6"))
  }

  @Test func aPageWithFewWordsIsTurnedLikeTheOthers() {
    var fixture = PlacedWordsFixture()
    for words in [UprightPagesTests.words, [.init(text: "青石县民政局", left: 50, midY: 60)]] {
      fixture.add(words, turn: UprightPagesTests.turns[0])
    }
    #expect(fixture.outline.last == "青石县民政局")
    #expect(fixture.document.setApart.isEmpty)
  }

  @Test func aPageWhoseDirectionIsNotClearIsNamed() {
    var fixture = PlacedWordsFixture()
    fixture.add(UprightPagesTests.words)
    fixture.add([.init(text: "附表12", left: 50, midY: 60)], turn: UprightPagesTests.turns[0])
    #expect(fixture.document.setApart == [SetApart(.page, "2", isInCell: false)])
    #expect(!fixture.outline.contains("附表12"))
  }

  @Test func aFileWhosePagesAreAllUnclearIsNotCalledAScan() {
    var fixture = PlacedWordsFixture()
    fixture.add([.init(text: "附表12", left: 50, midY: 60)], turn: UprightPagesTests.turns[0])
    let error = #expect(throws: Refusal.self) { try PDFReader(fixture.bytes).read() }
    #expect(error?.code == .unreadable)
  }

  /// A page with a heading, a table that is turned by `turn` each character of which has a box, and a
  /// sentence.
  private func pageWithTurnedTable(
    _ turn: (Double, Double, Double, Double) -> [Double]
  ) -> [UInt8] {
    var text = PlacedWordsFixture()
    text.add([
      .init(text: "二、主动公开政府信息情况", left: 50, midY: 30), .init(text: "以上为全年数据。", left: 50, midY: 820),
    ])
    var table = PlacedWordsFixture()
    let glyphs = UprightPagesTests.words[2..<14].flatMap { word in
      var left = word.left
      return word.text.map { character in
        let glyph = PlacedWordsFixture.Word(
          text: String(character), left: left, midY: word.midY)
        left += glyph.width
        return glyph
      }
    }
    table.add(glyphs, turn: turn)
    let elements = String(decoding: table.bytes, as: UTF8.self).split(separator: "\n")
      .filter { $0.contains("<word") }.joined(separator: "\n")
    let page = String(decoding: text.bytes, as: UTF8.self)
      .replacing("  </page>", with: elements + "\n  </page>")
    return Array(page.utf8)
  }

  @Test(arguments: [0, 1]) func aTurnedTableOnAPageOfProseIsReadInItsPlace(turn: Int) throws {
    let (right, down) = (turn == 0 ? 0.0 : -250, 60.0)
    let bytes = pageWithTurnedTable {
      let box = UprightPagesTests.turns[turn]($0, $1, $2, $3)
      return [box[0] + right, box[1] + down, box[2] + right, box[3] + down]
    }
    let document = try PDFReader(bytes).read().parts[0].document
    let outline = PlacedWordsFixture.outline(of: document)
    #expect(outline.first == "二、主动公开政府信息情况" && outline.last == "以上为全年数据。")
    #expect(outline.contains("行政规范性文件|4|25|6"))
    #expect(document.setApart.isEmpty)
  }

  @Test func turnedCharactersAmongUprightTextAreLeftOut() throws {
    var upright = PlacedWordsFixture()
    upright.add(UprightPagesTests.words)
    let stamp = "<word xMin=\"212\" yMin=\"143\" xMax=\"224\" yMax=\"148\">8</word>\n"
    let page = String(decoding: upright.bytes, as: UTF8.self)
      .replacing("  </page>", with: stamp + "  </page>")
    let document = try PDFReader(Array(page.utf8)).read().parts[0].document
    #expect(PlacedWordsFixture.outline(of: document) == upright.outline)
    #expect(document.setApart == [SetApart(.watermark, "8", isInCell: false)])
  }

  @Test func textAcrossThePageIsKeptApart() {
    var upright = PlacedWordsFixture()
    upright.add(UprightPagesTests.words)
    let stamp = "<word xMin=\"318\" yMin=\"100\" xMax=\"328\" yMax=\"160\">2022-12-31</word>\n"
    let bytes = Array(
      String(decoding: upright.bytes, as: UTF8.self).replacing(
        "  </page>", with: stamp + "  </page>"
      )
      .utf8)
    let document = try? PDFReader(bytes).read().parts[0].document
    #expect(document?.blocks.count == (upright.document.blocks.count + 1))
    guard case .paragraph(let last) = document?.blocks.last else {
      Issue.record("no paragraph")
      return
    }
    #expect(last.text == "2022-12-31")
  }
}

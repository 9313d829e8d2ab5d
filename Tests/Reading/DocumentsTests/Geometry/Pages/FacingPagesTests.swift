import Testing

@testable import Documents

@Suite("Sheets with two pages side by side")
struct FacingPagesTests {
  private func sheet(_ words: [(text: String, left: Double, midY: Double)]) -> PlacedPage {
    let words = words.map { text, left, midY in
      let word = PlacedWordsFixture.Word(text: text, left: left, midY: midY)
      return PlacedWord(
        text: text, left: left, top: midY - 5, right: left + word.width, bottom: midY + 5)
    }
    return PlacedPage(words: words, height: 842, width: 1191)
  }

  private func lines(_ text: String, at left: Double, count: Int) -> [(String, Double, Double)] {
    (0..<count).map { ("\(text)\($0)", left, 100 + 20 * Double($0)) }
  }

  @Test func eachPageIsReadByItself() {
    let sheet = sheet(lines("左页的文字", at: 60, count: 4) + lines("右页的文字", at: 650, count: 4))
    let pages = FacingPages.separated(sheet)
    #expect(pages.map { $0.words.count } == [4, 4])
    #expect(pages.first?.words.allSatisfy { $0.text.hasPrefix("左页") } ?? false)
  }

  @Test func aTableAsWideAsTheSheetIsOnePage() {
    let heads = [("行政复议的结果", 650.0, 40.0), ("结果维持的件数", 650, 60), ("结果纠正的件数", 650, 80)]
    let numbers = (0..<5).map { ("\($0)", 700.0, 100 + 20 * Double($0)) }
    let table = sheet(lines("属于国家秘密", at: 60, count: 5) + heads + numbers)
    #expect(FacingPages.separated(table).count == 1)
  }

  @Test func aLineOverTheMiddleMakesItOnePage() {
    let sheet = sheet(
      lines("左页的文字", at: 60, count: 4) + lines("右页的文字", at: 650, count: 4)
        + [("青石县民政局政府信息公开工作年度报告", 500, 40)])
    #expect(FacingPages.separated(sheet).count == 1)
  }
}

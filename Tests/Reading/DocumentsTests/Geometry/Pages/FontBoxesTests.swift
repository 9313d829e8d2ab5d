import Testing

@testable import Documents

@Suite("Boxes as high as the font")
struct FontBoxesTests {
  /// A page of words with boxes of 26 points around 10 point type, and a number with a usual one.
  private func page(_ texts: [String]) -> PlacedPage {
    var page = PlacedPage(height: 842, width: 595)
    var left = 50.0
    for text in texts {
      let isNumber = text.allSatisfy(\.isPlainDigit)
      let width = Double(text.count) * (isNumber ? 5 : 10)
      let (top, bottom) = isNumber ? (97.0, 109.0) : (87.0, 113.0)
      page.words.append(
        PlacedWord(text: text, left: left, top: top, right: left + width, bottom: bottom))
      left += width
    }
    return page
  }

  @Test func theyGetTheHeightOfTheTextInTheirLine() {
    var page = page(["统计期限自", "2021", "年度政府信息公开"])
    FontBoxes.trim(&page)
    #expect(page.words.allSatisfy { abs($0.midY - 103) < 0.01 })
    #expect(page.words.allSatisfy { abs($0.bottom - $0.top - 12) < 0.01 })
  }

  @Test func wordsOfAnotherSizeAreOfAnotherLine() {
    var page = page(["统计期限自"])
    let right = page.words[0].right
    page.words.append(
      PlacedWord(text: "980.49", left: right, top: 88, right: right + 18, bottom: 95))
    FontBoxes.trim(&page)
    #expect(abs(page.words[0].midY - 100) < 0.01)
  }

  @Test func headingsInAnotherFontGetItToo() {
    var page = page(["统计期限自", "2021", "年", "度"])
    for line in 1...4 {
      let top = 100.0 + 20 * Double(line)
      page.words.append(
        PlacedWord(text: "政府信息公开", left: 50, top: top, right: 110, bottom: top + 12))
    }
    let words = page.words
    FontBoxes.trim(&page)
    #expect(abs(page.words[0].midY - 103) < 0.01)
    #expect(page.words.dropFirst().map(\.top) == words.dropFirst().map(\.top))
  }

  @Test func wordsThatRunDownStay() {
    var page = PlacedPage(
      words: [PlacedWord(text: "政府信息公开", left: 50, top: 50, right: 62, bottom: 110)],
      height: 842, width: 595)
    FontBoxes.trim(&page)
    #expect(page.words[0].top == 50)
  }
}

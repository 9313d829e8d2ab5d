import Testing

@testable import Documents

/// Labels of several lines in rows that are too low for them.
@Suite struct LowRowsTests {
  /// A word in 10 point type, the first character of which is drawn as number `order`.
  private func word(_ text: String, _ left: Double, _ midY: Double, _ order: Int?) -> PlacedWord {
    let width = 10 * text.unicodeScalars.reduce(0.0) { $0 + $1.relativeWidth }
    var word = PlacedWord(
      text: text, left: left, top: midY - 5, right: left + width, bottom: midY + 5)
    word.order = order
    return word
  }

  private func joined(_ words: [PlacedWord]) -> [String] {
    var pages = [PlacedPage(words: words)]
    LowRows.join(&pages)
    return pages[0].words.map { "\($0.text) \(Int($0.midY))" }
  }

  @Test func aLabelStandsBesideTheNumberThatIsDrawnBehindIt() {
    let words = [
      word("1.重复申请", 50, 100, 0), word("5", 200, 100, 6),
      word("2.没有现成信息", 50, 104, 7), word("需要另行制作", 50, 116, 15), word("6", 200, 110, 21),
    ]
    #expect(joined(words) == ["1.重复申请 100", "5 100", "2.没有现成信息需要另行制作 110", "6 110"])
  }

  @Test func aLabelWithoutARowNamesNone() {
    let words = [
      word("1.重复申请", 50, 100, 0), word("5", 200, 100, 6), word("6", 200, 110, 7),
      word("2.没有现成信息", 50, 104, 20), word("需要另行制作", 50, 116, 28),
    ]
    #expect(joined(words) == ["1.重复申请 100", "5 100", "6 110"])
  }

  @Test func whatIsNotDrawnOverAnotherLabelNamesNoRow() {
    let words = [
      word("1.重复申请", 50, 100, 0), word("5", 200, 100, 6), word("2.没有现成信息", 50, 104, nil),
    ]
    #expect(joined(words) == ["1.重复申请 100", "5 100"])
  }

  @Test func labelsInRowsThatAreHighEnoughStay() {
    let words = [
      word("1.重复申请", 50, 100, 0), word("5", 200, 100, 6),
      word("2.没有现成信息", 50, 114, 7), word("需要另行制作", 50, 126, 15), word("6", 200, 120, 21),
    ]
    #expect(joined(words).count == 5)
    #expect(joined(words.map { word($0.text, $0.left, $0.midY, nil) }).count == 5)
  }
}

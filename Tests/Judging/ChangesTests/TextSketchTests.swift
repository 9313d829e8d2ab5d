import JSON
import Records
import Testing

@testable import Changes

@Suite struct TextSketchTests {
  private func similarity(_ one: String, _ other: String) -> String {
    TextSketch(LazyText(one)).similarity(to: TextSketch(LazyText(other))).description
  }

  @Test(arguments: [
    ("", "", "1.00"), ("公开信息", "公开信息", "1.00"), ("公开信息", "", "0.00"),
    ("公开信息", "答复申请", "0.00"), ("甲乙丙", "甲乙丁", "0.50"), ("甲乙 丙", "甲乙丙", "0.99"),
  ])
  func likenessIsThatOfCharacterPairs(one: String, other: String, expected: String) {
    #expect(similarity(one, other) == expected)
    #expect(similarity(other, one) == expected)
  }

  @Test func everyCharacterTellsTextsApart() {
    let text = String(repeating: "公开政府信息若干件，", count: 100)
    for other in [text + "。", text + "\u{0}", text.replacing("若", with: "苦", maxReplacements: 1)] {
      #expect(!TextSketch(LazyText(text)).isSame(as: TextSketch(LazyText(other))))
      #expect(TextSketch(LazyText(text)).similarity(to: TextSketch(LazyText(other))) < Number(1))
    }
  }

  @Test func longTextsAreEstimated() throws {
    var made = MadeReports(seed: 7)
    let characters = (0..<4000).map { _ in
      Character(Unicode.Scalar(UInt32(0x4E00 + made.next(below: 3000))) ?? "一")
    }
    let half = String(characters[..<2000]) + String(characters[2000...].reversed())
    let estimate = try #require(
      TextSketch(LazyText(String(characters))).similarity(to: TextSketch(LazyText(half)))
        .timesPowerOfTen(2)
    )
    #expect(estimate > Number(40) && estimate < Number(60))
  }
}

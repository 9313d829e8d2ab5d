import Records
import TestSupport
import Testing

@testable import Claims

@Suite struct ClaimReaderFuzzTests {
  private static let words: [String] = {
    let words = ListedWord.lexicon.map { String(decoding: $0.bytes, as: UTF8.self) }
    let marks = [
      "，", "。", "；", "：", "（", "）", "、", "《", "》", "“", "”", "\n", " ", "　", "%", "％", "-", ",",
      ".",
      "年", "万", "余", "十二", "一", "20", "1,113", "3.5", "２", "2022年", "2021年", "𠮷", "é", "件",
    ]
    return words + Array(repeating: marks, count: 12).flatMap { $0 }
  }()

  @Test(arguments: 0..<20) func anyTextIsRead(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    for _ in 0..<40 {
      let count = Int.random(in: 0..<120, using: &generator)
      let text = (0..<count).map { _ in
        ClaimReaderFuzzTests.words.randomElement(using: &generator) ?? ""
      }
      let report = SampleReport.saying(text.joined())
      let claims = ClaimReader.reading(of: report).claims
      #expect(claims.allSatisfy { $0.counts != nil && !$0.trials.isEmpty })
      // Reading the same report again gives the same claims.
      #expect(claims.map(\.number) == ClaimReader.reading(of: report).claims.map(\.number))
    }
  }
}

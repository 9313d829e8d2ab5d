import Testing

@testable import Rules

@Suite struct ProblemItemsTests {
  private func hashes(_ text: String, of year: Int? = 2022) -> [UInt32] {
    ProblemItems(IndexedText(text), of: year).hashes(without: NamePatterns(agency: nil))
  }

  private let first = "公开目录更新不够及时准确"
  private let second = "基层人员业务知识较为薄弱"

  @Test(arguments: ["一是甲；乙。", "甲；乙。", "一是甲。二是乙。", "甲\n乙", "甲！乙？", "主要问题：一是甲；二是乙"])
  func marksAndOrdinalsDivide(form: String) {
    let text = form.replacing("甲", with: first).replacing("乙", with: second)
    #expect(hashes(text) == hashes(first) + hashes(second))
    #expect(hashes(first) != hashes(second))
  }

  @Test func shortItemsAreNotCompared() {
    #expect(first.count == 12)
    #expect(hashes(first) != [0])
    #expect(hashes(String(first.dropFirst())) == [0])
  }

  @Test(arguments: [
    ("2021年存在的问题：一是甲。", 0), ("2022年存在的问题：一是甲。", 1), ("20211年存在的问题：一是甲。", 1),
    ("上年存在的问题：一是甲。", 0), ("下一步：一是甲。", 0), ("下一步解决存在的问题：一是甲。", 1),
    ("存在的问题及今后：一是甲。", 1), ("以上问题已得到解决：一是甲。", 0),
  ])
  func leavesOutThePastThePlannedAndTheSolved(form: String, count: Int) {
    #expect(hashes(form.replacing("甲", with: first)).count == count)
  }

  /// The words are looked for in the first 90 or 60 bytes of a sentence, or 30 bytes behind 已.
  @Test func onlyTheBeginningTellsWhatASentenceIsAbout() {
    func text(_ lead: String, _ count: Int, _ words: String) -> String {
      lead + String(repeating: "甲", count: count) + words + first
    }
    #expect(hashes(text("问题", 27, "上年")).isEmpty)
    #expect(hashes(text("问题", 28, "上年")).count == 1)
    #expect(hashes(text("", 19, "今后")).isEmpty)
    #expect(hashes(text("", 20, "今后")).count == 1)
    #expect(hashes(text("已", 8, "解决")).isEmpty)
    #expect(hashes(text("已", 9, "解决")).count == 1)
  }
}

import Testing

@testable import Rules

@Suite struct StatedCountTests {
  private func isStated(_ text: String, units: [String] = []) -> Bool {
    StatedCount(words: ["政策解读"], units: units).isStated(in: text)
  }

  @Test(arguments: [
    "发布政策解读45篇。", "发布政策解读４５ 篇", "制作政策解读材料，全年共四十五篇。", "政策解读1,200余条", "组织了两场政策解读。",
    "未开展政策解读", "本年没有制作政策解读，公开信息很多。", "政策解读材料为零。",
  ])
  func itIsStated(text: String) {
    #expect(isStated(text))
  }

  @Test(arguments: [
    "", "加强政策解读。", "2022年加强政策解读。", "加强政策解读。公开信息12条。", "第一批政策解读已经发布", "政策解读，件件落实",
    "没有收到申请，加强政策解读。", "政策解读率达到95%。",
  ])
  func itIsNot(text: String) {
    #expect(!isStated(text))
  }

  @Test func theMeasureWordIsTheOneWanted() {
    #expect(isStated("发布政策解读45篇", units: ["篇"]))
    #expect(!isStated("发布政策解读45条", units: ["篇"]))
  }
}

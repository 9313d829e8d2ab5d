import Testing

@testable import Rules

@Suite struct DraftMarkTests {
  private func found(_ text: String) -> String? { DraftMark.first(in: IndexedText(text)) }

  /// A line of more than 180 bytes is text, in which someone may write of drafts.
  @Test(arguments: [("", 54, true), ("a", 54, false), ("", 55, false)])
  func aMarkIsInAShortLine(more: String, count: Int, isFound: Bool) {
    let line = "批注[张三1]：\(more)" + String(repeating: "甲", count: count)
    #expect((line.utf8.count <= 180) == isFound)
    #expect(found(line) == (isFound ? "批注" : nil))
  }

  @Test(arguments: [
    ("青石区民政局（征求意见稿）", true), ("青石区民政局 （征求意见稿）", true),
    ("青石区民政局  （征求意见稿）", true), ("关于修订章程 （征求意见稿）", false), (" （征求意见稿）", true),
  ])
  func aMarkBehindTheAgencyIsThatOfTheText(line: String, isFound: Bool) {
    #expect((found("没有其他事项。\n\(line)") != nil) == isFound)
  }
}

import Testing

@testable import Rules

@Suite struct SiteTextTests {
  /// A heading of a site's part has no more than 16 characters and is no sentence.
  @Test(arguments: [
    ("热点" + String(repeating: "甲", count: 14), true),
    ("热点" + String(repeating: "甲", count: 15), false),
    ("回应热点。", false), ("相关链接", true),
  ])
  func aShortHeadingBeginsTheSite(heading: String, begins: Bool) {
    let site = SiteText("没有其他事项。\n\(heading)\n某县召开会议。")
    #expect(site.contains("某县召开会议。") == begins)
    #expect(!site.contains("没有其他事项。"))
  }
}

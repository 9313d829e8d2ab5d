import Testing

@testable import Rules

@Suite struct PartCountTests {
  @Test(arguments: [
    ("本报告共分六个部分。", 6), ("本报告由总体情况等6部分组成", 6), ("全文包括五项内容。", 5), ("报告由七个方面组成", 7),
    ("年报分为六大部分：总体情况、主动公开", 6),
  ])
  func readsTheNumber(text: String, number: Int) {
    #expect(PartCount.first(in: IndexedText(text))?.number == number)
  }

  @Test(arguments: [
    "本报告涉及一部分内容。", "我局从三个方面推进工作。", "本报告的大部分内容", "报告予以部分公开", "工作由三部分组成", "六个部分组成本报告",
    "本报告从去年六部分的三项组成",
  ])
  func otherNumbersAreNone(text: String) {
    #expect(PartCount.first(in: IndexedText(text)) == nil)
  }

  @Test func aListGoesOnBehindASemicolon() {
    let last = PartCount.first(in: IndexedText("本报告分为六部分；"))
    #expect(last?.sentence == "本报告分为六部分")
    let list = PartCount.first(in: IndexedText("本报告共分二部分；总体情况；主动公开情况。"))
    #expect(list?.listed == 2)
  }

  @Test func anOpenListIsNotCounted() {
    let open = PartCount.first(in: IndexedText("本报告由总体情况、主动公开情况等六部分组成"))
    #expect(open?.listed == nil)
    let whole = PartCount.first(in: IndexedText("本报告由总体情况、主动公开情况等二部分组成"))
    #expect(whole?.listed == 2)
    let closed = PartCount.first(in: IndexedText("本报告由总体情况、主动公开情况三部分组成"))
    #expect(closed?.listed == 2)
  }
}

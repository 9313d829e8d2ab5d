import Testing

@testable import Claims

@Suite struct SentenceTests {
  private func sentences(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return Sentence.all(in: bytes).map { String(decoding: bytes[$0.range], as: UTF8.self) }
  }

  @Test func fullStopsAndLinesEndSentences() {
    #expect(sentences("甲。乙；丙。\n丁") == ["甲", "乙；丙", "", "丁"])
  }

  @Test func aLineBrokenByThePageContinues() {
    let line = "本区各级行政机关严格按照条例规定办理申请全年共收到政府信息公"
    #expect(sentences("\(line)\n开申请五件。") == ["\(line)\n开申请五件"])
    #expect(sentences("（二）依申请公开情况\n全年收到五件。") == ["（二）依申请公开情况", "全年收到五件"])
  }

  @Test func whiteSpaceAndWideDigitsAreFolded() throws {
    let bytes = Array("收到 １２ 件　申请 5 6".utf8)
    let folded = try #require(Sentence.all(in: bytes).first).folded(bytes)
    #expect(String(decoding: folded, as: UTF8.self) == "收到12件申请5 6")
  }

  @Test(arguments: [
    ("收到申请5件", true), ("均已答复申请", true), ("发布信息30条", false), ("其中动态30条", true),
    ("认真办理申请", false), ("2022年5月1日起办理申请", false), ("进一步规范申请", false),
    ("收到申请五件", true), ("收到申请五 件", true), ("自然人5件", false),
  ])
  func cuesShowWhichSentencesMayClaim(text: String, mayClaim: Bool) {
    #expect(Sentence.all(in: Array(text.utf8)).map(\.mayClaim) == [mayClaim])
  }
}

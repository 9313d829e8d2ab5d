import Testing

@testable import Changes

@Suite struct SentenceDifferenceTests {
  @Test func sentencesEndWithTheirMarkOrLine() {
    let sentences = ComparedSentence.all(in: "全年收到申请3件。办结“两件。”\n 其余结转；无 ！？\n\n标题")
    #expect(sentences.map(\.text) == ["全年收到申请3件。", "办结“两件。”", "其余结转；", "无 ！？", "标题"])
  }

  @Test func blanksDoNotCount() {
    let difference = SentenceDifference(from: "收到 3 件。\n办结。", to: "收到3件。办结。")
    #expect(difference == SentenceDifference(from: "", to: ""))
  }

  @Test func aMovedSentenceIsNoChangedOne() {
    let difference = SentenceDifference(from: "甲。乙。丙。丁。", to: "丁。甲。乙。戊。")
    #expect(difference.out == ["丙。"])
    #expect(difference.in == ["戊。"])
    #expect(difference.moved == ["丁。"])
  }

  @Test func aRepeatedSentenceThatGoesOnceIsTakenOutOnce() {
    let difference = SentenceDifference(from: "甲。甲。乙。", to: "甲。乙。")
    #expect(difference.out == ["甲。"])
    #expect(difference.in.isEmpty && difference.moved.isEmpty)
  }

  @Test func theOtherWayRoundIsTheMirrorImage() {
    var made = MadeReports(seed: 11)
    for _ in 0..<300 {
      let texts = (0..<2).map { _ in
        (0..<made.next(below: 9)).map { _ in ["甲。", "乙。", "丙。", "丁。"][made.next(below: 4)] }
          .joined()
      }
      let there = SentenceDifference(from: texts[0], to: texts[1])
      let back = SentenceDifference(from: texts[1], to: texts[0])
      #expect(there.out == back.in && there.in == back.out, "\(texts)")
      #expect(there.moved == back.moved, "\(texts)")
      let size = ComparedSentence.all(in: texts[0]).count - there.out.count
      #expect(size == ComparedSentence.all(in: texts[1]).count - there.in.count)
    }
  }

  @Test func longTextsThatShareNothingEndSoon() {
    let old = (0..<3000).map { "甲\($0)。" }.joined()
    let new = (0..<3000).map { "乙\($0)。" }.joined() + "甲7。"
    let difference = SentenceDifference(from: old, to: new)
    #expect(difference.out.count == 2999)
    #expect(difference.in.count == 3000)
  }
}

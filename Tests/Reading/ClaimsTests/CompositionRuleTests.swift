import Testing

@testable import Claims

@Suite struct CompositionRuleTests {
  private func tokens(_ text: String) -> [Token] {
    let bytes = Array(text.utf8)
    return Tokenizer.tokens(of: bytes, 0..<bytes.count).composed(bytes)
  }

  @Test func everyRuleJoinsEachOfItsExamples() {
    for rule in CompositionRule.all {
      #expect(!rule.examples.isEmpty)
      for example in rule.examples {
        let bytes = Array(example.utf8)
        let tokens = Tokenizer.tokens(of: bytes, 0..<bytes.count)
        #expect(rule.length(in: tokens, bytes, at: 0) == tokens.count, "\(example)")
        #expect(tokens.composed(bytes).count == 1, "\(example)")
      }
    }
  }

  @Test func joinedTokensMeanOneThing() {
    #expect(tokens("要求公开政府信息的申请").map(\.term) == [.application])
    #expect(tokens("以单位名义").map(\.term) == [.applicant(.organization)])
    #expect(tokens("以个人名义").map(\.term) == [.applicant(.naturalPerson)])
    #expect(tokens("转办上一年度").map(\.term) == [.broughtForward])
  }

  @Test(arguments: ["公开政府信息", "网上申请", "自然人申请", "以区政府名义"])
  func otherTokensStay(text: String) {
    let bytes = Array(text.utf8)
    let plain = Tokenizer.tokens(of: bytes, 0..<bytes.count)
    #expect(tokens(text).map(\.term) == plain.map(\.term))
  }
}

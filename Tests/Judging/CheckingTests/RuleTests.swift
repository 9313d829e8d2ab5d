import Testing

@testable import Checking
@testable import Rules

@Suite struct RuleTests {
  @Test(arguments: Rule.all.map(\.code))
  func aRulePassesItsPassingExamples(code: String) throws {
    let rule = try #require(Rule.all.first { $0.code == code })
    for (place, example) in rule.passing.enumerated() {
      let findings = rule.findings(in: example) ?? []
      #expect(findings.isEmpty, "\(code) passing \(place): \(findings.map(\.message))")
    }
  }

  @Test(arguments: Rule.all.map(\.code))
  func aRuleFindsFaultWithItsFailingExamples(code: String) throws {
    let rule = try #require(Rule.all.first { $0.code == code })
    #expect(!rule.failing.isEmpty)
    for (place, example) in rule.failing.enumerated() {
      let findings = rule.findings(in: example) ?? []
      #expect(!findings.isEmpty, "\(code) failing example \(place)")
      #expect(findings.allSatisfy { $0.rule == code && !$0.message.isEmpty })
    }
  }

  @Test func codesAreUniqueAndInOrder() {
    let codes = Rule.all.map(\.code)
    for family in ["S", "C", "T", "P", "Y", "X"] {
      let own = codes.filter { $0.hasPrefix(family) }
      #expect(own == own.sorted() && !own.isEmpty)
    }
    #expect(Set(codes).count == codes.count)
    // T204 and Y502 share in-force: the same stock, within a year and from year to year.
    #expect(Set(Rule.all.map { $0.code.prefix(1) + $0.name }).count == codes.count)
  }

  @Test func aConsistentReportHasNoFindings() {
    #expect(Rule.all.flatMap { $0.findings(in: Example()) ?? [] }.map(\.message) == [])
  }

  @Test func aMessageIsOneLineWhateverItQuotes() {
    let rule = Rule.s102
    let finding = rule.finding(.fail, in: CheckContext(Example().report), "“主动公开政\n府信息情况”缺少序号")
    #expect(finding.message == "“主动公开政 府信息情况”缺少序号")
  }

  @Test func aRowWhoseLabelWasReadIsToBeVerified() {
    let examples = Rule.c201.failing
    let verdicts = examples.map { Set((Rule.c201.findings(in: $0) ?? []).map(\.verdict)) }
    #expect(verdicts == [[.fail], [.fail], [.fail], [.review], [.review]])
  }

  @Test func linesOfNumbersWithoutLabelsAreNoMissingTable() {
    let verdicts = Rule.s106.failing.suffix(3).flatMap { Rule.s106.findings(in: $0) ?? [] }
      .map(\.verdict)
    #expect(verdicts == [.fail, .review, .review])
  }
}

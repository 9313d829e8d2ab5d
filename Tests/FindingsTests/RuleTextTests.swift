import Testing

@testable import Findings

@Suite struct RuleTextTests {
  @Test(arguments: Rule.all.map(\.code))
  func anExplanationSaysWhatHowAndWhy(code: String) throws {
    let rule = try #require(Rule.all.first { $0.code == code })
    let text = rule.explanation
    #expect(text.hasPrefix("\(code) \(rule.name) (\(rule.severity))\n"))
    for part in [rule.summary, rule.english, rule.mend, "依据：", "例（"] {
      #expect(!part.isEmpty && text.contains(part), "\(part)")
    }
  }

  @Test(arguments: Rule.all.map(\.code))
  func aListingIsOneLine(code: String) throws {
    let rule = try #require(Rule.all.first { $0.code == code })
    #expect(rule.listing.hasPrefix(code + " ") && !rule.listing.contains("\n"))
    #expect(rule.listing.contains(" \(rule.name) "))
  }

  @Test func codesAndNamesHaveOneShape() {
    for rule in Rule.all {
      #expect(rule.code.wholeMatch(of: /[A-Z][1-9][0-9]{2}/) != nil, "\(rule.code)")
      #expect(rule.name.wholeMatch(of: /[a-z]+(-[a-z]+)*/) != nil, "\(rule.name)")
      #expect(!rule.passing.isEmpty && !rule.failing.isEmpty, "\(rule.code)")
    }
  }
}

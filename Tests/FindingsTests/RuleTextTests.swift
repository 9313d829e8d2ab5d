import Testing
import Wordings

@testable import Findings

@Suite struct RuleTextTests {
  @Test(arguments: Rule.all.map(\.code))
  func anEnglishExplanationIsEnglishAllThrough(code: String) throws {
    let rule = try #require(Rule.all.first { $0.code == code })
    let text = rule.explanation(in: .english)
    #expect(!text.contains(rule.summary))
    for part in [rule.english, rule.mend.english, "Basis: ", "Example ("] {
      #expect(!part.isEmpty && text.contains(part), "\(part)")
    }
  }

  @Test(arguments: Rule.all.map(\.code))
  func anExplanationSaysWhatHowAndWhy(code: String) throws {
    let rule = try #require(Rule.all.first { $0.code == code })
    let text = rule.explanation(in: .chinese)
    #expect(text.hasPrefix("\(code) \(rule.name) (\(rule.severity))\n"))
    for part in [rule.summary, rule.english, rule.mend.chinese, "依据：", "例（"] {
      #expect(!part.isEmpty && text.contains(part), "\(part)")
    }
  }

  @Test(arguments: Rule.all.map(\.code))
  func aListingIsOneLine(code: String) throws {
    let rule = try #require(Rule.all.first { $0.code == code })
    for language in Language.allCases {
      let listing = rule.listing(in: language)
      #expect(listing.hasPrefix(code + " ") && !listing.contains("\n"))
      #expect(listing.contains(" \(rule.name) "))
    }
  }

  @Test func codesAndNamesHaveOneShape() {
    for rule in Rule.all {
      #expect(rule.code.wholeMatch(of: /[A-Z][1-9][0-9]{2}/) != nil, "\(rule.code)")
      #expect(rule.name.wholeMatch(of: /[a-z]+(-[a-z]+)*/) != nil, "\(rule.name)")
      #expect(!rule.passing.isEmpty && !rule.failing.isEmpty, "\(rule.code)")
    }
  }
}

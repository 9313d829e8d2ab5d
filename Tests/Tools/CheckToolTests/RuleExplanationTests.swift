import Testing
import Views
import Wordings

@testable import CheckTool
@testable import Rules

@Suite struct RuleExplanationTests {
  private func text(_ rule: Rule, _ language: Language) -> String {
    RuleView(language, columns: .max).text(of: RuleExplanation(rule, examplesIn: language))
  }

  @Test(arguments: Rule.all.map(\.code))
  func anEnglishExplanationIsEnglishAllThrough(code: String) throws {
    let rule = try #require(Rule.all.first { $0.code == code })
    let text = self.text(rule, .english)
    #expect(!text.contains(rule.summary.chinese))
    for part in [rule.summary.english, rule.fix.english, "Basis: ", "Example ("] {
      #expect(!part.isEmpty && text.contains(part), "\(part)")
    }
  }

  @Test(arguments: Rule.all.map(\.code))
  func anExplanationSaysWhatHowAndWhy(code: String) throws {
    let rule = try #require(Rule.all.first { $0.code == code })
    let text = self.text(rule, .chinese)
    #expect(text.hasPrefix("\(code) \(rule.name)（"))
    for part in [rule.summary.chinese, rule.fix.chinese, "依据：", "示例："] {
      #expect(!part.isEmpty && text.contains(part), "\(part)")
    }
    #expect(!text.contains(rule.summary.english))
  }

  @Test(arguments: Rule.all.map(\.code))
  func theInputOfAnExampleIsInOneLanguage(code: String) throws {
    let rule = try #require(Rule.all.first { $0.code == code })
    // Names and texts of reports, which are quoted, are Chinese; the words about them are not.
    let inputs = rule.failing.map { $0.input(in: .english).replacing(/“[^”]*”/, with: "") }
    for input in inputs {
      #expect(!["没有", "空白", "另有", "发布页面", "年度"].contains(where: input.contains), "\(input)")
    }
    #expect(rule.failing.contains { !$0.input(in: .chinese).isEmpty })
  }

  @Test func anExplanationShowsWhatPasses() {
    let stale = text(.s109, .chinese)
    #expect(stale.contains("\n无问题示例：“2022年收到申请12件，较2021年增长20%。”\n"))
    let carry = text(.y501, .english)
    #expect(
      carry.contains(
        "Example (pass): 2021 Table three · 4. Carried forward to next year · Businesses 3, "))
    let older = text(.s110, .chinese)
    #expect(older.contains("无问题示例：2020：“根据国办公开办函〔2019〕60号的要求编制。”"))
    #expect(!text(.s101, .chinese).contains("无问题示例"))
  }

  @Test(arguments: Rule.all.map(\.code))
  func aListingIsOneLine(code: String) throws {
    let rule = try #require(Rule.all.first { $0.code == code })
    for language in Language.allCases {
      let listing = RuleView(language).listing(of: RuleExplanation(rule))
      #expect(listing.hasPrefix(code + " ") && listing.split(separator: "\n").count == 1)
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

import Forms
import JSON
import Records
import Testing
import Wordings

@testable import Checking
@testable import Rules

/// Rules of a new family, defined only here: everything that a new rule gets without any other
/// change.
@Suite struct NewRuleTests {
  /// A rule about one report.
  private static let plain: Rule = Rule(
    code: "Q101", name: "made-plain", severity: .warning,
    summary: Wording("报告应当有单位。", en: "A report names its agency."), basis: [.form("某处")],
    fix: Wording("写明单位。", en: "Name the agency."),
    passing: [Example()], failing: [Example { $0.agency = nil }.found(.fail, "没有单位")],
    evaluation: .report { context in
      guard context.report.agency == nil else { return [] }
      return [
        plain.finding(.fail, in: context, "没有单位。", en: "There is no agency.")
      ]
    })

  /// A rule that compares the texts of two years.
  private static let texts: Rule = Rule(
    code: "Q102", name: "made-texts", severity: .warning, needs: .texts,
    summary: Wording("第一部分不应与上年完全相同。", en: "Section one is not last year's."), basis: [],
    fix: Wording("重写。", en: "Write it anew."),
    passing: [
      .writing(.prose(0), in: 1).beside(.writing(.prose(1), in: 1, year: 2021))
    ],
    failing: [
      .writing(.prose(0), in: 1).beside(.writing(.prose(0), in: 1, year: 2021))
        .found(.fail, "与上年相同")
    ],
    evaluation: .years { pair in
      guard let now = pair.later.text(0), let last = pair.earlier.text(0) else { return nil }
      guard now.share(in: last) == 1 else { return [] }
      return [texts.finding(.fail, about: pair.later, beside: pair.earlier, "与上年相同。")]
    })

  private static let sought = KeywordSet("茶水 咖啡")

  /// A rule that looks for words.
  private static let words: Rule = Rule(
    code: "Q103", name: "made-words", severity: .warning,
    summary: Wording("报告不谈茶水。", en: "A report says nothing of tea."), basis: [],
    fix: Wording("删去。", en: "Leave it out."), words: [sought],
    passing: [Example()], failing: [.writing("供应茶水2次。", in: 1).found(.fail, "谈到茶水")],
    evaluation: .report { context in
      guard context.passage(1).speaks(of: sought) else { return [] }
      return [words.finding(.fail, in: context, "谈到茶水。", en: "It speaks of tea.")]
    })

  private static let all: [Rule] = Rule.all + [plain, texts, words]

  @Test(arguments: ["Q101", "made-texts", "Q"])
  func aNewRuleIsSelectedByCodeNameAndPrefix(word: String) throws {
    let rules = try Selection(select: [word], from: NewRuleTests.all).rules
    #expect(!rules.isEmpty && rules.allSatisfy { $0.code.hasPrefix("Q") })
    let rest = try Selection(ignore: [word], from: NewRuleTests.all).rules
    #expect(rest.count == NewRuleTests.all.count - rules.count)
  }

  @Test(arguments: [plain, texts, words])
  func itsExamplesPassAndFail(rule: Rule) {
    #expect(rule.passing.allSatisfy { rule.findings(in: $0)?.isEmpty == true })
    for example in rule.failing {
      let findings = rule.findings(in: example) ?? []
      #expect(example.pin.map { $0.deviation(of: findings) == nil } == true)
    }
  }

  @Test func aRuleThatComparesTextsGetsThemWhereItIsAlone() throws {
    let example = try #require(NewRuleTests.texts.failing.first)
    var stream = StreamCheck(try Selection(select: ["Q102"], from: NewRuleTests.all).rules)
    for report in example.others + [example.report] { stream.add(CheckContext(report)) }
    #expect(stream.findings().map(\.finding.rule) == ["Q102"])
  }

  @Test func itIsCounted() throws {
    let selection = try Selection(select: ["Q"], from: NewRuleTests.all)
    for (example, counts) in [
      (Example(), Summary.Rules(pass: 2)),
      (Example { $0.agency = nil }, Summary.Rules(pass: 1, fail: 1)),
    ] {
      let result = ReportCheck(selection).result(of: CheckContext(example.report))
      #expect(result.summary.rules == counts)
    }
  }

  @Test func whatItFindsConcernsNothingThatOthersAskAbout() throws {
    let example = try #require(NewRuleTests.plain.failing.first)
    let findings = try #require(NewRuleTests.plain.findings(in: example))
    #expect(findings.map(\.concern) == [.other])
    #expect(findings.allSatisfy { Family(of: $0.rule) == nil })
  }
}

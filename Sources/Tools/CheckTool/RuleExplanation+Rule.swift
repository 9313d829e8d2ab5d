import Checking
import Rules
import Views
import Wordings

extension RuleExplanation {
  /// The explanation of `rule` without examples.
  package init(_ rule: Rule) {
    self.init(
      code: rule.code, name: rule.name, severity: rule.severity, summary: rule.summary,
      basis: rule.citation(), fix: rule.fix)
  }

  /// The same with the first finding in each failing example, and up to three passing ones.
  package init(_ rule: Rule, examplesIn language: Language) {
    self.init(rule)
    found = rule.failing.compactMap { example in
      rule.findings(in: example, language: language)?.first.map {
        ($0.verdict, example.input(in: language), $0.message)
      }
    }
    passed = rule.passed(in: language)
  }
}

extension Rule {
  /// Up to three of the examples to which it is applied and which it passes, where a line can show them.
  fileprivate func passed(in language: Language) -> [String] {
    switch evaluation {
    case .stream, .list, .publication, .facts, .waivers: return []
    case .report, .years, .reportAndYears: break
    }
    let applied = passing.filter { example in
      if case .years = evaluation, example.others.isEmpty { return false }
      return findings(in: example) != nil
    }
    return Array(applied.compactMap { $0.description(in: language) }.prefix(3))
  }
}

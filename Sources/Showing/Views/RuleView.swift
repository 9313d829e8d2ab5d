import Phrases
import Wordings

/// Rules for people.
package struct RuleView: Sendable {
  private let phrases: Phrasebook

  package init(_ language: Language = .chinese) { phrases = Phrasebook(language) }

  /// A line of `--list-rules`: code, name, severity, summary.
  package func listing(of rule: RuleExplanation) -> String {
    func padded(_ text: String, _ width: Int) -> String {
      text + String(repeating: " ", count: max(1, width - text.count))
    }
    return padded(rule.code, 6) + padded(rule.name, 24) + padded(rule.severity.rawValue, 9)
      + rule.summary.text(phrases.language) + "\n"
  }

  /// What `--explain` prints: the summary (in Chinese and English, or in English alone), the basis, the
  /// examples, the fix.
  package func text(of rule: RuleExplanation) -> String {
    var lines = [heading(of: rule), ""]
    if phrases.language == .chinese { lines.append(rule.summary.chinese) }
    lines += [rule.summary.english, "", basis(of: rule)]
    lines += found(by: rule) + passed(by: rule) + [fix(of: rule)]
    return lines.joined(separator: "\n") + "\n"
  }

  /// `T301 requests-sum (error)`.
  package func heading(of rule: RuleExplanation) -> String {
    "\(rule.code) \(rule.name) (\(rule.severity.rawValue))"
  }

  /// The line about the official text, or that there is none.
  package func basis(of rule: RuleExplanation) -> String {
    phrases.says(
      "依据：\(rule.basis ?? "数字之间的关系，或文字本身")",
      en: "Basis: \(rule.basis ?? "internal consistency")")
  }

  /// The lines of the examples with a finding.
  package func found(by rule: RuleExplanation) -> [String] {
    rule.found.map { example($0.verdict.rawValue, $0.message) }
  }

  /// The lines of the examples that the rule passes.
  package func passed(by rule: RuleExplanation) -> [String] {
    rule.passed.map { example("pass", $0) }
  }

  /// The line about how to fix what the rule finds.
  package func fix(of rule: RuleExplanation) -> String {
    phrases.says("怎样改：", en: "Fix: ") + rule.fix.text(phrases.language)
  }

  private func example(_ verdict: String, _ text: String) -> String {
    phrases.says("例（\(verdict)）：\(text)", en: "Example (\(verdict)): \(text)")
  }
}

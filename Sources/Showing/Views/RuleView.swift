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
    let (summary, basis) = (rule.summary, rule.basis)
    var lines = ["\(rule.code) \(rule.name) (\(rule.severity.rawValue))", ""]
    if phrases.language == .chinese { lines.append(summary.chinese) }
    lines += [summary.english, ""]
    lines.append(
      phrases.says(
        "依据：\(basis ?? "数字之间的关系，或文字本身")", en: "Basis: \(basis ?? "internal consistency")"))
    lines += rule.found.map { example($0.verdict.rawValue, $0.message) }
    lines += rule.passed.map { example("pass", $0) }
    lines.append(phrases.says("怎样改：", en: "Fix: ") + rule.fix.text(phrases.language))
    return lines.joined(separator: "\n") + "\n"
  }

  private func example(_ verdict: String, _ text: String) -> String {
    phrases.says("例（\(verdict)）：\(text)", en: "Example (\(verdict)): \(text)")
  }
}

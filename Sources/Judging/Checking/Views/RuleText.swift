import Records
import Rules
import Wordings

extension Rule {
  /// One line of `--list-rules`: code, name, severity, what it says.
  package func listing(in language: Language) -> String {
    func padded(_ text: String, _ width: Int) -> String {
      text + String(repeating: " ", count: max(1, width - text.count))
    }
    return padded(code, 6) + padded(name, 24) + padded(severity.rawValue, 9)
      + summary.text(language)
  }

  /// What `--explain` prints: what it says (in Chinese and English, or in English alone), its basis,
  /// what it finds in its own failing examples, some that it passes, how to fix what it finds.
  package func explanation(in language: Language) -> String {
    var lines = ["\(code) \(name) (\(severity.rawValue))", ""]
    lines += language == .chinese ? [summary.chinese, summary.english, ""] : [summary.english, ""]
    lines.append(
      language.says(
        "依据：\(citation() ?? "数字之间的关系，或文字本身")",
        en: "Basis: \(citation() ?? "how the numbers stand to each other, or the text itself")"))
    for finding in failing.compactMap({ findings(in: $0, language: language)?.first }) {
      let (verdict, message) = (finding.verdict.rawValue, finding.message)
      lines.append(
        language.says("例（\(verdict)）：\(message)", en: "Example (\(verdict)): \(message)"))
    }
    for passed in passed(in: language) {
      lines.append(language.says("例（pass）：", en: "Example (pass): ") + passed)
    }
    lines.append(language.says("怎样改：", en: "To mend: ") + fix.text(language))
    return lines.joined(separator: "\n") + "\n"
  }

  /// Up to three of the examples to which it is applied and which it passes, where a line can tell them.
  private func passed(in language: Language) -> [String] {
    switch evaluation {
    case .stream, .list, .waivers: return []
    case .report, .years, .reportAndYears: break
    }
    let applied = passing.filter { example in
      if case .years = evaluation, example.others.isEmpty { return false }
      return findings(in: example) != nil
    }
    return Array(applied.compactMap { $0.description(in: language) }.prefix(3))
  }
}

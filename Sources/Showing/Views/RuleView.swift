import Chinese
import Phrases
import Records
import Wordings

/// Rules for people.
package struct RuleView: Sendable {
  private let phrases: Phrasebook
  private let columns: Int

  /// `columns` is the width of a line.
  package init(_ language: Language = .chinese, columns: Int = 80) {
    phrases = Phrasebook(language)
    self.columns = columns
  }

  /// A line of `--list-rules`: code, name, severity, summary.
  package func listing(of rule: RuleExplanation) -> String {
    func padded(_ text: String, _ width: Int) -> String {
      text + String(repeating: " ", count: max(1, width - text.count))
    }
    return padded(rule.code, 6) + padded(rule.name, 24) + padded(rule.severity.rawValue, 9)
      + rule.summary.text(phrases.language) + "\n"
  }

  /// What `--explain` prints: the summary, the basis, the examples, the fix.
  package func text(of rule: RuleExplanation) -> String {
    var lines = [heading(of: rule), "", rule.summary.text(phrases.language), "", basis(of: rule)]
    lines += found(by: rule) + passed(by: rule) + [fix(of: rule)]
    return lines.flatMap { line in
      DisplayWidth.wrapped(DisplayWidth.visible(line), width: columns, indent: "  ")
    }.map { "\($0)\n" }.joined()
  }

  /// `T301 requests-sum (error)`.
  package func heading(of rule: RuleExplanation) -> String {
    "\(rule.code) \(rule.name)"
      + phrases.says("（\(rule.severity.word)）", en: " (\(rule.severity.rawValue))")
  }

  /// The line about the official text, or that there is none.
  package func basis(of rule: RuleExplanation) -> String {
    phrases.says(
      "依据：\(rule.basis ?? "数据勾稽关系或文本前后一致性（无专门条文）")",
      en: "Basis: \(rule.basis ?? "internal consistency")")
  }

  /// The lines of the examples with a finding.
  package func found(by rule: RuleExplanation) -> [String] {
    rule.found.map { verdict, input, message in
      example(verdict, input.isEmpty ? message : "\(input) → \(message)")
    }
  }

  /// The lines of the examples that the rule passes.
  package func passed(by rule: RuleExplanation) -> [String] {
    rule.passed.map { example(nil, $0) }
  }

  /// The line about how to fix what the rule finds.
  package func fix(of rule: RuleExplanation) -> String {
    phrases.says("修改意见：", en: "Fix: ") + rule.fix.text(phrases.language)
  }

  /// The line of an example; `verdict` is nil where the rule passes it.
  private func example(_ verdict: Finding.Verdict?, _ text: String) -> String {
    let word =
      switch verdict {
      case nil: "无问题"
      case .fail: "有问题"
      case .review: "需核实"
      case .notAssessable: "无法核对"
      }
    return phrases.says(
      "\(word)示例：\(text)", en: "Example (\(verdict?.rawValue ?? "pass")): \(text)")
  }
}

extension Finding.Severity {
  /// What a finding of this severity that fails is called.
  fileprivate var word: String {
    switch self {
    case .error: Finding.Action.mustFix.wording.chinese
    case .warning: Finding.Action.suggest.wording.chinese
    case .info: Finding.Action.note.wording.chinese
    }
  }
}

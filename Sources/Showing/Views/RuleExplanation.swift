import Records
import Wordings

/// The explanation of a rule.
package struct RuleExplanation: Sendable {
  package var code: String
  package var name: String
  package var severity: Finding.Severity
  package var summary: Wording
  /// The official text on which it is based; nil where its basis is internal consistency.
  package var basis: String?
  /// What it finds in its failing examples, in order, and what they give to it.
  package var found: [(verdict: Finding.Verdict, input: String, message: String)] = []
  /// Examples that it passes.
  package var passed: [String] = []
  package var fix: Wording

  package init(
    code: String, name: String, severity: Finding.Severity, summary: Wording, basis: String?,
    fix: Wording
  ) {
    self.code = code
    self.name = name
    self.severity = severity
    self.summary = summary
    self.basis = basis
    self.fix = fix
  }
}

import Forms
import Records
import Wordings

/// One rule of rpt-check: its text, its legal basis, its examples and its check.
package struct Rule: Sendable {
  /// Stable code, `T301`.
  package let code: String
  /// Stable name, `requests-balance`.
  package let name: String
  /// The highest severity of its findings.
  package let severity: Finding.Severity
  /// The subject of its findings, for code outside the rule.
  package let concern: Concern
  /// What it needs besides the reports and their cells.
  package let needs: Needs
  /// What it requires, in one or two sentences.
  package let summary: Wording
  /// The official texts that it is based on; empty where its basis is internal consistency.
  package var basis: [Basis] { makeBasis() }
  /// How to fix what it finds, in one sentence.
  package let fix: Wording
  /// The keywords that it searches for in every text.
  var words: [KeywordSet] { makeWords() }
  /// Reports that pass.
  package var passing: [Example] { makePassing() }
  /// Reports in which it finds something.
  package var failing: [Example] { makeFailing() }
  package let evaluation: Evaluation
  /// Nil where no family has the code's first letter.
  package var family: Family? { Family(of: code) }

  // Computed on demand: making the examples of all rules takes 20 ms, which no check needs, and starting
  // a run needs neither keywords nor bases.
  private let makeBasis: @Sendable () -> [Basis]
  private let makeWords: @Sendable () -> [KeywordSet]
  private let makePassing: @Sendable () -> [Example]
  private let makeFailing: @Sendable () -> [Example]

  package init(
    code: String, name: String, severity: Finding.Severity, concern: Concern = .other,
    needs: Needs = [], summary: Wording, basis: @autoclosure @escaping @Sendable () -> [Basis],
    fix: Wording, words: @autoclosure @escaping @Sendable () -> [KeywordSet] = [],
    passing: @autoclosure @escaping @Sendable () -> [Example],
    failing: @autoclosure @escaping @Sendable () -> [Example], evaluation: Evaluation
  ) {
    self.code = code
    self.name = name
    self.severity = severity
    self.concern = concern
    self.needs = needs
    self.summary = summary
    makeBasis = basis
    self.fix = fix
    makeWords = words
    makePassing = passing
    makeFailing = failing
    self.evaluation = evaluation
  }

  /// A finding of this rule about the report of `context`, with the rule's severity unless another is
  /// given. `section` is the number of the section concerned, `label` the location in words, `quote` the
  /// sentence concerned. The message, in Chinese and in English, has one or two sentences; only the one
  /// in the language of the messages is evaluated.
  func finding(
    _ verdict: Finding.Verdict, in context: CheckContext, severity: Finding.Severity? = nil,
    section: Int? = nil, label: String? = nil, quote: String? = nil,
    _ chinese: @autoclosure () -> String, en english: @autoclosure () -> String
  ) -> Finding {
    finding(
      verdict, in: context, severity: severity, section: section, label: label, quote: quote,
      context.says(chinese(), en: english()))
  }

  /// The same with a message in the language of the messages.
  func finding(
    _ verdict: Finding.Verdict, in context: CheckContext, severity: Finding.Severity? = nil,
    section: Int? = nil, label: String? = nil, quote: String? = nil, _ message: String
  ) -> Finding {
    let report = context.report
    var finding = finding(
      verdict, about: report.agency, report.year, report.source, under: context.edition,
      severity: severity, Rule.onOneLine(message))
    finding.section = section
    finding.label = label ?? section.map { context.label(ofSection: $0) }
    finding.quote = quote
    return finding
  }

  /// A finding of this rule about the report of `agency` on `year`, which follows `edition`.
  package func finding(
    _ verdict: Finding.Verdict, about agency: String?, _ year: Int?, _ source: Source,
    under edition: Edition? = nil, severity: Finding.Severity? = nil, _ message: String
  ) -> Finding {
    var finding = Finding(
      rule: code, name: name, severity: severity ?? self.severity, verdict: verdict, agency: agency,
      year: year, source: source, message: message)
    finding.concern = concern
    finding.basis = citation(under: edition)
    return finding
  }

  /// The citation of its basis, in a finding about a report that follows `edition` (nil: the
  /// newest); nil where the basis is not an official text.
  package func citation(under edition: Edition? = nil) -> String? {
    guard !basis.isEmpty else { return nil }
    return basis.map { $0.citation(under: edition) }.joined(separator: "；")
  }

  /// `message` with each line break, which quoted headings and cells may have, replaced by a space.
  private static func onOneLine(_ message: String) -> String {
    guard message.utf8.contains(0x0A) else { return message }
    return message.split(separator: "\n").joined(separator: " ")
  }
}

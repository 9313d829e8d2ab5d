import Forms
import Records
import Wordings

/// One rule of rpt-check: what it says, what it rests on, examples, and the check itself.
package struct Rule: Sendable {
  /// Stable code, `T301`.
  package let code: String
  /// Stable name, `requests-balance`.
  package let name: String
  /// The severity of its gravest finding.
  package let severity: Finding.Severity
  /// What it says, in one or two Chinese sentences.
  package let summary: String
  /// The same in English.
  package let english: String
  /// The official text that it rests on; nil where it rests on arithmetic or plain sense alone.
  package let basis: String?
  /// How to fix what it finds, one sentence.
  package let fix: Wording
  /// Reports that it passes.
  package var passing: [Example] { makePassing() }
  /// Reports that it finds fault with.
  package var failing: [Example] { makeFailing() }
  package let evaluation: Evaluation

  // Made when they are asked for: the examples of all rules take 20 ms, which no check needs.
  private let makePassing: @Sendable () -> [Example]
  private let makeFailing: @Sendable () -> [Example]

  /// A rule that judges one report by itself.
  package init(
    code: String, name: String, severity: Finding.Severity, summary: String, english: String,
    basis: String?, fix: Wording, passing: @autoclosure @escaping @Sendable () -> [Example],
    failing: @autoclosure @escaping @Sendable () -> [Example],
    check: @escaping @Sendable (CheckContext) -> [Finding]?
  ) {
    self.init(
      code: code, name: name, severity: severity, summary: summary, english: english, basis: basis,
      fix: fix, passing: passing(), failing: failing(), evaluation: .report(check))
  }

  package init(
    code: String, name: String, severity: Finding.Severity, summary: String, english: String,
    basis: String?, fix: Wording, passing: @autoclosure @escaping @Sendable () -> [Example],
    failing: @autoclosure @escaping @Sendable () -> [Example], evaluation: Evaluation
  ) {
    self.code = code
    self.name = name
    self.severity = severity
    self.summary = summary
    self.english = english
    self.basis = basis
    self.fix = fix
    makePassing = passing
    makeFailing = failing
    self.evaluation = evaluation
  }

  /// A finding of this rule about `context`, at the rule's own severity unless another is given;
  /// `section` is the number of the section where it shows, `label` its place in words, `quote` the
  /// sentence concerned. The message is one sentence or two, in Chinese and in English, of which only
  /// the one that is wanted is made.
  func finding(
    _ verdict: Finding.Verdict, in context: CheckContext, severity: Finding.Severity? = nil,
    section: Int? = nil, label: String? = nil, quote: String? = nil,
    _ chinese: @autoclosure () -> String, en english: @autoclosure () -> String
  ) -> Finding {
    finding(
      verdict, in: context, severity: severity, section: section, label: label, quote: quote,
      context.says(chinese(), en: english()))
  }

  /// The same with a message that is made already.
  func finding(
    _ verdict: Finding.Verdict, in context: CheckContext, severity: Finding.Severity? = nil,
    section: Int? = nil, label: String? = nil, quote: String? = nil, _ message: String
  ) -> Finding {
    let report = context.report
    var finding = Finding(
      rule: code, name: name, severity: severity ?? self.severity, verdict: verdict,
      agency: report.agency, year: report.year, source: report.source,
      message: Rule.onOneLine(message))
    finding.basis = basis(under: context.edition)
    finding.section = section
    finding.label = label ?? section.map { context.label(ofSection: $0) }
    finding.quote = quote
    return finding
  }

  /// The basis of what is found in a report on the form of `edition`: of an earlier one the notice of
  /// its time.
  func basis(under edition: Edition?) -> String? {
    guard let basis, let newest = Edition.all.last?.notice, let own = edition?.notice,
      own != newest, !basis.contains(own)
    else { return basis }
    if basis.hasPrefix(newest) { return own + basis.dropFirst(newest.count) }
    return basis.hasSuffix(newest) ? basis.dropLast(newest.count) + own : basis
  }

  /// `message` with a space for each line break of the headings and cells that it quotes.
  private static func onOneLine(_ message: String) -> String {
    guard message.utf8.contains(0x0A) else { return message }
    return message.split(separator: "\n").joined(separator: " ")
  }
}

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
  /// What its findings are about.
  package let concern: Concern
  /// What has to be kept or at hand for it.
  package let needs: Needs
  /// What it says, in one or two sentences.
  package let summary: Wording
  /// The official texts that it rests on; none where it rests on arithmetic or plain sense alone.
  package var basis: [Basis] { makeBasis() }
  /// How to fix what it finds, one sentence.
  package let fix: Wording
  /// The words that it looks for in every text.
  var words: [KeywordSet] { makeWords() }
  /// Reports that it passes.
  package var passing: [Example] { makePassing() }
  /// Reports that it finds fault with.
  package var failing: [Example] { makeFailing() }
  package let evaluation: Evaluation
  /// Nil where the code begins with a letter that no family has.
  package var family: Family? { Family(of: code) }

  // Made when they are asked for: the examples of all rules take 20 ms, which no check needs, and a run
  // begins without words and bases.
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

  /// Its basis in words, in a finding about a report on the form of `edition`, nil for the newest; nil
  /// where it rests on no text.
  package func citation(under edition: Edition? = nil) -> String? {
    guard !basis.isEmpty else { return nil }
    return basis.map { $0.citation(under: edition) }.joined(separator: "；")
  }

  /// `message` with a space for each line break of the headings and cells that it quotes.
  private static func onOneLine(_ message: String) -> String {
    guard message.utf8.contains(0x0A) else { return message }
    return message.split(separator: "\n").joined(separator: " ")
  }
}

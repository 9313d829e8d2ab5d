import Forms
import Records
import Wordings

/// How a rule judges. Nil: its subject does not exist there, so it says nothing. Empty: it was applied
/// to what was read and passes.
package enum Judge: Sendable {
  /// One report by itself.
  case report(@Sendable (Subject) -> [Finding]?)
  /// The report of a body and the next one that the stream has of it.
  case years(@Sendable (YearPair) -> [Finding]?)
  /// A report by itself, and beside the one before it.
  case reportAndYears(
    @Sendable (Subject) -> [Finding]?, years: @Sendable (YearPair) -> [Finding]?)
  /// All reports of a stream.
  case stream(@Sendable (Gathering) -> [Finding]?)
  /// Which bodies of the office's list have handed in what, when all inputs have been read.
  case list(@Sendable (Muster) -> [Finding]?)
  /// The waivers of a run, when all else has been judged.
  case waivers

  /// How it judges one report by itself; nil where it does not.
  var ofReport: (@Sendable (Subject) -> [Finding]?)? {
    switch self {
    case .report(let check), .reportAndYears(let check, _): check
    case .years, .stream, .list, .waivers: nil
    }
  }

  /// How it judges a report and the next one; nil where it does not.
  var ofYears: (@Sendable (YearPair) -> [Finding]?)? {
    switch self {
    case .years(let check), .reportAndYears(_, let check): check
    case .report, .stream, .list, .waivers: nil
    }
  }

  /// Whether it needs several reports of a stream.
  var isOfStream: Bool {
    switch self {
    case .stream, .list: true
    case .report, .years, .reportAndYears, .waivers: ofYears != nil
    }
  }
}

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
  /// How to mend what it finds, one sentence.
  package let mend: Wording
  /// Reports that it passes.
  package var passing: [Example] { makePassing() }
  /// Reports that it finds fault with.
  package var failing: [Example] { makeFailing() }
  package let judge: Judge

  // Made when they are asked for: the examples of all rules take 20 ms, which no check needs.
  private let makePassing: @Sendable () -> [Example]
  private let makeFailing: @Sendable () -> [Example]

  /// A rule that judges one report by itself.
  package init(
    code: String, name: String, severity: Finding.Severity, summary: String, english: String,
    basis: String?, mend: Wording, passing: @autoclosure @escaping @Sendable () -> [Example],
    failing: @autoclosure @escaping @Sendable () -> [Example],
    check: @escaping @Sendable (Subject) -> [Finding]?
  ) {
    self.init(
      code: code, name: name, severity: severity, summary: summary, english: english, basis: basis,
      mend: mend, passing: passing(), failing: failing(), judge: .report(check))
  }

  package init(
    code: String, name: String, severity: Finding.Severity, summary: String, english: String,
    basis: String?, mend: Wording, passing: @autoclosure @escaping @Sendable () -> [Example],
    failing: @autoclosure @escaping @Sendable () -> [Example], judge: Judge
  ) {
    self.code = code
    self.name = name
    self.severity = severity
    self.summary = summary
    self.english = english
    self.basis = basis
    self.mend = mend
    makePassing = passing
    makeFailing = failing
    self.judge = judge
  }

  /// What it finds in `example`: in its report, or in the stream of its earlier and other reports
  /// with it.
  package func findings(in example: Example, language: Language = .chinese) -> [Finding]? {
    if case .waivers = judge { return example.unusedWaivers(language) }
    var settings = Settings()
    settings.language = language
    settings.units = example.units
    settings.profile = example.profile
    let found = judge.ofReport?(Subject(example.report, settings: settings))
    guard judge.isOfStream else { return found }
    var stream = StreamCheck([self], settings: settings)
    for report in example.others + (example.isHandedIn ? [example.report] : []) {
      stream.take(Subject(report, settings: settings))
    }
    for failure in example.failures { stream.take(failure) }
    let listed = stream.findingsOfList(year: example.report.year ?? 0)
    return (found ?? []) + stream.findings().map(\.finding) + listed
  }

  /// A finding of this rule about `subject`, at the rule's own severity unless another is given;
  /// `section` is the number of the section where it shows, `label` its place in words, `quote` the
  /// sentence concerned. The message is one sentence or two, in Chinese and in English, of which only
  /// the one that is wanted is made.
  func finding(
    _ verdict: Finding.Verdict, in subject: Subject, severity: Finding.Severity? = nil,
    section: Int? = nil, label: String? = nil, quote: String? = nil,
    _ chinese: @autoclosure () -> String, en english: @autoclosure () -> String
  ) -> Finding {
    finding(
      verdict, in: subject, severity: severity, section: section, label: label, quote: quote,
      subject.says(chinese(), en: english()))
  }

  /// The same with a message that is made already.
  func finding(
    _ verdict: Finding.Verdict, in subject: Subject, severity: Finding.Severity? = nil,
    section: Int? = nil, label: String? = nil, quote: String? = nil, _ message: String
  ) -> Finding {
    let report = subject.report
    var finding = Finding(
      rule: code, name: name, severity: severity ?? self.severity, verdict: verdict,
      agency: report.agency, year: report.year, source: report.source,
      message: Rule.onOneLine(message))
    finding.basis = basis(under: subject.edition)
    finding.section = section
    finding.label = label ?? section.map { subject.label(ofSection: $0) }
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

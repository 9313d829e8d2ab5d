import Agencies
import Checking
import CommandLine
import Records
import Reporting
import Rules
import Views

/// An output of rpt-check for reports, findings and failures.
protocol Reporter {
  /// Adds a report with all findings about it alone, including those below the severity shown.
  mutating func add(
    _ context: CheckContext, _ findings: [Finding], _ summary: Summary
  ) throws(Stop)

  /// Adds the imprint of the report of `context`.
  mutating func add(_ context: CheckContext, _ imprint: Imprint) throws(Stop)

  /// Adds a report of a year that is not checked.
  mutating func skip(_ context: CheckContext)

  /// Adds the summary of a report of `agency` that was checked elsewhere.
  mutating func add(_ summary: Summary, of agency: Agency?) throws(Stop)

  /// Passes on a record that is not a failure; `agency` is the agency of a report.
  mutating func pass(_ line: InputLine, of agency: Agency?) throws(Stop)

  /// Adds a failure record that was read.
  mutating func add(_ failure: Failure, on line: InputLine) throws(Stop)

  /// Adds that an input or line cannot be read.
  mutating func add(unread failure: Failure) throws(Stop)

  /// Adds all findings of the stream about the report at `ordinal`, from 0.
  mutating func add(_ findings: [Finding], at ordinal: Int) throws(Stop)

  /// Adds all findings about what `list` names, including those below the severity shown, after those about
  /// reports.
  mutating func add(_ findings: [Finding], of list: ListedMatter) throws(Stop)

  /// Ends the output, when all has been added; `stream` has all reports.
  mutating func finish(_ stream: StreamCheck, _ outcome: RunOutcome) throws(Stop)

  /// Ends the output of a strict run that ends early.
  mutating func abandon() throws(Stop)
}

extension Reporter {
  mutating func add(_ context: CheckContext, _ imprint: Imprint) throws(Stop) {}
  mutating func skip(_ context: CheckContext) {}
  mutating func add(_ summary: Summary, of agency: Agency?) throws(Stop) {}
  mutating func pass(_ line: InputLine, of agency: Agency?) throws(Stop) {}
  mutating func abandon() throws(Stop) {}
}

/// The choice of findings that are shown.
struct FindingFilter: Sendable {
  /// The minimum severity that is shown.
  let least: Finding.Severity
  /// Whether findings about what could not be assessed, and what blanks leave open, are listed one by one.
  let showsAll: Bool

  init(least: Finding.Severity = .info, showsAll: Bool = false) {
    self.least = least
    self.showsAll = showsAll
  }

  /// Those of `findings` that are shown.
  func shown(_ findings: [Finding]) -> [Finding] {
    findings.filter { $0.severity >= least }
  }

  /// Those of `findings` that are written one by one.
  func listed(_ findings: [Finding]) -> [Finding] {
    let shown = shown(findings)
    return showsAll ? shown : shown.shownByDefault
  }
}

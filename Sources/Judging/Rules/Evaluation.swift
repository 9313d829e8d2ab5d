import Records
import Wordings

/// How a rule is evaluated. A check returns nil where the rule does not apply, because its subject is
/// not in the report, and an empty array where the rule applies and finds nothing.
package enum Evaluation: Sendable {
  /// Checks one report alone.
  case report(@Sendable (CheckContext) -> [Finding]?)
  /// Checks a report together with the next report of the same agency in the stream.
  case years(@Sendable (YearPair) -> [Finding]?)
  /// Checks a report alone, and together with the report before it.
  case reportAndYears(
    @Sendable (CheckContext) -> [Finding]?, years: @Sendable (YearPair) -> [Finding]?)
  /// Checks all reports of a stream.
  case stream(@Sendable (ReportSet) -> [PendingFinding]?)
  /// Checks which agencies of the office's list have submitted a report, after all inputs are read.
  case list(@Sendable (SubmissionStatus) -> [Finding]?)
  /// Checks a submitted report together with the pages on which it was published, or pages without one.
  case publication(@Sendable (PublishedReport) -> [Finding]?)
  /// Makes the finding about a fact that no report of the stream used.
  case facts(@Sendable (UnusedFact, Language) -> Finding)
  /// Checks the waivers of a run, after all other rules.
  case waivers

  /// The check of a single report; nil for a rule without one.
  package var ofReport: (@Sendable (CheckContext) -> [Finding]?)? {
    switch self {
    case .report(let check), .reportAndYears(let check, _): check
    case .years, .stream, .list, .publication, .facts, .waivers: nil
    }
  }

  /// The check of a report and the next one; nil for a rule without one.
  package var ofYears: (@Sendable (YearPair) -> [Finding]?)? {
    switch self {
    case .years(let check), .reportAndYears(_, let check): check
    case .report, .stream, .list, .publication, .facts, .waivers: nil
    }
  }

  /// The check of a report and its pages; nil for a rule without one.
  package var ofPublication: (@Sendable (PublishedReport) -> [Finding]?)? {
    if case .publication(let check) = self { check } else { nil }
  }

  /// Whether the rule checks the waivers of a run.
  package var isOfWaivers: Bool { if case .waivers = self { true } else { false } }

  /// Whether the rule needs several reports of a stream.
  package var isOfStream: Bool {
    switch self {
    case .stream, .list, .publication, .facts: true
    case .report, .years, .reportAndYears, .waivers: ofYears != nil
    }
  }
}

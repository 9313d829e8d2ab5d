import Records

/// How a rule judges. Nil: what it is about is not there. Empty: it was applied to what was read and
/// passes.
package enum Evaluation: Sendable {
  /// One report by itself.
  case report(@Sendable (CheckContext) -> [Finding]?)
  /// The report of an agency and the next one that the stream has of it.
  case years(@Sendable (YearPair) -> [Finding]?)
  /// A report by itself, and beside the one before it.
  case reportAndYears(
    @Sendable (CheckContext) -> [Finding]?, years: @Sendable (YearPair) -> [Finding]?)
  /// All reports of a stream.
  case stream(@Sendable (ReportSet) -> [Finding]?)
  /// Which agencies of the office's list have handed in what, when all inputs have been read.
  case list(@Sendable (SubmissionStatus) -> [Finding]?)
  /// The waivers of a run, when all else has been judged.
  case waivers

  /// How it judges one report by itself; nil where it does not.
  package var ofReport: (@Sendable (CheckContext) -> [Finding]?)? {
    switch self {
    case .report(let check), .reportAndYears(let check, _): check
    case .years, .stream, .list, .waivers: nil
    }
  }

  /// How it judges a report and the next one; nil where it does not.
  package var ofYears: (@Sendable (YearPair) -> [Finding]?)? {
    switch self {
    case .years(let check), .reportAndYears(_, let check): check
    case .report, .stream, .list, .waivers: nil
    }
  }

  /// Whether it judges the waivers of a run.
  package var isOfWaivers: Bool { if case .waivers = self { true } else { false } }

  /// Whether it needs several reports of a stream.
  package var isOfStream: Bool {
    switch self {
    case .stream, .list: true
    case .report, .years, .reportAndYears, .waivers: ofYears != nil
    }
  }
}

import Agencies
import Checking
import CommandLine
import Letters
import Records
import Reporting
import Rules

/// Findings as feedback letters, a file an agency; a line for each file on standard output.
struct LetterReporter: Reporter {
  private let output: Output
  private let streams: Streams
  private let folder: String
  private var mailing: LetterBatch
  /// Whether there were records that are neither reports nor failures.
  private var hasOthers = false

  /// Writes what `mailing` makes into `folder`.
  init(_ mailing: LetterBatch, into folder: String, _ run: Invocation) {
    output = run.output
    streams = run.streams
    self.folder = folder
    self.mailing = mailing
  }

  mutating func add(
    _ context: CheckContext, _ findings: [Finding], _ summary: Summary
  ) throws(Stop) {
    mailing.add(context, findings, summary)
  }

  mutating func skip(_ context: CheckContext) { mailing.skip(context) }

  mutating func pass(_ line: InputLine, of unit: Unit?) throws(Stop) { hasOthers = true }

  mutating func add(_ failure: Failure, on line: InputLine) throws(Stop) {
    mailing.add(failure)
  }

  mutating func add(unread failure: Failure) throws(Stop) { mailing.add(stray: failure) }

  mutating func add(_ findings: [Finding], at ordinal: Int) throws(Stop) {
    for finding in findings { mailing.add(finding, at: ordinal) }
  }

  mutating func add(owing findings: [Finding]) throws(Stop) {
    mailing.add(owing: findings)
  }

  mutating func finish(_ stream: StreamCheck, _ outcome: Outcome) throws(Stop) {
    guard !hasOthers || mailing.hasReports else {
      throw .usage("no report among the records: slips are made of what rpt-parse writes")
    }
    let slips = mailing.slips()
    guard !slips.isEmpty else { return }
    var folder = try OutputFolder(folder, streams)
    for slip in slips {
      let file = try folder.write(slip.bytes, named: slip.name, ending: ".txt")
      try output.write(slip.entry(in: file))
    }
  }
}

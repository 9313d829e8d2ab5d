import Agencies
import Checking
import CommandLine
import Letters
import Records
import Reporting
import Rules
import Views

/// Writes findings as feedback letters, one file per agency, and one line for each file on standard
/// output.
struct LetterReporter: Reporter {
  private let output: Output
  private let streams: Streams
  private let folder: String
  private var batch: LetterBatch
  /// Whether there were records that are neither reports nor failures.
  private var hasOthers = false

  /// Writes the letters of `batch` into `folder`.
  init(_ batch: LetterBatch, into folder: String, _ run: Invocation) {
    output = run.output
    streams = run.streams
    self.folder = folder
    self.batch = batch
  }

  mutating func add(
    _ context: CheckContext, _ findings: [Finding], _ summary: Summary
  ) throws(Stop) {
    batch.add(context, findings, summary)
  }

  mutating func skip(_ context: CheckContext) { batch.skip(context) }

  mutating func pass(_ line: InputLine, of agency: Agency?) throws(Stop) { hasOthers = true }

  mutating func add(_ failure: Failure, on line: InputLine) throws(Stop) {
    batch.add(failure)
  }

  mutating func add(unread failure: Failure) throws(Stop) { batch.add(stray: failure) }

  mutating func add(_ findings: [Finding], at ordinal: Int) throws(Stop) {
    for finding in findings { batch.add(finding, at: ordinal) }
  }

  /// Only the agencies that owe a report get a letter about a list: the rest is for the office.
  mutating func add(_ findings: [Finding], of list: ListedMatter) throws(Stop) {
    if list == .agencies { batch.add(owing: findings) }
  }

  mutating func finish(_ stream: StreamCheck, _ outcome: RunOutcome) throws(Stop) {
    guard !hasOthers || batch.hasReports else {
      throw .usage("no report among the records: slips are made of what rpt-parse writes")
    }
    let letters = batch.feedbackLetters()
    guard !letters.isEmpty else { return }
    var folder = try OutputFolder(folder, streams)
    for letter in letters {
      let file = try folder.write(letter.bytes, named: letter.name, ending: ".txt")
      try output.write(letter.entry(in: file))
    }
  }
}

import Changes
import CommandLine
import Records
import Reporting
import Views

/// The reports or findings of one input, OLD or NEW. Failures are passed on.
struct ComparedInput: RecordConsumer {
  var reader = RecordReader()
  private(set) var reports: [ReportSnapshot] = []
  private(set) var findings: [Finding] = []
  private let isOfFindings: Bool
  private let keepsText: Bool
  private let view: ComparisonView?

  /// `view` makes text of failures; nil where records are written.
  init(_ options: DiffOptions, _ view: ComparisonView?) {
    isOfFindings = options.isOfFindings
    keepsText = options.showsText
    self.view = view
  }

  /// With one input unread, all reports of the other would count as new.
  var needsAllInputs: Bool { true }

  mutating func consume(
    _ record: AnyRecord, on line: InputLine, _ run: inout Invocation
  ) throws(Stop) {
    switch record {
    case .report(let report) where !isOfFindings:
      reports.append(ReportSnapshot(report, keepsText: keepsText))
    case .finding(let finding) where isOfFindings: findings.append(finding)
    default: break
    }
  }

  mutating func consume(
    _ failure: Failure, on line: InputLine, _ run: inout Invocation
  ) throws(Stop) {
    guard let view else { return try run.output.writeLine(line.bytes) }
    try run.output.write(view.text(failure))
  }

  mutating func consume(unread failure: Failure, _ run: inout Invocation) throws(Stop) {
    guard let view else { return try run.output.write(failure) }
    try run.output.write(view.text(failure))
  }
}

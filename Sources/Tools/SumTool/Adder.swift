import CommandLine
import JSON
import Records
import Reporting
import Sums
import Wordings

/// The reports of a run, which are added to sums. Failures are passed on.
struct Adder: RecordConsumer {
  var reader = RecordReader()
  private var summing: Summing

  init(_ summing: Summing) { self.summing = summing }

  mutating func consume(
    _ record: AnyRecord, on line: InputLine, _ run: inout Invocation
  ) throws(Stop) {
    guard case .report(let report) = record else { return }
    do throws(Refusal) { try summing.add(report) } catch {
      run.complain(of: report.source.path, error.message.text(run.language))
    }
  }

  mutating func consume(
    _ failure: Failure, on line: InputLine, _ run: inout Invocation
  ) throws(Stop) {
    try run.output.writeLine(line.bytes)
  }

  mutating func consume(unread failure: Failure, _ run: inout Invocation) throws(Stop) {
    try run.output.write(failure)
  }

  /// Writes the sums.
  func write(_ run: Invocation) throws(Stop) {
    var line = JSONWriter()
    for sum in summing.sums {
      line.removeAll()
      sum.report.encode(to: &line)
      if let warning = sum.warning { run.diagnostics.report(nil, warning.text(run.language)) }
      try run.output.write(line.bytes)
    }
  }
}

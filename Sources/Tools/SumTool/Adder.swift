import CommandLine
import JSON
import Records
import Reporting
import Sums
import Wordings

/// The reports of a run, or their imprints, which are added to sums. Failures are passed on.
struct Adder: RecordConsumer {
  var reader = RecordReader()
  /// Nil where imprints are written, for a sum of several parts.
  private var summing: Summing?

  init(_ summing: Summing?) { self.summing = summing }

  mutating func consume(
    _ record: AnyRecord, on line: InputLine, _ run: inout Invocation
  ) throws(Stop) {
    let imprint: Imprint
    switch record {
    case .report(let report): imprint = Imprint(report)
    case .imprint(let read): imprint = read
    case .finding, .change, .failure, .summary, .claim, .other: return
    }
    guard summing != nil else {
      var line = JSONWriter()
      imprint.encode(to: &line)
      return try run.output.write(line.bytes)
    }
    do throws(Refusal) { try summing?.add(imprint) } catch {
      run.complain(of: imprint.source.path, error.message.text(run.language))
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
    for sum in summing?.sums ?? [] {
      line.removeAll()
      sum.report.encode(to: &line)
      if let warning = sum.warning { run.diagnostics.report(nil, warning.text(run.language)) }
      try run.output.write(line.bytes)
    }
  }
}

import CommandLine
import JSON
import Records
import Wordings

/// The consumer of the records of a run's inputs.
package protocol RecordConsumer: LineConsumer {
  var reader: RecordReader { get set }

  /// Consumes the record on `line`, which is not a failure.
  mutating func consume(
    _ record: AnyRecord, on line: InputLine, _ run: inout Invocation
  ) throws(Stop)

  /// Consumes the failure record on `line`.
  mutating func consume(
    _ failure: Failure, on line: InputLine, _ run: inout Invocation
  ) throws(Stop)
}

extension RecordConsumer {
  package mutating func consume(
    _ line: InputLine, _ run: inout Invocation
  ) throws(Stop) -> Refusal? {
    let record: AnyRecord
    do throws(Refusal) { record = try reader.read(line.bytes) } catch { return error }
    try consume(record, read: line, &run)
    return nil
  }

  /// Consumes the record that was read from `line`.
  mutating func consume(
    _ record: AnyRecord, read line: InputLine, _ run: inout Invocation
  ) throws(Stop) {
    guard case .failure(let failure) = record else { return try consume(record, on: line, &run) }
    run.outcome.hasReadFailure = true
    try consume(failure, on: line, &run)
  }
}

extension Output {
  /// Writes `failure` as a record.
  package func write(_ failure: Failure) throws(Stop) {
    var line = JSONWriter()
    failure.encode(to: &line)
    try write(line.bytes)
  }
}

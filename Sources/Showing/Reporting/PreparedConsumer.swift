import CommandLine
import Records
import Wordings

/// A consumer of records that leaves most of the work on a report to other threads.
package protocol PreparedConsumer: RecordConsumer, SendableMetatype {
  associatedtype Prepared: Sendable

  /// The work on a report, on any thread.
  var preparation: @Sendable (Report) -> Prepared { get }

  /// Consumes the report on `line`, after that work.
  mutating func consume(
    _ prepared: Prepared, on line: InputLine, _ run: inout Invocation
  ) throws(Stop)

  /// Consumes the record on `line`, which is neither a report nor a failure.
  mutating func consume(
    other record: AnyRecord, on line: InputLine, _ run: inout Invocation
  ) throws(Stop)
}

extension PreparedConsumer {
  package mutating func consume(
    _ record: AnyRecord, on line: InputLine, _ run: inout Invocation
  ) throws(Stop) {
    guard case .report(let report) = record else {
      return try consume(other: record, on: line, &run)
    }
    try consume(preparation(report), on: line, &run)
  }
}

extension Invocation {
  /// The same as `eachLine`, with the work on reports done by `jobs` threads, and the same results in the same
  /// order.
  package mutating func eachLine<Consumer: PreparedConsumer>(
    of paths: [Path], jobs: Int, _ consumer: inout Consumer
  ) throws(Stop) -> Bool {
    guard jobs > 1 else { return try eachLine(of: paths, &consumer) }
    var ahead = ReadAhead(of: consumer, jobs: jobs)
    defer { ahead.end() }
    let isWhole = try eachLine(of: paths, &ahead)
    try ahead.catchUp(&self)
    consumer = ahead.consumer
    return isWhole && !mustStop
  }
}

/// Reads lines ahead for threads that work on their reports, and gives the results to a consumer in order.
private struct ReadAhead<Consumer: PreparedConsumer>: LineConsumer {
  /// A line after the work on it.
  private enum Prepared: Sendable {
    case report(Consumer.Prepared)
    case other(AnyRecord)
    case refused(Refusal)
  }

  private(set) var consumer: Consumer
  private let stream: WorkStream<LineBlock, (block: LineBlock, lines: [Prepared])>
  private var block: LineBlock?
  /// The most blocks that wait for work or for the consumer.
  private let most: Int

  init(of consumer: Consumer, jobs: Int) {
    self.consumer = consumer
    most = 4 * jobs
    let preparation = consumer.preparation
    stream = WorkStream(threads: jobs) { block in
      var reader = RecordReader()
      return (block, block.all.map { ReadAhead.prepared($0, &reader, preparation) })
    }
  }

  private static func prepared(
    _ line: InputLine, _ reader: inout RecordReader,
    _ preparation: @Sendable (Report) -> Consumer.Prepared
  ) -> Prepared {
    do throws(Refusal) {
      let record = try reader.read(line.bytes)
      if case .report(let report) = record { return .report(preparation(report)) }
      return .other(record)
    } catch {
      return .refused(error)
    }
  }

  var needsAllInputs: Bool { consumer.needsAllInputs }

  mutating func consume(_ line: InputLine, _ run: inout Invocation) throws(Stop) -> Refusal? {
    if block?.path != line.path { submit() }
    let block = self.block ?? LineBlock(of: line.path)
    block.add(line)
    self.block = block
    guard block.isFull else { return nil }
    submit()
    while stream.waiting > most { try deliver(&run) }
    return nil
  }

  mutating func consume(unread failure: Failure, _ run: inout Invocation) throws(Stop) {
    try consumer.consume(unread: failure, &run)
  }

  mutating func catchUp(_ run: inout Invocation) throws(Stop) {
    submit()
    while stream.waiting > 0 { try deliver(&run) }
  }

  /// Ends the threads.
  func end() { stream.end() }

  private mutating func submit() {
    if let block { stream.add(block) }
    block = nil
  }

  /// Gives the lines of the earliest block to the consumer.
  private mutating func deliver(_ run: inout Invocation) throws(Stop) {
    guard let (block, lines) = stream.next() else { return }
    for (line, prepared) in zip(block.all, lines) where !run.mustStop {
      switch prepared {
      case .report(let report): try consumer.consume(report, on: line, &run)
      case .other(let record): try consumer.consume(record, read: line, &run)
      case .refused(let refusal): try run.fail(line.path, line.number, refusal, &consumer)
      }
    }
  }
}

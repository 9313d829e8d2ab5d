import CommandLine
import Records
import Wordings

/// The consumer of the lines of a run's inputs, and of the inputs and lines that cannot be read.
package protocol LineConsumer {
  /// Whether the run ends where an input cannot be read.
  var needsAllInputs: Bool { get }

  /// Consumes a line; returns why it is not a record, nil for a record.
  mutating func consume(_ line: InputLine, _ run: inout Invocation) throws(Stop) -> Refusal?

  /// Consumes what it still holds of earlier lines.
  mutating func catchUp(_ run: inout Invocation) throws(Stop)

  /// Consumes an input or line that cannot be read, after its message.
  mutating func consume(unread failure: Failure, _ run: inout Invocation) throws(Stop)
}

extension LineConsumer {
  package var needsAllInputs: Bool { false }
  package mutating func catchUp(_ run: inout Invocation) throws(Stop) {}
}

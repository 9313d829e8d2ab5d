/// What has happened in a run so far, which decides its exit status.
package struct RunOutcome: Sendable {
  /// A finding that counts, or a difference.
  package var hasFound = false
  /// A failure record was read and passed on.
  package var hasReadFailure = false
  /// The tool could not read an input.
  package var hasFailed = false
  /// A part of the output could not be made.
  package var hasUnfinished = false

  package init() {}

  /// The exit status. `isZero` (`--exit-zero`) turns 1 into 0, and also a 3 that comes only from failure
  /// records that were read.
  package func status(exitZero isZero: Bool = false) -> ExitStatus {
    if hasUnfinished { return .unwritten }
    if hasFailed { return .unread }
    if isZero { return .success }
    if hasReadFailure { return .unread }
    return hasFound ? .found : .success
  }
}

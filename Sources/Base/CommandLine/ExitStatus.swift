/// How a tool ends, the same for every tool.
package enum ExitStatus: Int32, Sendable, CaseIterable {
  /// Done; nothing found.
  case success = 0
  /// Done; findings (rpt-check) or differences (rpt-diff).
  case found = 1
  /// The command line is wrong; nothing was read.
  case usage = 2
  /// Some input could not be read; the rest was done. Outranks `found`.
  case unread = 3
  /// The output could not be written.
  case unwritten = 4
  /// Interrupted from the keyboard.
  case interrupted = 130
  /// The reader of the output has gone away: SIGPIPE ends the process.
  case brokenPipe = 141

  /// What the manual says of it.
  package var meaning: String {
    switch self {
    case .success: "Done; nothing was found."
    case .found: "Done; there are findings or differences."
    case .usage: "The command line is wrong; nothing was read."
    case .unread: "Some input could not be read; the rest was done."
    case .unwritten: "The output could not be written."
    case .interrupted: "Interrupted."
    case .brokenPipe: "The reader of the output has gone away."
    }
  }
}

/// What has happened in a run so far, and the status that follows from it.
package struct Outcome: Sendable {
  /// Something was found that counts.
  package var hasFound = false
  /// A failure record was read and passed on.
  package var hasReadFailure = false
  /// The tool itself met an input that it could not read.
  package var hasFailed = false

  package init() {}

  /// The status at the end. `isZero` (`--exit-zero`) turns 1 into 0, and a 3 that comes only from
  /// failure records that were read.
  package func status(exitZero isZero: Bool = false) -> ExitStatus {
    if hasFailed { return .unread }
    if isZero { return .success }
    if hasReadFailure { return .unread }
    return hasFound ? .found : .success
  }
}

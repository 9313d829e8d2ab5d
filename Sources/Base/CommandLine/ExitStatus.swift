/// The exit status of a tool. Each means the same in every tool.
package enum ExitStatus: Int32, Sendable, CaseIterable {
  /// Nothing was found, or nothing was looked for.
  case success = 0
  /// Findings (rpt-check) or differences (rpt-diff).
  case found = 1
  /// The command line is wrong; nothing was read.
  case usage = 2
  /// Some input could not be read; the rest was processed. Outranks `found`.
  case unread = 3
  /// The output could not be written.
  case unwritten = 4
  /// Interrupted from the keyboard.
  case interrupted = 130
  /// The reader of the output has closed it: SIGPIPE ends the process.
  case brokenPipe = 141

  /// Its meaning in the help.
  package var meaning: String {
    switch self {
    case .success: "Success."
    case .found: "Findings or differences."
    case .usage: "Usage error; nothing was read."
    case .unread: "Some input could not be read; the rest was processed."
    case .unwritten: "The output could not be written."
    case .interrupted: "Interrupted."
    case .brokenPipe: "The reader of the output has closed it."
    }
  }
}

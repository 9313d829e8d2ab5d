/// Why a run ends before its work is done: the status, and what is said of it.
package struct Stop: Error, Equatable, Sendable {
  package let status: ExitStatus
  /// What the message is about; nil where it is about the run.
  let path: String?
  /// The message; nil where all has been said.
  let message: String?

  private init(_ status: ExitStatus, _ path: String? = nil, _ message: String? = nil) {
    self.status = status
    self.path = path
    self.message = message
  }

  /// The command line is wrong; nil where that was said.
  package static func usage(_ message: String?) -> Stop { Stop(.usage, nil, message) }

  /// What a run cannot do without could not be read.
  static func unread(_ path: String, _ message: String) -> Stop { Stop(.unread, path, message) }

  /// What the run makes could not be written.
  static func unwritten(_ path: String, _ message: String) -> Stop {
    Stop(.unwritten, path, message)
  }

  /// The reader of the output has gone away.
  static let brokenPipe = Stop(.brokenPipe)
}

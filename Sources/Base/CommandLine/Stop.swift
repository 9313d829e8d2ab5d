/// The early end of a run: its exit status and its message.
package struct Stop: Error, Equatable, Sendable {
  package let status: ExitStatus
  /// The input or output that the message is about; nil where it is about the run.
  let path: String?
  /// The message; nil where it was written before.
  let message: String?

  private init(_ status: ExitStatus, _ path: String? = nil, _ message: String? = nil) {
    self.status = status
    self.path = path
    self.message = message
  }

  /// The command line is wrong; `message` is nil where it was written before.
  package static func usage(_ message: String?) -> Stop { Stop(.usage, nil, message) }

  /// A file that the run needs could not be read.
  static func unread(_ path: String, _ message: String) -> Stop { Stop(.unread, path, message) }

  /// An output of the run could not be written.
  static func unwritten(_ path: String, _ message: String) -> Stop {
    Stop(.unwritten, path, message)
  }

  /// Something that the run needs, such as another tool or its own earlier output, cannot be used.
  package static func unusable(_ path: String, _ message: String) -> Stop {
    Stop(.unwritten, path, message)
  }

  /// The reader of the output has closed it.
  static let brokenPipe = Stop(.brokenPipe)
}

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A tool as a process.
package enum Program {
  /// Runs `tool` over the streams of the process and ends the process. A signal ends it between writes;
  /// where the reader of the output has closed it, the process ends silently.
  package static func run(_ tool: (Streams) -> ExitStatus) -> Never {
    Interrupt.install()
    let status = tool(.ofProcess())
    if status == .brokenPipe {
      Interrupt.cleanUp()
      signal(SIGPIPE, SIG_DFL)
      raise(SIGPIPE)
    }
    exit(status.rawValue)
  }
}

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

  /// The name by which the process was called, without a folder; empty where it cannot be read.
  package static var name: String {
    let path = ArgumentVector.program
    return path.lastIndex(of: "/").map { String(path[path.index(after: $0)...]) } ?? path
  }

  /// What the executable of all tools does where it is called by the name of none.
  package static func refuseName(_ streams: Streams) -> ExitStatus {
    Diagnostics(tool: "rpt", stream: streams.errors)
      .report(nil, "call this executable by the name of a tool, through a link such as rpt-parse")
    return .usage
  }
}

#if os(Linux)
  /// The answer to the Swift runtime, which at its start looks for a program that prints the stack of a
  /// crash: there is none. Where /proc is not mounted it would end the process, and elsewhere it looks
  /// for that program in the folders above the executable's.
  ///
  /// The linker takes this function instead of the one in the static library.
  @_cdecl("swift_copyAuxiliaryExecutablePath")
  func auxiliaryExecutablePath(_ name: UnsafePointer<CChar>) -> UnsafeMutablePointer<CChar>? { nil }
#endif

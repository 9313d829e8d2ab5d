#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Whether a person looks on.
package enum Terminal {
  package static var isInput: Bool { isatty(STDIN_FILENO) == 1 }
  package static var isOutput: Bool { isatty(STDOUT_FILENO) == 1 }
  package static var isError: Bool { isatty(STDERR_FILENO) == 1 }

  /// Whether text on standard output is coloured: `choice` is `--color`'s value.
  package static func isColoured(_ choice: String?) -> Bool {
    switch choice {
    case "always": return true
    case "never": return false
    default:
      let isDumb = variable("TERM") == "dumb"
      let isRefused = variable("NO_COLOR").map { !$0.isEmpty } ?? false
      return isOutput && !isDumb && !isRefused
    }
  }

  private static func variable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }
}

#if canImport(Glibc)
  @preconcurrency import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The arguments of the process, the tool's name first, as the system's bytes.
enum ArgumentVector {
  /// The arguments; empty where they cannot be read. Swift reads them from /proc, which a bare chroot
  /// does not have; then they are read from the stack, where the kernel puts them.
  static func words() -> [UnsafePointer<CChar>] {
    let words = (0..<Int(CommandLine.argc)).compactMap { UnsafePointer(CommandLine.unsafeArgv[$0]) }
    #if os(Linux)
      return words.isEmpty ? before(environ) : words
    #else
      return words
    #endif
  }

  /// The path by which the process was called; empty where it cannot be read.
  static var program: String { words().first.map { String(cString: $0) } ?? "" }

  #if os(Linux)
    /// The arguments as they are before `environment` on the stack of a new process, which by the System V ABI
    /// holds the count of arguments, the arguments, nil, the environment.
    static func before(
      _ environment: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?
    ) -> [UnsafePointer<CChar>] {
      guard let environment, environment[-1] == nil else { return [] }
      var words: [UnsafePointer<CChar>] = []
      var entry = environment - 2
      while UInt(bitPattern: entry.pointee) != UInt(words.count) {
        guard let word = entry.pointee else { return [] }
        words.append(UnsafePointer(word))
        entry -= 1
      }
      return words.reversed()
    }
  #endif
}

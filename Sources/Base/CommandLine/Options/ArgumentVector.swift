#if canImport(Glibc)
  @preconcurrency import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The words that the tool was started with, its own name first, as the system's bytes.
enum ArgumentVector {
  /// Swift finds them by /proc, which a bare chroot lacks; then they are read where the kernel put
  /// them. Empty where even that fails.
  static func words() -> [UnsafePointer<CChar>] {
    let words = (0..<Int(CommandLine.argc)).compactMap { UnsafePointer(CommandLine.unsafeArgv[$0]) }
    return words.isEmpty ? beforeEnvironment() : words
  }

  /// The stack of a new process, by the System V ABI: the count of words, the words, nil, the
  /// environment.
  static func beforeEnvironment() -> [UnsafePointer<CChar>] {
    #if os(Linux)
      let environment: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = environ
      guard let environment, environment[-1] == nil else { return [] }
      var words: [UnsafePointer<CChar>] = []
      var place = environment - 2
      while UInt(bitPattern: place.pointee) != UInt(words.count) {
        guard let word = place.pointee else { return [] }
        words.append(UnsafePointer(word))
        place -= 1
      }
      return words.reversed()
    #else
      return []
    #endif
  }
}

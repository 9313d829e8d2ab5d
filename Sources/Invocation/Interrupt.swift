#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What an interrupt from the keyboard does: nothing is written any more but the rest of a write
/// that has begun, so that no record is cut; then the tool ends with 130.
enum Interrupt {
  /// Set while bytes are being written. The handler is the only other reader, on the same thread.
  nonisolated(unsafe) private static var isWriting = false
  nonisolated(unsafe) private static var isPending = false

  /// From now on an interrupt ends the tool with 130, unless whoever started it (nohup, a shell's `&`)
  /// has it ignore interrupts.
  static func install() {
    let previous = signal(SIGINT) { _ in
      guard Interrupt.isWriting, !Interrupt.isPending else {
        _exit(ExitStatus.interrupted.rawValue)
      }
      Interrupt.isPending = true
    }
    if unsafeBitCast(previous, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self) {
      signal(SIGINT, SIG_IGN)
    }
  }

  /// Does `write` whole before an interrupt takes effect.
  static func deferred(during write: () -> Void) {
    isWriting = true
    write()
    isWriting = false
    if isPending { _exit(ExitStatus.interrupted.rawValue) }
  }
}

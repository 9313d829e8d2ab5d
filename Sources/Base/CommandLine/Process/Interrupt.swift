#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The handling of signals that end the tool: a write that has begun is completed, so that no record is
/// cut; temporary files are removed; then the tool ends, after an interrupt from the keyboard with status
/// 130, after another signal by that signal.
package enum Interrupt {
  /// Held while bytes are being written.
  private static let writing = Lock()
  /// Set while bytes are being written, for the handler on the same thread.
  nonisolated(unsafe) private static var isWriting = false
  /// The signal that came while bytes were being written; 0 without one.
  nonisolated(unsafe) private static var pending: Int32 = 0
  /// The pipe by which the handler gives a signal's number to the thread that ends the tool; -1 without
  /// such a thread.
  nonisolated(unsafe) private static var pipeInput: Int32 = -1
  nonisolated(unsafe) private static var pipeOutput: Int32 = -1
  private static let signals = [SIGINT, SIGTERM, SIGHUP]

  /// Makes signals end the tool between writes, except signals that its parent (nohup, a shell's
  /// `&`) set to be ignored. A second signal ends a write whose reader does not read.
  static func install() {
    for number in signals {
      let previous = signal(number) { Interrupt.handle($0) }
      if isIgnored(previous) { signal(number, SIG_IGN) }
    }
    // A file that reaches the limit of its size (ulimit -f) is an error of the write, like a full disk.
    signal(SIGXFSZ, SIG_IGN)
  }

  /// Removes temporary files.
  nonisolated(unsafe) private static var cleaning: @Sendable () -> Void = {}

  /// Starts a thread that calls `cleaning` before a signal ends the tool.
  package static func watch(cleaning: @escaping @Sendable () -> Void) {
    Interrupt.cleaning = cleaning
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    pipeOutput = ends[0]
    pipeInput = ends[1]
    Thread.start { Interrupt.end() }
  }

  /// Removes temporary files.
  static func cleanUp() { cleaning() }

  private static func handle(_ number: Int32) {
    if pipeInput >= 0 {
      passOn(number)
    } else if isWriting, pending == 0 {
      pending = number
    } else {
      end(by: number)
    }
  }

  private static func passOn(_ number: Int32) {
    var byte = UInt8(number)
    _ = write(pipeInput, &byte, 1)
  }

  /// Waits for a signal and ends the tool.
  private static func end() {
    var byte: UInt8 = 0
    while read(pipeOutput, &byte, 1) != 1 {}
    cleanUp()
    // A second signal ends a write whose reader does not read.
    var waiting = pollfd(fd: pipeOutput, events: Int16(POLLIN), revents: 0)
    while !writing.tryLock(), poll(&waiting, 1, 20) == 0 {}
    end(by: Int32(byte))
  }

  /// Ends the tool as signal `number` does; calls only functions that a handler may call.
  private static func end(by number: Int32) -> Never {
    guard number != SIGINT else { _exit(ExitStatus.interrupted.rawValue) }
    signal(number, SIG_DFL)
    kill(getpid(), number)
    var set = sigset_t()
    sigemptyset(&set)
    sigaddset(&set, number)
    pthread_sigmask(SIG_UNBLOCK, &set, nil)
    while true { sleep(1) }
  }

  /// Blocks the signals on the calling thread, so that the main thread handles them.
  static func block() {
    var set = sigset_t()
    sigemptyset(&set)
    for number in signals { sigaddset(&set, number) }
    pthread_sigmask(SIG_BLOCK, &set, nil)
  }

  private static func isIgnored(_ previous: (@convention(c) (Int32) -> Void)?) -> Bool {
    unsafeBitCast(previous, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
  }

  /// Completes `write` before a signal takes effect.
  static func deferred(during write: () -> Void) {
    writing.lock()
    isWriting = true
    write()
    isWriting = false
    writing.unlock()
    if pending != 0 { end(by: pending) }
  }
}

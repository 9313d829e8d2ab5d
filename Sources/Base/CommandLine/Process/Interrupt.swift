#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What a signal to end does: nothing is written any more but the rest of a write that has begun, so
/// that no record is cut; what is temporary goes; then the tool ends, with 130 after an interrupt from
/// the keyboard, by the signal after others.
package enum Interrupt {
  /// Held while bytes are being written.
  private static let writing = Lock()
  /// Set while bytes are being written, for the handler on the same thread.
  nonisolated(unsafe) private static var isWriting = false
  /// The signal that came while bytes were being written; 0 without one.
  nonisolated(unsafe) private static var pending: Int32 = 0
  /// Where the handler writes a signal's number for the thread that ends the tool; -1 without one.
  nonisolated(unsafe) private static var bell: Int32 = -1
  private static let signals = [SIGINT, SIGTERM, SIGHUP]

  /// From now on a signal ends the tool between writes, unless its parent (nohup, a shell's `&`) has
  /// it ignore that signal. A second one ends a write that is not read.
  static func install() {
    for number in signals {
      let previous = signal(number) { Interrupt.take($0) }
      if isIgnored(previous) { signal(number, SIG_IGN) }
    }
  }

  /// What takes away what is temporary.
  nonisolated(unsafe) private static var cleaning: @Sendable () -> Void = {}

  /// From now on a thread calls `cleaning` before a signal ends the tool.
  package static func watch(cleaning: @escaping @Sendable () -> Void) {
    Interrupt.cleaning = cleaning
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    ear = ends[0]
    bell = ends[1]
    Thread.start { Interrupt.end() }
  }

  /// Removes what is temporary.
  static func cleanUp() { cleaning() }

  private static func take(_ number: Int32) {
    if bell >= 0 {
      ring(number)
    } else if isWriting, pending == 0 {
      pending = number
    } else {
      end(by: number)
    }
  }

  nonisolated(unsafe) private static var ear: Int32 = -1

  private static func ring(_ number: Int32) {
    var byte = UInt8(number)
    _ = write(bell, &byte, 1)
  }

  /// Waits for a signal and ends the tool.
  private static func end() {
    var byte: UInt8 = 0
    while read(ear, &byte, 1) != 1 {}
    cleanUp()
    // A second signal ends a write that is not read.
    var waiting = pollfd(fd: ear, events: Int16(POLLIN), revents: 0)
    while !writing.tryLock(), poll(&waiting, 1, 20) == 0 {}
    end(by: Int32(byte))
  }

  /// Ends the tool as the signal wants it; calls only what a handler may call.
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

  /// Keeps the signals away from the calling thread, so that the main thread takes them.
  static func block() {
    var set = sigset_t()
    sigemptyset(&set)
    for number in signals { sigaddset(&set, number) }
    pthread_sigmask(SIG_BLOCK, &set, nil)
  }

  private static func isIgnored(_ previous: (@convention(c) (Int32) -> Void)?) -> Bool {
    unsafeBitCast(previous, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
  }

  /// Does `write` whole before a signal takes effect.
  static func deferred(during write: () -> Void) {
    writing.lock()
    isWriting = true
    write()
    isWriting = false
    writing.unlock()
    if pending != 0 { end(by: pending) }
  }
}

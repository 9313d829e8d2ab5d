#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What a signal to end does: nothing is written any more but the rest of a write that has begun, so
/// that no record is cut; what is temporary goes; then the tool ends, with 130 after an interrupt from
/// the keyboard, by the signal after others.
enum Interrupt {
  /// Held while bytes are being written.
  private static let writing = Lock()
  /// Set while bytes are being written, for the handler on the same thread.
  nonisolated(unsafe) private static var isWriting = false
  nonisolated(unsafe) private static var isPending = false
  /// Where the handler writes a signal's number for the thread that ends the tool; -1 without one.
  nonisolated(unsafe) private static var bell: Int32 = -1
  private static let signals = [SIGINT, SIGTERM, SIGHUP]

  /// From now on an interrupt ends the tool with 130, unless whoever started it (nohup, a shell's `&`)
  /// has it ignore interrupts.
  static func install() {
    let previous = signal(SIGINT) { _ in
      guard Interrupt.bell < 0 else {
        Interrupt.ring(SIGINT)
        return
      }
      guard Interrupt.isWriting, !Interrupt.isPending else {
        _exit(ExitStatus.interrupted.rawValue)
      }
      Interrupt.isPending = true
    }
    if isIgnored(previous) { signal(SIGINT, SIG_IGN) }
  }

  /// From now on a thread of its own takes away what is temporary before a signal ends the tool.
  static func watch() {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    ear = ends[0]
    bell = ends[1]
    for number in [SIGTERM, SIGHUP] {
      let previous = signal(number) { Interrupt.ring($0) }
      if isIgnored(previous) { signal(number, SIG_IGN) }
    }
    Worker.start { Interrupt.end() }
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
    Cleanup.run()
    // A second signal ends a write that nobody reads.
    var waiting = pollfd(fd: ear, events: Int16(POLLIN), revents: 0)
    while !writing.tryLock(), poll(&waiting, 1, 20) == 0 {}
    guard Int32(byte) != SIGINT else { _exit(ExitStatus.interrupted.rawValue) }
    signal(Int32(byte), SIG_DFL)
    kill(getpid(), Int32(byte))
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
    if isPending { _exit(ExitStatus.interrupted.rawValue) }
  }
}

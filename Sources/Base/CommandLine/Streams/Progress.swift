#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// How far a long run has come, on standard error: `rpt-parse: 12/80`, from its second second on, where
/// a person looks on and standard output goes elsewhere.
package struct Progress {
  private static let delay = 1.0
  private static let interval = 0.1

  private let label: String
  private let total: Int
  private let isWanted: Bool
  private let write: (String) -> Void
  private var done = 0
  private var next: Double
  private var isShown = false

  /// Of a run of `total` inputs that begins at `start`, in seconds.
  init(
    _ label: String, total: Int, isWanted: Bool, start: Double = Progress.now,
    write: @escaping (String) -> Void
  ) {
    self.label = label
    self.total = total
    self.isWanted = isWanted
    self.write = write
    next = start + Progress.delay
  }

  /// One more input is done.
  package mutating func advance() { advance(at: Progress.now) }

  mutating func advance(at time: Double) {
    done += 1
    guard isWanted, time >= next else { return }
    next = time + Progress.interval
    isShown = true
    write("\r\(label): \(done)/\(total)\u{1B}[K")
  }

  /// Removes the line, so that a message may stand there, or at the end.
  package mutating func clear() {
    guard isShown else { return }
    isShown = false
    write("\r\u{1B}[K")
  }

  /// The system's steady clock, in seconds.
  package static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}

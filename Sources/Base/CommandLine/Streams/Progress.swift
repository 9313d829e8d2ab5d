#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The progress of a run on standard error, `rpt-parse: 12/80` or without a known total `rpt-check: 12`, shown
/// after its first second.
package struct Progress {
  private static let delay = 1.0
  private static let interval = 0.1

  private let label: String
  private let total: Int?
  private let isWanted: Bool
  private let write: (String) -> Void
  private var done = 0
  private var next: Double
  private var isShown = false

  /// The progress of a run of `total` inputs (nil: unknown) that begins at `start`, in seconds.
  init(
    _ label: String, total: Int?, isWanted: Bool, start: Double = Progress.now,
    write: @escaping (String) -> Void
  ) {
    self.label = label
    self.total = total
    self.isWanted = isWanted
    self.write = write
    next = start + Progress.delay
  }

  /// Counts one more input as done.
  package mutating func advance() { if isWanted { advance(at: Progress.now) } }

  mutating func advance(at time: Double) {
    done += 1
    guard isWanted, time >= next else { return }
    next = time + Progress.interval
    isShown = true
    write("\r\(label): \(done)\(total.map { "/\($0)" } ?? "")\u{1B}[K")
  }

  /// Removes the line, before a message and at the end.
  package mutating func clear() {
    guard isShown else { return }
    isShown = false
    write("\r\u{1B}[K")
  }

  /// The time by the system's monotonic clock, in seconds.
  package static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}

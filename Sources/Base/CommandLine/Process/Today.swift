#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The day by the system's clock.
package enum Today {
  /// The day at UTC+8, the time of China, `2023-01-19`, whatever the machine's time zone.
  package static var inChina: String { inChina(at: time(nil)) }

  /// The same at the system's time `time`.
  static func inChina(at time: time_t) -> String {
    var seconds = time + 8 * 3600
    var parts = tm()
    gmtime_r(&seconds, &parts)
    func two(_ number: Int32) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(parts.tm_year + 1900)-\(two(parts.tm_mon + 1))-\(two(parts.tm_mday))"
  }
}

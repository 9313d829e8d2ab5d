#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What the system says about a file, by which its change is noticed.
package struct FileStatus: Equatable, Sendable {
  package let size: Int
  private let number: UInt64
  private let contentTime: Moment
  /// Every write sets it, and programs that copy files cannot set it back.
  private let statusTime: Moment

  /// What changes when a file is saved, and does not when it gets a second name.
  struct Content: Equatable, Sendable {
    private let number: UInt64
    private let size: Int
    private let time: Moment

    fileprivate init(_ status: FileStatus) {
      (number, size, time) = (status.number, status.size, status.contentTime)
    }
  }

  var content: Content { Content(self) }

  fileprivate struct Moment: Equatable, Sendable {
    let seconds: Int
    let nanoseconds: Int

    init(_ time: timespec) {
      seconds = time.tv_sec
      nanoseconds = time.tv_nsec
    }
  }

  /// The status of the file at `path` in the folder `root`; nil for a link, for what is no file, and where
  /// there is none.
  package init?(_ path: Path, in root: String, _ streams: Streams) {
    self.init(Path(bytes: Array("\(streams.location(of: root))/".utf8) + path.bytes))
  }

  /// The same for the file at `path`.
  init?(_ path: Path) {
    var status = stat()
    guard lstat(SystemFolder.characters(path.bytes), &status) == 0,
      status.st_mode & S_IFMT == S_IFREG
    else { return nil }
    size = Int(status.st_size)
    number = UInt64(status.st_ino)
    contentTime = Moment(SystemFolder.changed(status))
    #if canImport(Darwin)
      statusTime = Moment(status.st_ctimespec)
    #else
      statusTime = Moment(status.st_ctim)
    #endif
  }

  /// When its content was last changed, in UTC.
  package var modified: String { FileStatus.text(contentTime) }
  /// When its status was last changed, in UTC.
  package var changed: String { FileStatus.text(statusTime) }

  /// How many seconds ago its status was changed.
  package var age: Double {
    Double(time(nil)) - Double(statusTime.seconds) - Double(statusTime.nanoseconds) / 1e9
  }

  /// The present moment in UTC, to the second.
  package static var now: String {
    text(Moment(timespec(tv_sec: time(nil), tv_nsec: 0))).prefix(19) + "Z"
  }

  private static func text(_ moment: Moment) -> String {
    var seconds = time_t(moment.seconds)
    var parts = tm()
    gmtime_r(&seconds, &parts)
    func digits(_ number: Int, _ count: Int) -> String {
      let text = String(number)
      return String(repeating: "0", count: max(0, count - text.count)) + text
    }
    let day = [(Int(parts.tm_year) + 1900, 4), (Int(parts.tm_mon) + 1, 2), (Int(parts.tm_mday), 2)]
    let hour = [(Int(parts.tm_hour), 2), (Int(parts.tm_min), 2), (Int(parts.tm_sec), 2)]
    return day.map(digits).joined(separator: "-") + "T" + hour.map(digits).joined(separator: ":")
      + ".\(digits(moment.nanoseconds, 9))Z"
  }
}

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

import CommandLine

/// What has to go when the tool ends, however it ends: temporary folders, and processes that are still
/// at work. A signal's own handler may do neither, so a thread waits for the signals' word.
enum Cleanup {
  nonisolated(unsafe) private static var folders: [String] = []
  nonisolated(unsafe) private static var groups: [pid_t] = []
  nonisolated(unsafe) private static var isEnding = false
  nonisolated(unsafe) private static var isWatching = false
  private static let lock = Lock()

  /// Keeps `folder` in mind. Never returns where the tool is about to end.
  static func add(folder: String) {
    enter { folders.append(folder) }
    watch()
  }

  /// `folder` is gone.
  static func remove(folder: String) { enter { folders.removeAll { $0 == folder } } }

  /// Keeps the process group `group` in mind. Never returns where the tool is about to end.
  static func add(group: pid_t) { enter { groups.append(group) } }

  /// The process group `group` has ended. Never returns where the tool ended it to end itself.
  static func remove(group: pid_t) { enter { groups.removeAll { $0 == group } } }

  /// Ends the processes and takes the folders away. Nothing may be added from now on.
  static func run() {
    lock.lock()
    isEnding = true
    let (folders, groups) = (folders, groups)
    lock.unlock()
    for group in groups { kill(-group, SIGKILL) }
    for folder in folders { TemporaryFolder.remove(folder) }
  }

  private static func enter(_ change: () -> Void) {
    lock.lock()
    let isEnding = isEnding
    if !isEnding { change() }
    lock.unlock()
    while isEnding { sleep(1) }
  }

  /// Has the folders go at `exit`, and at the signals that end a tool.
  private static func watch() {
    lock.lock()
    defer { lock.unlock() }
    guard !isWatching else { return }
    isWatching = true
    atexit { Cleanup.run() }
    Interrupt.watch(cleaning: run)
  }
}

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

import CommandLine

/// The temporary folders to remove and the child processes to kill when the tool ends, at `exit` or by a
/// signal. A signal handler may do neither, so a thread waits for signals.
enum Cleanup {
  nonisolated(unsafe) private static var folders: [String] = []
  nonisolated(unsafe) private static var groups: [pid_t] = []
  nonisolated(unsafe) private static var isEnding = false
  nonisolated(unsafe) private static var isWatching = false
  private static let lock = Lock()

  /// Adds `folder` to those to remove. Never returns where the tool is about to end.
  static func add(folder: String) {
    enter { folders.append(folder) }
    watch()
  }

  /// Records that `folder` has been removed.
  static func remove(folder: String) { enter { folders.removeAll { $0 == folder } } }

  /// Adds the process group `group` to those to kill. Never returns where the tool is about to end.
  static func add(group: pid_t) { enter { groups.append(group) } }

  /// Records that the process group `group` has ended. Never returns where the tool is about to end.
  static func remove(group: pid_t) { enter { groups.removeAll { $0 == group } } }

  /// Kills the processes and removes the folders. Nothing can be added afterwards.
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

  /// Arranges the cleanup at `exit` and at the signals that end a tool.
  private static func watch() {
    lock.lock()
    defer { lock.unlock() }
    guard !isWatching else { return }
    isWatching = true
    atexit { Cleanup.run() }
    Interrupt.watch(cleaning: run)
  }
}

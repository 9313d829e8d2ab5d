#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

import CommandLine

/// A folder that no other user can read. It is removed with the value, and when the tool ends. What a tool
/// left that was killed is removed when the next makes such a folder: the system has released its lock.
final class TemporaryFolder: Sendable {
  private static let prefix = "rpt-"
  private static let template = prefix + "XXXXXX"

  let path: String
  /// The folder, open and locked as long as the value lives; -1 where the system cannot lock.
  private let lock: Int32

  /// Makes it in the folder of `TMPDIR`, else in /tmp; nil with `errno` where that fails.
  init?() {
    _ = TemporaryFolder.sweepsOnce
    guard let (path, lock) = TemporaryFolder.make() else { return nil }
    (self.path, self.lock) = (path, lock)
    Cleanup.add(folder: path)
  }

  deinit {
    TemporaryFolder.remove(path)
    if lock >= 0 { _ = Descriptor.close(lock) }
    Cleanup.remove(folder: path)
  }

  /// Makes a folder and locks it; again where another tool swept it away before it was locked.
  private static func make() -> (path: String, lock: Int32)? {
    for _ in 0..<10 {
      var name = Array("\(Spool.folder)/\(template)".utf8CString)
      // The converters have other working folders.
      guard let made = mkdtemp(&name), let real = realpath(made, nil) else { return nil }
      defer { free(real) }
      let path = String(cString: real)
      let folder = SystemFolder.openFolder(path)
      if folder >= 0, flock(folder, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK,
        access(path, F_OK) == 0
      {
        return (path, folder)
      }
      if folder >= 0 { _ = Descriptor.close(folder) }
    }
    return nil
  }

  private static let sweepsOnce: Void = sweep(Spool.folder)

  /// Removes the folders in `parent` that tools of this user have left.
  static func sweep(_ parent: String) {
    for name in SystemFolder.names(in: Array(parent.utf8)) ?? [] {
      let name = String(decoding: name, as: UTF8.self)
      guard name.hasPrefix(prefix), name.utf8.count == template.utf8.count else { continue }
      let path = "\(parent)/\(name)"
      let folder = SystemFolder.openFolder(path)
      guard folder >= 0 else { continue }
      defer { _ = Descriptor.close(folder) }
      var status = stat()
      guard fstat(folder, &status) == 0, status.st_uid == geteuid(),
        status.st_mode & 0o7777 == 0o700, flock(folder, LOCK_EX | LOCK_NB) == 0
      else { continue }
      remove(path)
    }
  }

  /// The path of the file `name` in it.
  func path(of name: String) -> String { "\(path)/\(name)" }

  /// Writes the file `name`; false with `errno` where that fails.
  func write(_ bytes: [UInt8], to name: String) -> Bool {
    let descriptor = open(path(of: name), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return false }
    let isWritten = bytes.withUnsafeBytes { Descriptor.write(descriptor, $0) } == 0
    return Descriptor.close(descriptor) == 0 && isWritten
  }

  /// Makes the folder `name` in it.
  func makeFolder(_ name: String) { mkdir(path(of: name), 0o700) }

  /// Whether it has a file `name`.
  func has(_ name: String) -> Bool { access(path(of: name), F_OK) == 0 }

  /// Removes the file `name`, if there is one.
  func removeFile(_ name: String) { unlink(path(of: name)) }

  /// Removes the folder at `path` with its content. Tries again where a process that is being killed
  /// still writes there.
  static func remove(_ path: String) {
    for _ in 0..<50 {
      let folder = SystemFolder.openFolder(path)
      if folder >= 0 {
        SystemFolder.empty(folder)
        _ = Descriptor.close(folder)
      }
      guard rmdir(path) != 0, errno != ENOENT else { return }
      usleep(10_000)
    }
  }
}

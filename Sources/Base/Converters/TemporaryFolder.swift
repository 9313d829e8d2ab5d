#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

import CommandLine

/// A folder that no other user can read. It is removed with the value, and when the tool ends, unless by
/// SIGKILL.
final class TemporaryFolder: Sendable {
  let path: String

  /// Makes it in the folder of `TMPDIR`, else in /tmp; nil with `errno` where that fails.
  init?() {
    var template = Array("\(Spool.folder)/rpt-XXXXXX".utf8CString)
    guard let made = mkdtemp(&template) else { return nil }
    path = String(cString: made)
    Cleanup.add(folder: path)
  }

  deinit {
    TemporaryFolder.remove(path)
    Cleanup.remove(folder: path)
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
      empty(path)
      guard rmdir(path) != 0, errno != ENOENT else { return }
      usleep(10_000)
    }
  }

  private static func empty(_ path: String) {
    guard let folder = opendir(path) else { return }
    defer { closedir(folder) }
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        bytes.prefix { $0 != 0 }.map(CChar.init(bitPattern:))
      }
      guard name != [46], name != [46, 46] else { continue }
      let inner = path.utf8CString.dropLast() + [47] + name + [0]
      inner.withUnsafeBufferPointer { inner in
        guard let inner = inner.baseAddress, unlink(inner) != 0 else { return }
        let text = String(cString: inner)
        empty(text)
        rmdir(inner)
      }
    }
  }
}

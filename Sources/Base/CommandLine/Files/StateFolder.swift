#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

import Wordings

/// A folder of mode 0700 in which a tool keeps its state from run to run. Only one run at a time has it;
/// the system releases the lock when the process ends, also after a kill. Each file is written whole or not at
/// all.
package struct StateFolder: Sendable {
  private let path: String
  private let lock: Int32

  /// Makes the folder at `path` where it is missing, and locks it; nil where another run has it.
  package init?(_ path: String, _ streams: Streams, _ language: Language) throws(Stop) {
    self.path = streams.location(of: path)
    guard let folder = try SystemFolder.openWork(self.path, language) else {
      throw StateFolder.failure(path)
    }
    _ = Descriptor.close(folder)
    lock = open("\(self.path)/lock", O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard lock >= 0 else { throw StateFolder.failure(path) }
    guard flock(lock, LOCK_EX | LOCK_NB) == 0 else {
      _ = Descriptor.close(lock)
      return nil
    }
  }

  private static func failure(_ path: String) -> Stop {
    .unwritten(path, SystemError.wording(errno).english)
  }

  private func failure(_ name: String) -> Stop { StateFolder.failure(self.path(of: name)) }

  package func path(of name: String) -> String { "\(path)/\(name)" }

  /// Makes the folder `name` where it is missing.
  package func makeFolder(_ name: String) throws(Stop) {
    if mkdir(path(of: name), 0o700) != 0, errno != EEXIST { throw failure(name) }
  }

  /// Whether it has a file or folder `name`.
  package func has(_ name: String) -> Bool { access(path(of: name), F_OK) == 0 }

  /// The names in the folder `name`, sorted.
  package func names(in name: String) -> [String] {
    (SystemFolder.names(in: Array(path(of: name).utf8)) ?? [])
      .map { String(decoding: $0, as: UTF8.self) }.sorted()
  }

  /// The bytes of the file `name`; none where it is missing.
  package func bytes(of name: String) throws(Stop) -> [UInt8] {
    guard has(name) else { return [] }
    do throws(Refusal) { return try Input(Path(path(of: name))).bytes(limit: 1 << 32) } catch {
      throw .unwritten(path(of: name), error.message.english)
    }
  }

  /// Makes `bytes` the content of the file at `target`, a path in the folder or, if `isOutside`, another one
  /// in the same file system; it is on the disk when this returns.
  package func write(_ bytes: [UInt8], to target: String, isOutside: Bool = false) throws(Stop) {
    let draft = path(of: "scratch/file")
    let file = open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0o666)
    guard file >= 0 else { throw failure("scratch") }
    let isWritten = bytes.withUnsafeBytes { Descriptor.write(file, $0) } == 0 && fsync(file) == 0
    let target = isOutside ? target : path(of: target)
    guard Descriptor.close(file) == 0, isWritten, rename(draft, target) == 0 else {
      throw StateFolder.failure(target)
    }
  }

  /// Appends `line` to the file `name`, after a line that a full disk has cut.
  package func append(_ line: [UInt8], to name: String) throws(Stop) {
    let file = open(path(of: name), O_RDWR | O_CREAT | O_APPEND | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw failure(name) }
    var last: [UInt8] = [0x0A]
    if lseek(file, -1, SEEK_END) >= 0 {
      last.withUnsafeMutableBytes { _ = Descriptor.read(file, into: $0) }
    }
    let bytes = (last == [0x0A] ? [] : [0x0A]) + line
    let isWritten = bytes.withUnsafeBytes { Descriptor.write(file, $0) } == 0 && fsync(file) == 0
    guard Descriptor.close(file) == 0, isWritten else { throw failure(name) }
  }

  /// Removes the file at `target`, if there is one, as `write` names it.
  package func remove(_ target: String, isOutside: Bool = false) {
    unlink(isOutside ? target : path(of: target))
  }

  package func move(_ name: String, to other: String) throws(Stop) {
    guard rename(path(of: name), path(of: other)) == 0 else { throw failure(name) }
  }

  /// Removes the folder `name` with all that is in it.
  package func removeFolder(_ name: String) {
    let folder = SystemFolder.openFolder(path(of: name))
    guard folder >= 0 else { return }
    SystemFolder.empty(folder)
    _ = Descriptor.close(folder)
    rmdir(path(of: name))
  }

  /// A file without a name, for what a program reads or writes.
  package func scratchFile() throws(Stop) -> Int32 {
    var template = Array(path(of: "scratch/file-XXXXXX").utf8CString)
    let file = mkstemp(&template)
    guard file >= 0 else { throw failure("scratch") }
    _ = fcntl(file, F_SETFD, FD_CLOEXEC)
    unlink(template)
    return file
  }
}

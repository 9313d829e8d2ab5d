#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

import Wordings

/// The folder of results, OUT, which a run replaces as a whole and in one step, and a hidden folder of
/// mode 0700 beside it, in which the new results are made. The lock is on the hidden folder, because
/// OUT is replaced; the system releases it when the process ends, also after a kill.
package struct ResultFolder: Sendable {
  /// The path as it was given.
  package let shown: String
  private let out: String
  /// The hidden folder, and its descriptor.
  private let work: String
  private let lock: Int32
  /// The folder of the new results; nil before `begin`.
  private var new = ""
  private let language: Language

  /// Locks the folder at `path` for `tool`, restores the last results if a run was killed while it
  /// exchanged them, and removes what such a run left.
  package init(
    _ path: String, of tool: String, _ streams: Streams, _ language: Language
  ) throws(Stop) {
    shown = path
    self.language = language
    out = SystemFolder.resolved(streams.location(of: path))
    let cut = out.lastIndex(of: "/") ?? out.startIndex
    let (parent, name) = (String(out[..<cut]), out[out.index(after: cut)...])
    guard !name.isEmpty else { throw .unwritten(path, SystemError.wording(EBUSY).text(language)) }
    _ = try OutputFolder(parent.isEmpty ? "/" : parent, streams)
    work = "\(parent)/.\(name).\(tool)"
    lock = try ResultFolder.lock(work, path, language)
    let (out, work, lock) = (out, work, lock)
    ResultFolder.recover(out, work, lock)
    Interrupt.watch {
      ResultFolder.recover(out, work, lock)
      rmdir(work)
    }
  }

  /// Makes the hidden folder and locks it. A link in its place is not followed.
  private static func lock(
    _ work: String, _ path: String, _ language: Language
  ) throws(Stop) -> Int32 {
    while true {
      guard let lock = try SystemFolder.openWork(work, language) else {
        guard errno != ENOENT else { continue }
        throw failure(work, errno, language)
      }
      guard flock(lock, LOCK_EX | LOCK_NB) == 0 else {
        _ = Descriptor.close(lock)
        throw .unwritten(path, language.says("另一次运行正在进行，请稍后再试", en: "another run is in progress"))
      }
      // Another run may have ended and removed its folder in the meantime.
      var (mine, present) = (stat(), stat())
      if fstat(lock, &mine) == 0, lstat(work, &present) == 0, mine.st_ino == present.st_ino,
        mine.st_dev == present.st_dev
      {
        return lock
      }
      _ = Descriptor.close(lock)
    }
  }

  /// Restores the last results if a run ended between two renames, and removes all else in the hidden
  /// folder.
  private static func recover(_ out: String, _ work: String, _ lock: Int32) {
    var status = stat()
    if lstat(out, &status) != 0 { rename("\(work)/old", out) }
    SystemFolder.empty(lock)
  }

  private static func failure(_ path: String, _ number: Int32, _ language: Language) -> Stop {
    .unwritten(path, SystemError.wording(number).text(language))
  }

  private func failure(_ number: Int32) -> Stop {
    ResultFolder.failure(shown, number, language)
  }

  /// Removes the hidden folder.
  package func cleanUp() {
    SystemFolder.empty(lock)
    rmdir(work)
    _ = Descriptor.close(lock)
  }
}

// MARK: - The last results

extension ResultFolder {
  /// The names in OUT; nil where it is something other than a folder, none where it does not exist.
  package var names: [[UInt8]]? {
    if let names = SystemFolder.names(in: Array(out.utf8)) { return names }
    return errno == ENOENT ? [] : nil
  }

  /// The names in the folder `name` of the last results; none where there is no such folder.
  package func names(in name: String) -> [[UInt8]] {
    SystemFolder.names(in: Array("\(out)/\(name)".utf8)) ?? []
  }

  /// The bytes of a file of the last results; nil where there is none.
  package func bytes(of name: String) throws(Stop) -> [UInt8]? {
    let path = "\(out)/\(name)"
    guard access(path, F_OK) == 0 else { return nil }
    do throws(Refusal) { return try Input(Path(path)).bytes(limit: 1 << 30) } catch {
      throw .unread("\(shown)/\(name)", error.message.text(language))
    }
  }

  /// Whether the last results have a folder or file `name`.
  package func has(_ name: String) -> Bool { access("\(out)/\(name)", F_OK) == 0 }
}

extension ResultFolder {
  /// The state of some files of the last results, to find out whether one is saved during a run.
  package struct Snapshot: Equatable, Sendable {
    fileprivate var files: [FileStatus.Content?]
  }

  /// The day in China on which a file of the last results was saved.
  package func day(of name: String) -> String? {
    var status = stat()
    guard stat("\(out)/\(name)", &status) == 0 else { return nil }
    return Today.inChina(at: SystemFolder.changed(status).tv_sec)
  }

  /// The present state of the files `names`.
  package func snapshot(of names: [String]) -> Snapshot {
    Snapshot(files: names.map { FileStatus(Path("\(out)/\($0)"))?.content })
  }
}

// MARK: - The new results

extension ResultFolder {
  /// Makes the empty folder of the new results. A program of a killed run may still be writing: its
  /// name is new each time.
  package mutating func begin() throws(Stop) {
    var template = Array("\(work)/new-XXXXXX".utf8CString)
    guard let made = mkdtemp(&template) else { throw failure(errno) }
    new = String(cString: made)
  }

  /// The path of `name` in the new results.
  package func path(of name: String) -> String { "\(new)/\(name)" }

  /// Writes a file of the new results, and makes the folders above it.
  package func write(_ bytes: [UInt8], to name: String) throws(Stop) {
    try makeFolders(above: name)
    let file = open(path(of: name), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard file >= 0 else { throw failure(errno) }
    let isWritten = bytes.withUnsafeBytes { Descriptor.write(file, $0) } == 0
    let number = errno
    guard Descriptor.close(file) == 0, isWritten else { throw failure(isWritten ? errno : number) }
  }

  private func makeFolders(above name: String) throws(Stop) {
    var made = new
    for part in name.split(separator: "/").dropLast() {
      made += "/\(part)"
      guard mkdir(made, 0o777) != 0, errno != EEXIST else { continue }
      throw failure(errno)
    }
  }

  /// Gives `name` of the last results the second name `target` in the new ones.
  package func keep(_ name: [UInt8], as target: [UInt8]) throws(Stop) {
    let number = SystemFolder.link(Array("\(out)/".utf8) + name, to: Array("\(new)/".utf8) + target)
    guard number == 0 else { throw failure(number) }
  }

  /// Makes the folder `name` in the new results, where there is none.
  package func makeFolder(_ name: String) throws(Stop) { try makeFolders(above: "\(name)/-") }

  /// Whether the new results have a folder or file `name`.
  package func hasNew(_ name: String) -> Bool { access(path(of: name), F_OK) == 0 }

  /// Replaces the last results by the new ones, in one step where the system can.
  package func exchange() throws(Stop) {
    var status = stat()
    guard stat(out, &status) == 0 else {
      let mask = umask(0)
      umask(mask)
      guard chmod(new, 0o777 & ~mask) == 0, rename(new, out) == 0 else { throw failure(errno) }
      return
    }
    guard chmod(new, status.st_mode & 0o7777) == 0 else { throw failure(errno) }
    guard !SystemFolder.exchange(new, out) else { return }
    guard rename(out, "\(work)/old") == 0, rename(new, out) == 0 else { throw failure(errno) }
  }
}

extension ResultFolder {
  /// A file without a name in the hidden folder, for what a program reads or writes; nil with `errno`.
  package func scratchFile() throws(Stop) -> Int32 {
    var template = Array("\(work)/file-XXXXXX".utf8CString)
    let file = mkstemp(&template)
    guard file >= 0 else { throw failure(errno) }
    _ = fcntl(file, F_SETFD, FD_CLOEXEC)
    unlink(template)
    return file
  }

  /// Whether the folder at `path` contains OUT, or OUT that folder.
  package static func overlap(_ path: String, _ out: String, _ streams: Streams) -> Bool {
    let paths = [path, out].map { SystemFolder.resolved(streams.location(of: $0)) + "/" }
    return paths[0].hasPrefix(paths[1]) || paths[1].hasPrefix(paths[0])
  }
}

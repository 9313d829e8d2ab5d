#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

import Wordings

/// The system's calls on folders and their files. None follows a link below the path that it is given.
package enum SystemFolder {
  /// The names in the folder at `path`, as bytes, in no order; nil with `errno` where it cannot be read.
  package static func names(in path: [UInt8]) -> [[UInt8]]? {
    guard let folder = opendir(characters(path)) else { return nil }
    return names(closing: folder)
  }

  private static func names(closing folder: OpaquePointer) -> [[UInt8]] {
    defer { closedir(folder) }
    var names: [[UInt8]] = []
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
      if name != Array(".".utf8), name != Array("..".utf8) { names.append(name) }
    }
    return names
  }

  /// Opens the folder at `path`, which must not be a link; -1 with `errno` where that fails.
  package static func openFolder(_ path: String) -> Int32 {
    open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
  }

  /// Opens the folder at `path` in which a tool works, made where it is missing; nil with `errno` where
  /// that fails. In a folder of several users, another one could have put something else there: throws for
  /// a link, a file, and the folder of another user. What others may write into becomes this user's alone.
  static func openWork(_ path: String, _ language: Language) throws(Stop) -> Int32? {
    if mkdir(path, 0o700) != 0, errno != EEXIST { return nil }
    let folder = openFolder(path)
    guard folder >= 0 else {
      guard errno != ELOOP, errno != ENOTDIR else { throw notWork(path, language) }
      return nil
    }
    var status = stat()
    guard fstat(folder, &status) == 0, status.st_uid == geteuid() else {
      _ = Descriptor.close(folder)
      throw notWork(path, language)
    }
    let others: mode_t = 0o022
    if status.st_mode & others != 0 { fchmod(folder, status.st_mode & 0o7777 & ~others) }
    return folder
  }

  private static func notWork(_ path: String, _ language: Language) -> Stop {
    .unwritten(
      path, language.says("不是本程序的工作文件夹，请移走", en: "not the tool's work folder: move it away"))
  }

  /// Removes what is in the open folder `descriptor`, as far as that is possible.
  package static func empty(_ descriptor: Int32) {
    let copy = fcntl(descriptor, F_DUPFD_CLOEXEC, 0)
    guard copy >= 0, let folder = fdopendir(copy) else { return }
    rewinddir(folder)
    for name in names(closing: folder) {
      let name = characters(name)
      guard unlinkat(descriptor, name, 0) != 0 else { continue }
      let inner = openat(descriptor, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
      guard inner >= 0 else { continue }
      empty(inner)
      _ = Descriptor.close(inner)
      unlinkat(descriptor, name, AT_REMOVEDIR)
    }
  }

  /// Gives what is at `source` a second name, `target`: a folder is made anew, with second names of all
  /// that is in it. A file is copied where the system has no second names. Returns 0, or an error
  /// number.
  static func link(_ source: [UInt8], to target: [UInt8]) -> Int32 {
    let (old, new) = (characters(source), characters(target))
    var status = stat()
    guard lstat(old, &status) == 0 else { return errno }
    guard status.st_mode & S_IFMT == S_IFDIR else {
      return linkat(AT_FDCWD, old, AT_FDCWD, new, 0) == 0 ? 0 : copy(old, status, to: new)
    }
    guard mkdir(new, 0o700) == 0, let names = names(in: source) else { return errno }
    for name in names {
      let inner = [UInt8(ascii: "/")] + name
      let number = link(source + inner, to: target + inner)
      guard number == 0 else { return number }
    }
    return chmod(new, status.st_mode & 0o7777) == 0 ? 0 : errno
  }

  private static func copy(_ source: [CChar], _ status: stat, to target: [CChar]) -> Int32 {
    if status.st_mode & S_IFMT == S_IFLNK {
      var room = [CChar](repeating: 0, count: Int(PATH_MAX) + 1)
      guard readlink(source, &room, room.count - 1) >= 0 else { return errno }
      return symlink(room, target) == 0 ? 0 : errno
    }
    let input = open(source, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard input >= 0 else { return errno }
    defer { _ = Descriptor.close(input) }
    let output = open(target, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, status.st_mode & 0o777)
    guard output >= 0 else { return errno }
    let number = copy(input, to: output)
    return Descriptor.close(output) == 0 ? number : errno
  }

  private static func copy(_ input: Int32, to output: Int32) -> Int32 {
    let room = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 16)
    defer { room.deallocate() }
    while true {
      let count = Descriptor.read(input, into: room)
      guard count > 0 else { return count == 0 ? 0 : errno }
      let part = UnsafeRawBufferPointer(rebasing: room[..<count])
      guard Descriptor.write(output, part) == 0 else { return errno }
    }
  }

  /// When a file's content was last changed.
  static func changed(_ status: stat) -> timespec {
    #if canImport(Darwin)
      status.st_mtimespec
    #else
      status.st_mtim
    #endif
  }

  /// `path` for a call of the system.
  static func characters(_ path: [UInt8]) -> [CChar] { (path + [0]).map(CChar.init(bitPattern:)) }

  /// Exchanges the folders at two paths in one step; false where the system cannot.
  static func exchange(_ one: String, _ two: String) -> Bool {
    #if canImport(Darwin)
      renamex_np(one, two, UInt32(RENAME_SWAP)) == 0
    #else
      renameat2(AT_FDCWD, one, AT_FDCWD, two, renameExchange) == 0
    #endif
  }

  /// The path at `path` with all links resolved, also of the folders above one that does not exist.
  static func resolved(_ path: String) -> String {
    if let real = realpath(path, nil) {
      defer { free(real) }
      return String(cString: real)
    }
    var path = path
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    guard path != "/" else { return path }
    let cut = path.lastIndex(of: "/")
    let parent = cut.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
    let name = cut.map { String(path[path.index(after: $0)...]) } ?? path
    let above = resolved(parent)
    return above == "/" ? "/\(name)" : "\(above)/\(name)"
  }
}

#if os(Linux)
  /// renameat2(2), which Swift does not import, since it needs _GNU_SOURCE.
  @_silgen_name("renameat2")
  private func renameat2(
    _ oldFolder: Int32, _ old: UnsafePointer<CChar>, _ newFolder: Int32,
    _ new: UnsafePointer<CChar>, _ flags: UInt32
  ) -> Int32

  /// RENAME_EXCHANGE of Linux's fcntl.h.
  private let renameExchange: UInt32 = 2
#endif

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

import Wordings

/// The files that people have put into a folder and the folders below it. Nothing that is there
/// stops the walk: what cannot be opened, and what is no file, is found with its problem.
package struct FolderWalk {
  /// A file, by its path relative to the folder.
  package struct Found: Sendable {
    /// The path as bytes.
    private let name: [UInt8]
    /// Why it cannot be read; nil for a file.
    package let problem: Wording?
    /// Whether it is a folder that cannot be opened.
    package let isFolder: Bool
    /// The day in China on which it was last changed, `2023-01-19`.
    package let changed: String?

    fileprivate init(
      _ name: [UInt8], problem: Wording?, isFolder: Bool, changed: String?
    ) {
      self.name = name
      self.problem = problem
      self.isFolder = isFolder
      self.changed = changed
    }

    /// Its path. A lone `-` would be standard input.
    package var path: Path { Path(bytes: name == [UInt8(ascii: "-")] ? Array("./-".utf8) : name) }

    /// The same by its path relative to the folder that has `folder` in it.
    package func below(_ folder: Path) -> Found {
      let isClosed = folder.bytes.last == UInt8(ascii: "/")
      let prefix = folder.bytes + (isClosed ? [] : [UInt8(ascii: "/")])
      return Found(
        prefix + name, problem: problem, isFolder: isFolder, changed: changed)
    }
  }

  /// The identity of a file, whatever its path.
  private struct Identity: Hashable {
    let device: UInt64
    let number: UInt64

    init(_ status: stat) {
      device = UInt64(truncatingIfNeeded: status.st_dev)
      number = UInt64(status.st_ino)
    }
  }

  /// The files of each folder sorted by their names' bytes, followed by those of its folders.
  package private(set) var found: [Found] = []
  private let root: [UInt8]
  private let leftOut: Set<Identity>

  /// Walks the folder `root`. Leaves out hidden files, those that programs make for themselves, and those at
  /// the paths `leavingOut`. Throws the problem where `root` cannot be read.
  package init(
    _ root: Path, _ streams: Streams, leavingOut others: [String] = []
  ) throws(Refusal) {
    self.root = streams.location(of: root)
    leftOut = Set(
      others.compactMap { path in
        var status = stat()
        return stat(streams.location(of: path), &status) == 0 ? Identity(status) : nil
      })
    guard let names = SystemFolder.names(in: self.root) else {
      throw Refusal(.unreadable, SystemError.wording(errno))
    }
    add(names, below: [])
  }

  /// Adds the files `names` of the folder at `path`.
  private mutating func add(_ names: [[UInt8]], below path: [UInt8]) {
    var folders: [[UInt8]] = []
    for name in names.sorted(by: { $0.lexicographicallyPrecedes($1) })
    where name.first != UInt8(ascii: ".") {
      let inner = path.isEmpty ? name : path + [UInt8(ascii: "/")] + name
      switch kind(of: inner) {
      case .folder: folders.append(inner)
      case _ where FolderWalk.isTemporary(String(decoding: name, as: UTF8.self)): break
      case .file: add(inner, nil)
      case .leftOut: break
      case .linkedFolder:
        add(
          inner,
          Wording(
            "是指向文件夹的链接，其中的文件没有读取", en: "a link to a folder, whose files were not read"))
      case .other: add(inner, Wording("不是文件，没有读取", en: "not a file; it was not read"))
      }
    }
    for folder in folders {
      if let names = SystemFolder.names(in: root + [UInt8(ascii: "/")] + folder) {
        add(names, below: folder)
      } else {
        let cause = SystemError.wording(errno)
        add(
          folder,
          Wording(
            "文件夹打不开：\(cause.chinese)", en: "the folder cannot be opened: \(cause.english)"),
          isFolder: true)
      }
    }
  }

  private mutating func add(_ path: [UInt8], _ problem: Wording?, isFolder: Bool = false) {
    found.append(Found(path, problem: problem, isFolder: isFolder, changed: day(of: path)))
  }

  /// Whether a file called `name` is one that programs make for themselves: locks of open documents,
  /// downloads that are not complete, thumbnails.
  private static func isTemporary(_ name: String) -> Bool {
    name.hasPrefix("~") || [".part", ".crdownload", ".tmp"].contains { name.hasSuffix($0) }
      || ["thumbs.db", "desktop.ini"].contains(name.lowercased())
  }

  private func day(of path: [UInt8]) -> String? {
    var status = stat()
    guard stat(SystemFolder.characters(root + [UInt8(ascii: "/")] + path), &status) == 0 else {
      return nil
    }
    return Today.inChina(at: SystemFolder.changed(status).tv_sec)
  }

  private enum Kind { case file, folder, linkedFolder, other, leftOut }

  /// What is at `path`. A link that leads nowhere is a file that cannot be opened.
  private func kind(of path: [UInt8]) -> Kind {
    let path = SystemFolder.characters(root + [UInt8(ascii: "/")] + path)
    var own = stat()
    guard lstat(path, &own) == 0 else { return .file }
    guard own.st_mode & S_IFMT != S_IFDIR else { return .folder }
    var status = stat()
    guard stat(path, &status) == 0 else { return .file }
    guard !leftOut.contains(Identity(status)) else { return .leftOut }
    return switch status.st_mode & S_IFMT {
    case S_IFREG: .file
    case S_IFDIR: .linkedFolder
    default: .other
    }
  }
}

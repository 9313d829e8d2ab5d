#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

import Wordings

/// A file by which people who have only a shared folder ask for a run of a tool. It is renamed when a run
/// takes it, and removed at the end; one that a killed run had taken still asks.
package struct RequestFile {
  /// Its path, as it was found.
  package private(set) var path: String
  private let taken: String
  private let streams: Streams
  /// The open file, with the lock by which other runs see that it is taken. The system releases it when the
  /// process ends, also after a kill.
  private let lock: Int32

  /// The first file in one of `folders` whose name without its ending is `name`, or `taken`, the name of a
  /// taken one; nil where there is none, or where another run has taken it.
  package init?(_ name: String, taken: String, in folders: [String], _ streams: Streams) {
    let files = [taken, name].flatMap { name in
      folders.compactMap { RequestFile.path(of: name, in: $0, streams) }
    }
    guard let path = files.first else { return nil }
    lock = open(streams.location(of: path), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard lock >= 0 else { return nil }
    guard flock(lock, LOCK_EX | LOCK_NB) == 0 else {
      _ = Descriptor.close(lock)
      return nil
    }
    self.path = path
    self.taken = taken
    self.streams = streams
  }

  /// The path of the first file in `folder` whose name without its ending is `name`; nil where there is none.
  package static func path(of name: String, in folder: String, _ streams: Streams) -> String? {
    let folder = folder.hasSuffix("/") ? folder : "\(folder)/"
    let names = SystemFolder.names(in: streams.location(of: Path(folder))) ?? []
    let found = names.map { String(decoding: $0, as: UTF8.self) }.sorted().first {
      $0.prefix { $0 != "." } == name && streams.hasFile(folder + $0)
    }
    return found.map { folder + $0 }
  }

  /// Gives it the name of a taken one.
  package mutating func take() throws(Stop) {
    let name = path.split(separator: "/").last ?? ""
    let target = "\(path.dropLast(name.count))\(taken)\(name.drop { $0 != "." })"
    guard rename(streams.location(of: path), streams.location(of: target)) == 0 else {
      throw .unwritten(path, SystemError.wording(errno).english)
    }
    path = target
  }

  /// Removes it.
  package func remove() throws(Stop) {
    guard unlink(streams.location(of: path)) == 0 || errno == ENOENT else {
      throw .unwritten(path, SystemError.wording(errno).english)
    }
    _ = Descriptor.close(lock)
  }
}

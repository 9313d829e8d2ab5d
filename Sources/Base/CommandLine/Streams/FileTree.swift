#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

import Wordings

/// The files below a folder, by their paths relative to it.
package struct FileTree {
  private static let limit = 1 << 26

  private let root: String
  private let streams: Streams

  /// The files below the folder `root`.
  package init(_ root: String, _ streams: Streams) {
    self.root = root
    self.streams = streams
  }

  /// The text of the file at `path`; nil where there is none.
  package func text(of path: String) throws(Stop) -> String? {
    let file = "\(root)/\(path)"
    guard access(streams.location(of: file), F_OK) == 0 else { return nil }
    do throws(Refusal) {
      return String(
        decoding: try streams.open(Path(file)).bytes(limit: FileTree.limit), as: UTF8.self)
    } catch {
      throw .unread(file, error.message.english)
    }
  }

  /// The names in the folder at `path` that do not begin with a full stop, sorted; none where there is
  /// no such folder.
  package func names(in path: String) throws(Stop) -> [String] {
    guard let folder = opendir(streams.location(of: "\(root)/\(path)")) else {
      guard errno == ENOENT else {
        throw .unread("\(root)/\(path)", SystemError.wording(errno).english)
      }
      return []
    }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted()
  }

  /// Makes `text` the content of the file at `path`, in one step, and the folders above it where they
  /// are missing.
  package func write(_ text: String, to path: String) throws(Stop) {
    let file = "\(root)/\(path)"
    let folder = file.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    _ = try OutputFolder(folder.joined(separator: "/"), streams)
    let number = OutputFolder.replace(streams.location(of: file), with: Array(text.utf8))
    guard number == 0 else { throw .unwritten(file, SystemError.wording(number).english) }
  }

  /// Removes the file at `path`.
  package func remove(_ path: String) throws(Stop) {
    let file = "\(root)/\(path)"
    guard unlink(streams.location(of: file)) != 0 else { return }
    throw .unwritten(file, SystemError.wording(errno).english)
  }
}

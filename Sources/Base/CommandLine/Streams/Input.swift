#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

import Wordings

/// A file or standard input, open for reading.
package struct Input: ~Copyable {
  let stream: ByteStream
  private let isOwned: Bool

  /// Opens the file at `path`; a relative path begins at `folder`, nil for the folder of the process.
  package init(_ path: Path, in folder: String? = nil) throws(Refusal) {
    let descriptor = path.open(in: folder)
    stream = .descriptor(descriptor)
    isOwned = descriptor >= 0
    guard isOwned else {
      guard errno == ENOENT, let advice = path.advice else { throw Input.error() }
      throw Refusal(.unreadable, advice)
    }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else { return }
    throw Refusal(.unreadable, SystemError.wording(EISDIR))
  }

  /// An open stream.
  package init(_ stream: ByteStream) {
    self.stream = stream
    isOwned = false
  }

  deinit { if isOwned { _ = stream.close() } }

  /// Reads up to `room.count` bytes. Returns their number, 0 at the end.
  func read(into room: UnsafeMutableRawBufferPointer) throws(Refusal) -> Int {
    let count = stream.read(into: room)
    guard count >= 0 else { throw Input.error() }
    return count
  }

  /// All its bytes, at most `limit`.
  package func bytes(limit: Int) throws(Refusal) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: expectedSize(limit) + 1)
    var count = 0
    while true {
      if count == bytes.count {
        bytes.append(contentsOf: repeatElement(0, count: max(count, 1 << 16)))
      }
      let got = try fill(&bytes, from: count)
      count += got
      guard count <= limit else {
        let size = "\(limit >> 20) MiB"
        throw Refusal(
          .tooLarge, "文件超过\(size)的上限", en: "the file exceeds the limit of \(size)")
      }
      if got == 0 { break }
    }
    bytes.removeLast(bytes.count - count)
    return bytes
  }

  private func fill(_ bytes: inout [UInt8], from start: Int) throws(Refusal) -> Int {
    let result = bytes.withUnsafeMutableBytes { room -> Result<Int, Refusal> in
      do throws(Refusal) {
        return .success(try read(into: UnsafeMutableRawBufferPointer(rebasing: room[start...])))
      } catch {
        return .failure(error)
      }
    }
    return try result.get()
  }

  private func expectedSize(_ limit: Int) -> Int {
    guard let size = stream.size else { return 1 << 16 }
    return max(1 << 12, min(size, limit))
  }

  private static func error() -> Refusal {
    Refusal(.unreadable, SystemError.wording(errno))
  }
}

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Bytes that a run sets aside: the first of them in memory, more in a temporary file. The file has no name
/// from the beginning, so that nothing is left behind however the run ends.
package final class Spool {
  /// The folder for temporary files: that of `TMPDIR`, else /tmp.
  package static var folder: String {
    let folder = getenv("TMPDIR").map { String(cString: $0) } ?? ""
    return folder.isEmpty ? "/tmp" : folder
  }

  /// The most bytes that are kept in memory.
  private static let room = 8 << 20

  private var memory: [UInt8] = []
  /// -1 as long as there is no file.
  private var descriptor: Int32 = -1
  /// The number of bytes in the file.
  private var size = 0

  package init() {}

  private func makeFile() throws(Stop) {
    var path = Array("\(Spool.folder)/rpt-spool-XXXXXX".utf8CString)
    descriptor = path.withUnsafeMutableBufferPointer { path in
      guard let name = path.baseAddress else { return -1 }
      let descriptor = mkstemp(name)
      if descriptor >= 0 { unlink(name) }
      return descriptor
    }
    guard descriptor >= 0 else { throw Spool.failure(errno) }
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
  }

  deinit { if descriptor >= 0 { _ = Descriptor.close(descriptor) } }

  /// Appends `bytes`; returns the place where they are.
  package func append(_ bytes: UnsafeRawBufferPointer) throws(Stop) -> Range<Int> {
    if descriptor < 0 {
      guard memory.count + bytes.count > Spool.room else {
        memory += bytes
        return memory.count - bytes.count..<memory.count
      }
      try makeFile()
    }
    guard Descriptor.write(descriptor, bytes) == 0 else { throw Spool.failure(errno) }
    defer { size += bytes.count }
    return memory.count + size..<memory.count + size + bytes.count
  }

  /// The bytes at `place`.
  package func bytes(at place: Range<Int>) throws(Stop) -> [UInt8] {
    guard place.upperBound > memory.count else { return Array(memory[place]) }
    let start = place.lowerBound - memory.count
    var bytes = [UInt8](repeating: 0, count: place.count)
    var done = 0
    while done < bytes.count {
      let count = bytes.withUnsafeMutableBytes { room in
        pread(descriptor, room.baseAddress.map { $0 + done }, room.count - done, start + done)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw Spool.failure(count < 0 ? errno : EIO) }
      done += count
    }
    return bytes
  }

  private static func failure(_ number: Int32) -> Stop {
    .unwritten(folder, SystemError.wording(number).english)
  }
}

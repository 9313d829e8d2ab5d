#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Bytes that a run sets aside in a temporary file, since they are too many to keep in memory. The file
/// has no name from the beginning, so that nothing is left behind however the run ends.
package final class Spool {
  /// The folder for temporary files: that of `TMPDIR`, else /tmp.
  package static var folder: String {
    let folder = getenv("TMPDIR").map { String(cString: $0) } ?? ""
    return folder.isEmpty ? "/tmp" : folder
  }

  private let descriptor: Int32
  private var size = 0

  package init() throws(Stop) {
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

  deinit { _ = Descriptor.close(descriptor) }

  /// Appends `bytes`; returns the place where they are.
  package func append(_ bytes: UnsafeRawBufferPointer) throws(Stop) -> Range<Int> {
    guard Descriptor.write(descriptor, bytes) == 0 else { throw Spool.failure(errno) }
    defer { size += bytes.count }
    return size..<size + bytes.count
  }

  /// The bytes at `place`.
  package func bytes(at place: Range<Int>) throws(Stop) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: place.count)
    var done = 0
    while done < bytes.count {
      let count = bytes.withUnsafeMutableBytes { room in
        pread(
          descriptor, room.baseAddress.map { $0 + done }, room.count - done, place.lowerBound + done
        )
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

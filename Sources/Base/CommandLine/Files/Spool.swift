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
  private static let room = 2 << 20

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
  @discardableResult
  package func append(_ bytes: [UInt8]) throws(Stop) -> Range<Int> {
    try bytes.withUnsafeBufferPointer { bytes throws(Stop) in
      try append(UnsafeRawBufferPointer(bytes))
    }
  }

  /// The same for bytes that the spool does not own.
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
    if place.lowerBound < memory.count {
      let head = try self.bytes(at: place.lowerBound..<memory.count)
      return head + (try self.bytes(at: memory.count..<place.upperBound))
    }
    var bytes = [UInt8](repeating: 0, count: place.count)
    let number = bytes.withUnsafeMutableBytes { read(into: $0, from: place.lowerBound) }
    guard number == 0 else { throw Spool.failure(number) }
    return bytes
  }

  /// The bytes in parts, by their ordinals from 0; nil behind the last part.
  package func part(_ ordinal: Int) throws(Stop) -> [UInt8]? {
    let (start, end) = (ordinal << 16, memory.count + size)
    return start < end ? try bytes(at: start..<min(start + 1 << 16, end)) : nil
  }

  /// Writes all bytes to `target`. Returns 0, or an error number.
  func write(to target: Int32) -> Int32 {
    guard memory.withUnsafeBytes({ Descriptor.write(target, $0) }) == 0 else { return errno }
    var block = [UInt8](repeating: 0, count: min(size, 1 << 16))
    for start in stride(from: 0, to: size, by: 1 << 16) {
      let number = block.withUnsafeMutableBytes { block in
        let part = UnsafeMutableRawBufferPointer(rebasing: block.prefix(size - start))
        let number = read(into: part, from: memory.count + start)
        guard number == 0 else { return number }
        return Descriptor.write(target, UnsafeRawBufferPointer(part)) == 0 ? 0 : errno
      }
      guard number == 0 else { return number }
    }
    return 0
  }

  /// Reads from `start` on, which is in the file, until `room` is full. Returns 0, or an error number.
  private func read(into room: UnsafeMutableRawBufferPointer, from start: Int) -> Int32 {
    var rest = room[...]
    var place = start - memory.count
    while !rest.isEmpty {
      let count = pread(
        descriptor, UnsafeMutableRawBufferPointer(rebasing: rest).baseAddress, rest.count, place)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return count < 0 ? errno : EIO }
      rest = rest.dropFirst(count)
      place += count
    }
    return 0
  }

  private static func failure(_ number: Int32) -> Stop {
    .unwritten(folder, SystemError.wording(number).english)
  }
}

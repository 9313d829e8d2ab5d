#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// An open end of a run: a descriptor of the process, or bytes in memory.
package enum ByteStream: Sendable {
  case descriptor(Int32)
  case memory(MemoryStream)

  /// Whether a person is at the other end.
  var isTerminal: Bool {
    switch self {
    case .descriptor(let descriptor): isatty(descriptor) == 1
    case .memory(let memory): memory.isTerminal
    }
  }

  /// How many bytes it is known to hold; nil where that is unknown.
  var size: Int? {
    switch self {
    case .descriptor(let descriptor):
      var status = stat()
      return fstat(descriptor, &status) == 0 ? Int(status.st_size) : nil
    case .memory(let memory): return memory.bytes.count
    }
  }

  /// Reads up to `room.count` bytes: their count, 0 at the end, -1 with `errno`.
  func read(into room: UnsafeMutableRawBufferPointer) -> Int {
    switch self {
    case .descriptor(let descriptor): Descriptor.read(descriptor, into: room)
    case .memory(let memory): memory.read(into: room)
    }
  }

  /// Writes all `bytes`: 0, or -1 with `errno`.
  func write(_ bytes: UnsafeRawBufferPointer) -> Int {
    switch self {
    case .descriptor(let descriptor): return Descriptor.write(descriptor, bytes)
    case .memory(let memory):
      memory.write(bytes)
      return 0
    }
  }

  /// Closes a descriptor: 0, or -1 with `errno`.
  func close() -> Int32 {
    switch self {
    case .descriptor(let descriptor): Descriptor.close(descriptor)
    case .memory: 0
    }
  }
}

/// Bytes that one run writes and a test or another run reads, as through a pipe without end.
package final class MemoryStream: @unchecked Sendable {
  /// What was written and not yet read.
  package private(set) var bytes: ArraySlice<UInt8>
  /// Whether a run sees a terminal here.
  let isTerminal: Bool

  package init(_ bytes: [UInt8] = [], isTerminal: Bool = false) {
    self.bytes = bytes[...]
    self.isTerminal = isTerminal
  }

  /// What was written and not yet read, as text.
  package var text: String { String(decoding: bytes, as: UTF8.self) }

  fileprivate func read(into room: UnsafeMutableRawBufferPointer) -> Int {
    let count = min(room.count, bytes.count)
    room.copyBytes(from: bytes.prefix(count))
    bytes.removeFirst(count)
    return count
  }

  fileprivate func write(_ new: UnsafeRawBufferPointer) { bytes.append(contentsOf: new) }
}

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A stream of a run: a descriptor of the process, or bytes in memory.
package enum ByteStream: Sendable {
  case descriptor(Int32)
  case memory(MemoryStream)

  /// Whether it is a terminal.
  package var isTerminal: Bool {
    switch self {
    case .descriptor(let descriptor): isatty(descriptor) == 1
    case .memory(let memory): memory.isTerminal
    }
  }

  /// How many columns the terminal has; nil where it is none, or does not say.
  var columns: Int? {
    guard isTerminal, case .descriptor(let descriptor) = self else { return nil }
    var size = winsize()
    let isKnown = ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0
    return isKnown ? Int(size.ws_col) : nil
  }

  /// The number of bytes in it; nil where that is unknown.
  var size: Int? {
    switch self {
    case .descriptor(let descriptor):
      var status = stat()
      return fstat(descriptor, &status) == 0 ? Int(status.st_size) : nil
    case .memory(let memory): return memory.bytes.count
    }
  }

  /// Reads up to `room.count` bytes. Returns their number, 0 at the end, -1 with `errno`.
  func read(into room: UnsafeMutableRawBufferPointer) -> Int {
    switch self {
    case .descriptor(let descriptor): Descriptor.read(descriptor, into: room)
    case .memory(let memory): memory.read(into: room)
    }
  }

  /// Writes all `bytes`. Returns 0, or -1 with `errno`.
  func write(_ bytes: UnsafeRawBufferPointer) -> Int {
    switch self {
    case .descriptor(let descriptor): return Descriptor.write(descriptor, bytes)
    case .memory(let memory):
      memory.write(bytes)
      return 0
    }
  }

  /// Closes a descriptor. Returns 0, or -1 with `errno`.
  func close() -> Int32 {
    switch self {
    case .descriptor(let descriptor): Descriptor.close(descriptor)
    case .memory: 0
    }
  }
}

/// Bytes that one run writes and a test or another run reads, as through an unbounded pipe.
package final class MemoryStream: @unchecked Sendable {
  /// The bytes that were written and not yet read.
  package private(set) var bytes: ArraySlice<UInt8>
  /// Whether it acts as a terminal.
  let isTerminal: Bool

  package init(_ bytes: [UInt8] = [], isTerminal: Bool = false) {
    self.bytes = bytes[...]
    self.isTerminal = isTerminal
  }

  /// The bytes that were written and not yet read, as text.
  package var text: String { String(decoding: bytes, as: UTF8.self) }

  fileprivate func read(into room: UnsafeMutableRawBufferPointer) -> Int {
    let count = min(room.count, bytes.count)
    room.copyBytes(from: bytes.prefix(count))
    bytes.removeFirst(count)
    return count
  }

  fileprivate func write(_ new: UnsafeRawBufferPointer) { bytes.append(contentsOf: new) }
}

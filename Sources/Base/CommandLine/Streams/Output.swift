#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Standard output, written in large pieces of whole records. Every write and the close are checked:
/// what cannot be written stops the run with a message and status 4, silently where the reader has
/// gone away.
package final class Output {
  private static let capacity = 1 << 17

  private let stream: ByteStream
  private let flushesRecords: Bool
  private var buffer: [UInt8] = []
  /// Why nothing can be written any more.
  private var failure: Stop?

  /// `flushesRecords`: each record is written at once, as always on a terminal.
  package init(_ stream: ByteStream, flushesRecords: Bool = false) {
    self.stream = stream
    self.flushesRecords = flushesRecords || stream.isTerminal
    buffer.reserveCapacity(Output.capacity)
  }

  /// Adds one or more whole records.
  package func write(_ bytes: [UInt8]) throws(Stop) {
    bytes.withUnsafeBytes { add($0) }
    try check()
  }

  /// Adds text, whole lines of it.
  package func write(_ text: String) throws(Stop) {
    var text = text
    text.withUTF8 { add(UnsafeRawBufferPointer($0)) }
    try check()
  }

  /// Adds a record that is elsewhere without its newline.
  package func writeLine(_ bytes: UnsafeRawBufferPointer) throws(Stop) {
    if buffer.count + bytes.count + 1 > Output.capacity { flush() }
    buffer.append(contentsOf: bytes)
    buffer.append(0x0A)
    if flushesRecords || buffer.count > Output.capacity { flush() }
    try check()
  }

  /// Writes what is left and closes.
  package func close() throws(Stop) {
    flush()
    try check()
    if stream.close() != 0, errno != EBADF { throw Output.failure(errno) }
  }

  private func add(_ bytes: UnsafeRawBufferPointer) {
    if buffer.count + bytes.count > Output.capacity { flush() }
    if bytes.count >= Output.capacity {
      send(bytes)
    } else {
      buffer.append(contentsOf: bytes)
      if flushesRecords { flush() }
    }
  }

  private func flush() {
    guard !buffer.isEmpty else { return }
    buffer.withUnsafeBytes { send($0) }
    buffer.removeAll(keepingCapacity: true)
  }

  private func send(_ bytes: UnsafeRawBufferPointer) {
    guard failure == nil else { return }
    Interrupt.deferred {
      if stream.write(bytes) != 0 { failure = Output.failure(errno) }
    }
  }

  private func check() throws(Stop) {
    if let failure { throw failure }
  }

  private static func failure(_ number: Int32) -> Stop {
    number == EPIPE
      ? .brokenPipe : .unwritten("standard output", SystemError.wording(number).english)
  }
}

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Standard output, written in large blocks of whole records. Every write and the close are checked: a
/// failure ends the run with a message and status 4, silently where the reader has closed it.
package final class Output {
  private static let capacity = 1 << 17

  private let stream: ByteStream
  private let flushesRecords: Bool
  private var buffer: [UInt8] = []
  /// The first failure, after which nothing is written.
  private var failure: Stop?

  /// `flushesRecords`: each record is written immediately, as always on a terminal.
  package init(_ stream: ByteStream, flushesRecords: Bool = false) {
    self.stream = stream
    self.flushesRecords = flushesRecords || stream.isTerminal
    buffer.reserveCapacity(Output.capacity)
  }

  /// Writes one or more whole records.
  package func write(_ bytes: [UInt8]) throws(Stop) {
    bytes.withUnsafeBytes { add($0) }
    try check()
  }

  /// Writes text of whole lines.
  package func write(_ text: String) throws(Stop) {
    var text = text
    text.withUTF8 { add(UnsafeRawBufferPointer($0)) }
    try check()
  }

  /// Writes a record that is given without its newline.
  package func writeLine(_ bytes: UnsafeRawBufferPointer) throws(Stop) {
    if buffer.count + bytes.count + 1 > Output.capacity { flush() }
    buffer.append(contentsOf: bytes)
    buffer.append(0x0A)
    if flushesRecords || buffer.count > Output.capacity { flush() }
    try check()
  }

  /// Writes the buffered rest and closes.
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

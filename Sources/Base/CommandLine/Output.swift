#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Standard output, written in large pieces of whole records. Every write and the close are checked:
/// what cannot be written ends the tool with a message and status 4, a reader that has gone away ends
/// it by SIGPIPE.
package final class Output {
  private static let capacity = 1 << 17

  private let descriptor: Int32
  private let diagnostics: Diagnostics
  private let flushesRecords: Bool
  private var buffer: [UInt8] = []

  /// `flushesRecords`: each record is written at once, as always on a terminal.
  package init(
    _ diagnostics: Diagnostics, flushesRecords: Bool = false, descriptor: Int32 = STDOUT_FILENO
  ) {
    self.diagnostics = diagnostics
    self.flushesRecords = flushesRecords || isatty(descriptor) == 1
    self.descriptor = descriptor
    buffer.reserveCapacity(Output.capacity)
  }

  /// Adds one or more whole records.
  package func write(_ bytes: [UInt8]) { bytes.withUnsafeBytes { write($0) } }

  /// Adds text, whole lines of it.
  package func write(_ text: String) {
    var text = text
    text.withUTF8 { write(UnsafeRawBufferPointer($0)) }
  }

  /// Adds one or more whole records.
  package func write(_ bytes: UnsafeRawBufferPointer) {
    if buffer.count + bytes.count > Output.capacity { flush() }
    if bytes.count >= Output.capacity {
      send(bytes)
    } else {
      buffer.append(contentsOf: bytes)
      if flushesRecords { flush() }
    }
  }

  /// Adds a record that lies elsewhere without its newline.
  package func writeLine(_ bytes: UnsafeRawBufferPointer) {
    if buffer.count + bytes.count + 1 > Output.capacity { flush() }
    buffer.append(contentsOf: bytes)
    buffer.append(0x0A)
    if flushesRecords || buffer.count > Output.capacity { flush() }
  }

  /// Writes what is left and closes.
  package func close() {
    flush()
    if Descriptor.close(descriptor) != 0, errno != EBADF { fail() }
  }

  package func flush() {
    guard !buffer.isEmpty else { return }
    buffer.withUnsafeBytes { send($0) }
    buffer.removeAll(keepingCapacity: true)
  }

  private func send(_ bytes: UnsafeRawBufferPointer) {
    Interrupt.deferred {
      if Descriptor.write(descriptor, bytes) != 0 { fail() }
    }
  }

  private func fail() -> Never {
    let number = errno
    Interrupt.cleanUp()
    if number == EPIPE {
      signal(SIGPIPE, SIG_DFL)
      raise(SIGPIPE)
    }
    diagnostics.report("standard output", SystemError.wording(number).english)
    _exit(ExitStatus.unwritten.rawValue)
  }
}

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

import Chinese
import Wordings

/// The lines of an input, read into one buffer that is reused.
package struct LineReader: ~Copyable {
  /// The longest line that is read.
  package static let limit = 64 << 20

  private let input: Input
  private var buffer: UnsafeMutableRawBufferPointer
  /// The range in `buffer` of the bytes that have been read and not yet returned.
  private var start = 0
  private var end = 0
  private var hasEnded = false
  /// The number of the line that was returned last, from 1.
  package private(set) var line = 0

  package init(_ input: consuming Input) {
    #if os(Linux)
      if case .descriptor(let descriptor) = input.stream {
        _ = fcntl(descriptor, setPipeSize, 1 << 20)
      }
    #endif
    self.input = input
    buffer = .allocate(byteCount: 1 << 18, alignment: 64)
  }

  deinit { buffer.deallocate() }

  /// The next line that is not blank, without its line break (LF or CRLF); nil at the end. It is valid
  /// until the next call. Throws for a line beyond the limit, which is skipped, and for an input that
  /// cannot be read any further.
  package mutating func next() throws(Refusal) -> UnsafeRawBufferPointer? {
    while let line = try nextLine() {
      if line.contains(where: { $0 != 0x20 && $0 != 0x09 }) { return line }
    }
    return nil
  }

  private mutating func nextLine() throws(Refusal) -> UnsafeRawBufferPointer? {
    var searched = start
    while true {
      if let newline = find(from: searched) {
        defer { start = newline + 1 }
        return finishLine(newline)
      }
      searched = end - start
      guard !hasEnded else { break }
      guard end - start <= LineReader.limit else { try skipLine() }
      try refill()
      searched += start
    }
    guard end > start else { return nil }
    defer { start = end }
    return finishLine(end)
  }

  private func find(from index: Int) -> Int? {
    guard index < end, let base = buffer.baseAddress,
      let found = memchr(base + index, 0x0A, end - index)
    else { return nil }
    return UnsafeRawPointer(found) - UnsafeRawPointer(base)
  }

  private mutating func finishLine(_ stop: Int) -> UnsafeRawBufferPointer {
    var start = start
    var stop = stop
    if line == 0,
      ByteOrderMark.begins(
        UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(buffer)[start..<stop]))
    {
      start += 3
    }
    if stop > start, buffer[stop - 1] == 0x0D { stop -= 1 }
    line += 1
    return UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(buffer)[start..<stop])
  }

  /// Makes room behind the unreturned bytes and reads more.
  private mutating func refill() throws(Refusal) {
    if start > 0 {
      buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: buffer[start..<end]))
      end -= start
      start = 0
    }
    if end == buffer.count {
      let size = min(end * 2, LineReader.limit + 1)
      let larger = UnsafeMutableRawBufferPointer.allocate(byteCount: size, alignment: 64)
      larger.copyMemory(from: UnsafeRawBufferPointer(buffer))
      buffer.deallocate()
      buffer = larger
    }
    let count = try input.read(into: UnsafeMutableRawBufferPointer(rebasing: buffer[end...]))
    end += count
    hasEnded = count == 0
  }

  /// Skips the rest of a line beyond the limit, then throws.
  private mutating func skipLine() throws(Refusal) -> Never {
    start = 0
    end = 0
    while !hasEnded {
      try refill()
      if let newline = find(from: 0) {
        start = newline + 1
        break
      }
      end = 0
    }
    line += 1
    let size = "\(LineReader.limit >> 20) MiB"
    throw Refusal(.tooLarge, "一行超过\(size)的上限", en: "the line exceeds the limit of \(size)")
  }
}

/// F_SETPIPE_SZ of Linux's fcntl.h, which Swift does not import, since it needs _GNU_SOURCE.
private let setPipeSize: Int32 = 1031

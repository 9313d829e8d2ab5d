#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

import Wordings

/// Why an input could not be read: the words of its message.
package struct InputError: Error, Equatable, Sendable {
  package enum Kind: Sendable {
    /// It could not be opened or read.
    case unreadable
    /// It, or one line of it, is beyond the limit.
    case tooLarge
    /// A line of it is no record, nor anything in JSON.
    case noRecord
  }

  package let kind: Kind
  package let message: Wording

  /// The code of the failure that it is.
  package var code: Refusal.Code {
    switch kind {
    case .unreadable: .unreadable
    case .tooLarge: .tooLarge
    case .noRecord: .malformedRecord
    }
  }

  /// Whether a value in JSON may begin with `byte`.
  static func mayBeginValue(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): true
    default: "{[\"-tfn".utf8.contains(byte)
    }
  }

  /// What is most often given to `tool` in place of records: the document itself.
  static func noRecord(for tool: String) -> InputError {
    InputError(
      kind: .noRecord,
      message: Wording(
        "不是记录；如果是报告，请先用 rpt-parse 读取：rpt-parse 文件 | \(tool)。到下一条记录为止的各行不再逐行说明",
        en: """
          no record; a document goes through rpt-parse first: rpt-parse FILE | \(tool). Lines up to the \
          next record are left out
          """))
  }
}

/// A file or standard input, open for reading.
package struct Input: ~Copyable {
  let descriptor: Int32
  private let isOwned: Bool

  /// Opens `path`; `-` is standard input.
  package init(_ path: Path) throws(InputError) {
    if path == .standardInput {
      descriptor = STDIN_FILENO
      isOwned = false
      return
    }
    descriptor = path.open()
    isOwned = true
    guard descriptor >= 0 else { throw Input.error() }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else { return }
    throw InputError(kind: .unreadable, message: SystemError.wording(EISDIR))
  }

  init(descriptor: Int32) {
    self.descriptor = descriptor
    isOwned = false
  }

  deinit { if isOwned { _ = Descriptor.close(descriptor) } }

  /// Reads up to `room.count` bytes; 0 at the end.
  func read(into room: UnsafeMutableRawBufferPointer) throws(InputError) -> Int {
    let count = Descriptor.read(descriptor, into: room)
    guard count >= 0 else { throw Input.error() }
    return count
  }

  /// The whole of it, at most `limit` bytes.
  package func bytes(limit: Int) throws(InputError) -> [UInt8] {
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
        throw InputError(
          kind: .tooLarge,
          message: Wording("文件超过 \(size) 的上限", en: "the file is beyond the limit of \(size)"))
      }
      if got == 0 { break }
    }
    bytes.removeLast(bytes.count - count)
    return bytes
  }

  private func fill(_ bytes: inout [UInt8], from start: Int) throws(InputError) -> Int {
    let result = bytes.withUnsafeMutableBytes { room -> Result<Int, InputError> in
      do throws(InputError) {
        return .success(try read(into: UnsafeMutableRawBufferPointer(rebasing: room[start...])))
      } catch {
        return .failure(error)
      }
    }
    return try result.get()
  }

  private func expectedSize(_ limit: Int) -> Int {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { return 1 << 16 }
    return max(1 << 12, min(Int(status.st_size), limit))
  }

  private static func error() -> InputError {
    InputError(kind: .unreadable, message: SystemError.wording(errno))
  }
}

import CZlib
import Wordings

/// Calls zlib's inflate and limits its output.
enum Inflate {
  /// The `size` bytes that `source`, a raw deflate stream, decompresses to; nil if it is damaged or
  /// has another size. Throws `too-large` beyond `limit`, or beyond 200 times the input (64 KiB for
  /// small inputs).
  static func bytes(
    _ source: ArraySlice<UInt8>, size: Int, limit: Int
  ) throws(Refusal) -> [UInt8]? {
    var stream = z_stream()
    let version = ZLIB_VERSION
    guard inflateInit2_(&stream, -15, version, Int32(MemoryLayout<z_stream>.size)) == Z_OK else {
      return nil
    }
    defer { inflateEnd(&stream) }
    let most = min(limit, max(source.count * ratioLimit, 1 << 16))
    var bytes = [UInt8](repeating: 0, count: min(size, most) + 1)
    var written = 0
    var status = Z_OK
    while status == Z_OK {
      if written == bytes.count {
        guard written <= most else { throw .inflatesTooMuch }
        bytes += [UInt8](repeating: 0, count: min(bytes.count, most + 1 - written))
      }
      status = step(&stream, source, into: &bytes, from: &written)
    }
    guard written <= most else { throw .inflatesTooMuch }
    guard status == Z_STREAM_END, written == size else { return nil }
    bytes.removeLast(bytes.count - written)
    return bytes
  }

  /// The CRC-32 of `bytes`, to compare with that of the archive.
  static func checksum(_ bytes: [UInt8]) -> UInt32 {
    bytes.withUnsafeBufferPointer { UInt32(crc32(0, $0.baseAddress, uInt($0.count))) }
  }

  /// The maximum output for each input byte.
  private static let ratioLimit = 200

  private static func step(
    _ stream: inout z_stream, _ source: ArraySlice<UInt8>, into bytes: inout [UInt8],
    from written: inout Int
  ) -> Int32 {
    source.withUnsafeBufferPointer { input in
      bytes.withUnsafeMutableBufferPointer { output in
        let read = Int(stream.total_in)
        stream.next_in = UnsafeMutablePointer(mutating: input.baseAddress.map { $0 + read })
        stream.avail_in = UInt32(input.count - read)
        stream.next_out = output.baseAddress.map { $0 + written }
        stream.avail_out = UInt32(output.count - written)
        let status = inflate(&stream, Z_NO_FLUSH)
        written = Int(stream.total_out)
        return status
      }
    }
  }
}

extension Refusal {
  static let inflatesTooMuch = Refusal(
    .tooLarge, "压缩内容展开后超过 64 MiB 或 200 倍的上限，拒绝读取",
    en: "the decompressed content exceeds the limit of 64 MiB or 200 times its compressed size")
}

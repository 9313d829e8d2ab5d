/// A digest of 128 bits that identifies a text.
public struct TextDigest: Hashable, Sendable {
  private var first: UInt64 = 0xCBF2_9CE4_8422_2325
  private var second: UInt64 = 0x9E37_79B9_7F4A_7C15

  /// The digest of `bytes`.
  public init(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes { bytes in
      var index = 0
      while index + 8 <= bytes.count {
        add(UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)))
        index += 8
      }
      add(bytes[index...].reduce(0) { $0 << 8 | UInt64($1) })
      add(UInt64(bytes.count))
    }
  }

  private mutating func add(_ word: UInt64) {
    first = (first ^ word) &* HashMixing.first
    first ^= first >> 32
    second = (second &+ word) &* HashMixing.second
    second ^= second >> 29
  }
}

/// Reads little-endian integers from bytes.
struct LittleEndianBytes {
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The 16-bit integer at `offset`; nil beyond the end.
  func uint16(at offset: Int) -> Int? {
    guard offset >= 0, offset + 2 <= bytes.count else { return nil }
    return Int(bytes[offset]) | Int(bytes[offset + 1]) << 8
  }

  /// The 32-bit integer at `offset`; nil beyond the end.
  func uint32(at offset: Int) -> Int? {
    guard let low = uint16(at: offset), let high = uint16(at: offset + 2) else { return nil }
    return low | high << 16
  }

  /// The 64-bit integer at `offset`; nil beyond the end, and if it does not fit into an `Int`.
  func uint64(at offset: Int) -> Int? {
    guard let low = uint32(at: offset), let high = uint32(at: offset + 4), high < 1 << 31 else {
      return nil
    }
    return low | high << 32
  }
}

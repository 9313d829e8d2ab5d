extension RawSpan {
  /// The byte at `index`, without a bounds check: `Tape.padding` zero bytes follow the text.
  @inlinable @inline(__always) public func byte(_ index: Int) -> UInt8 {
    unsafeLoad(fromByteOffset: index, as: UInt8.self)
  }

  /// The eight bytes from `index` on, in little-endian order.
  @inlinable @inline(__always) public func eight(_ index: Int) -> UInt64 {
    UInt64(littleEndian: unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self))
  }
}

extension RawSpan {
  /// The byte at `index`, which is not checked: the text is followed by `Tape.padding` zero bytes.
  @inlinable @inline(__always) public func byte(_ index: Int) -> UInt8 {
    unsafeLoad(fromByteOffset: index, as: UInt8.self)
  }

  /// The eight bytes from `index` on, the first one lowest.
  @inlinable @inline(__always) public func eight(_ index: Int) -> UInt64 {
    UInt64(littleEndian: unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self))
  }
}

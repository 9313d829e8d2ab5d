/// The mixing function of all hashes of texts, equal on all machines and in all runs.
@frozen public enum HashMixing {
  /// The first constant of MurmurHash3's finalizer.
  @inlinable @inline(__always) public static var first: UInt64 { 0xFF51_AFD7_ED55_8CCD }
  /// The second one.
  @inlinable @inline(__always) public static var second: UInt64 { 0xC4CE_B9FE_1A85_EC53 }

  /// A hash of `value` whose upper half depends on each bit of it.
  @inlinable @inline(__always) public static func mixed(_ value: UInt64) -> UInt32 {
    var hash = value &* first
    hash = (hash ^ hash >> 33) &* second
    return UInt32(truncatingIfNeeded: hash >> 32)
  }
}

/// A set of hashes as one-permutation minhash: each hash belongs to one of 256 bins, which keeps the
/// smallest. The share of bins in which two sets agree estimates their Jaccard index, with a standard
/// deviation of at most 0.03.
public struct MinHash: Hashable, Sendable {
  /// The number of bins of a stored set.
  @inlinable public static var width: Int { 256 }

  /// The value of an empty bin.
  @inlinable public static var empty: UInt16 { .max }

  /// The bins in order; where many are empty, a bit map of the others, then their values. Empty for the empty
  /// set.
  private let values: [UInt16]

  /// The set of the hashes that `fill` adds.
  @inlinable public init(_ fill: (Bins) -> Void) {
    let values = withUnsafeTemporaryAllocation(of: UInt16.self, capacity: MinHash.width) { bins in
      bins.initialize(repeating: MinHash.empty)
      fill(Bins(bins))
      return MinHash.packed(UnsafeBufferPointer(bins))
    }
    self.init(values: values)
  }

  @usableFromInline init(values: [UInt16]) { self.values = values }

  /// Whether no hash was added.
  public var isEmpty: Bool { values.isEmpty }

  /// The number of bins with equal values, and of those that are not empty in both.
  public func counts(with other: MinHash) -> (shared: Int, seen: Int) {
    withBins { one in other.withBins { two in MinHash.counts(one, two) } }
  }

  private static func counts(
    _ one: UnsafeBufferPointer<UInt16>, _ two: UnsafeBufferPointer<UInt16>
  ) -> (shared: Int, seen: Int) {
    // No branch in the loop, so that it is vectorised.
    var (same, unused): (UInt16, UInt16) = (0, 0)
    for bin in 0..<width {
      same &+= one[bin] == two[bin] ? 1 : 0
      unused &+= one[bin] & two[bin] == empty ? 1 : 0
    }
    return (Int(same - unused), width - Int(unused))
  }
}

// MARK: - Bins

extension MinHash {
  /// The bins of a set that is being built; without bounds checks, which cost a third of the time.
  @frozen public struct Bins {
    @usableFromInline let bins: UnsafeMutableBufferPointer<UInt16>

    /// A set in `bins`, all of which are empty.
    @inlinable public init(_ bins: UnsafeMutableBufferPointer<UInt16>) { self.bins = bins }

    /// Adds `hash`: its upper bits select the bin, the next ones are the value.
    @inlinable @inline(__always) public func add(_ hash: UInt32) {
      let bin = MinHash.bin(of: hash, MinHash.width)
      let value = min(UInt16(truncatingIfNeeded: hash >> 8), UInt16.max - 1)
      bins[bin] = min(bins[bin], value)
    }

  }

  /// The bin of `hash`, out of `width` bins.
  @inlinable @inline(__always) public static func bin(of hash: UInt32, _ width: Int) -> Int {
    Int(truncatingIfNeeded: (UInt64(hash) &* UInt64(width)) >> 32)
  }

  private static let wordsOfMap = width / UInt16.bitWidth

  /// The stored values of `bins`, in the shorter of both forms.
  @usableFromInline static func packed(_ bins: UnsafeBufferPointer<UInt16>) -> [UInt16] {
    var filled: UInt16 = 0
    for bin in bins { filled &+= bin == empty ? 0 : 1 }
    guard filled > 0 else { return [] }
    let size = wordsOfMap + Int(filled)
    guard size < width else { return Array(bins) }
    return [UInt16](unsafeUninitializedCapacity: size) { values, count in
      var next = wordsOfMap
      for word in 0..<wordsOfMap {
        var map: UInt16 = 0
        for bit in 0..<16 {
          let value = bins[word &* 16 &+ bit]
          guard value != empty else { continue }
          map |= 1 &<< UInt16(truncatingIfNeeded: bit)
          values[next] = value
          next &+= 1
        }
        values[word] = map
      }
      count = size
    }
  }

  private func withBins<Result>(_ body: (UnsafeBufferPointer<UInt16>) -> Result) -> Result {
    values.withUnsafeBufferPointer { values in
      guard values.count != MinHash.width else { return body(values) }
      return withUnsafeTemporaryAllocation(of: UInt16.self, capacity: MinHash.width) { bins in
        bins.initialize(repeating: MinHash.empty)
        var next = MinHash.wordsOfMap
        for word in 0..<min(MinHash.wordsOfMap, values.count) {
          var rest = values[word]
          while rest != 0 {
            bins[word &* 16 &+ rest.trailingZeroBitCount] = values[next]
            next &+= 1
            rest &= rest &- 1
          }
        }
        return body(UnsafeBufferPointer(bins))
      }
    }
  }
}

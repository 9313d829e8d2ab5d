import TestSupport
import Testing

@testable import Likeness

@Suite struct MinHashTests {
  private func set(_ elements: some Sequence<UInt64>) -> MinHash {
    MinHash { bins in for element in elements { bins.add(HashMixing.mixed(element &* 0x9E37)) } }
  }

  /// Sets of many sizes that share any part of their elements.
  @Test(arguments: 0..<60) func theEstimateIsNearJaccardsCoefficient(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let size = Int.random(in: 1...3000, using: &generator)
    let shared = Int.random(in: 0...size, using: &generator)
    let start = UInt64.random(in: 0..<1 << 40, using: &generator)
    let one = start..<start + UInt64(size)
    let two = start + UInt64(size - shared)..<start + UInt64(2 * size - shared)
    let (same, seen) = set(one).counts(with: set(two))
    let exact = Double(shared) / Double(2 * size - shared)
    // Four sigma of 256 bins at most; a small set fills fewer bins and has fewer that can differ.
    #expect(abs(Double(same) / Double(seen) - exact) < 0.13, "\(size) \(shared)")
  }

  @Test func equalSetsAgreeAndSetsThatShareNothingDoNot() {
    for size in [1, 2, 100, 223, 240, 5000] as [UInt64] {
      let (same, seen) = set(0..<size).counts(with: set((0..<size).reversed()))
      #expect(same == seen && seen > 0 && set(0..<size) == set((0..<size).reversed()))
    }
    #expect(set(0..<100).counts(with: set(1000..<1100)).shared <= 2)
    #expect(set([]).isEmpty && !set([7]).isEmpty)
    #expect(set([]).counts(with: set(0..<3)).shared == 0)
  }

  /// The bins as they are put together, one by one.
  @Test(arguments: [0, 1, 50, 200, 239, 240, 256, 1000, 4000] as [UInt64])
  func whatIsKeptIsTheBins(size: UInt64) {
    var bins = [UInt16](repeating: .max, count: 256)
    for element in 0..<size {
      let hash = HashMixing.mixed(element &* 0x9E37)
      let bin = Int(hash >> 24)
      bins[bin] = min(bins[bin], UInt16(truncatingIfNeeded: hash >> 8), .max - 1)
    }
    let filled = bins.count { $0 != .max }
    let (shared, seen) = set(0..<size).counts(with: set(0..<size))
    #expect(shared == filled && seen == filled)
    let other = set(0..<size / 2)
    let half = Set((0..<size / 2).map { HashMixing.mixed($0 &* 0x9E37) >> 24 }).count
    #expect(set(0..<size).counts(with: other).seen >= max(filled, half))
  }
}

import Likeness

/// The runs of four characters of a text, names, years, numbers and marks left out, in two kilobytes
/// at most: of a long text those with the lowest hashes, which sample it evenly. What is estimated
/// from two samples is off by 0.015 at one sigma for long texts; short ones are kept whole. The shares
/// that findings print rest on these, being exact where minhash estimates.
struct ShingleSet: Equatable, Sendable {
  /// How many hashes are kept at most, or a little more.
  static let most = 400

  /// Ascending, each once.
  let hashes: [UInt32]
  /// Hashes above it were left out.
  let limit: UInt32
  /// How many characters the text has, white space aside.
  let length: UInt32

  init(_ passage: IndexedText, without names: NamePatterns) {
    var all: [UInt32] = []
    all.reserveCapacity(passage.bytes.count / 3)
    var window: UInt64 = 0
    var seen = 0
    var length = 0
    names.eachLetter(of: passage.bytes, length: &length) { letter in
      window = window << 16 | UInt64(letter)
      seen += 1
      if seen >= 4 { all.append(HashMixing.mixed(window ^ window >> 31)) }
    }
    let share = Double(ShingleSet.most) / Double(max(all.count, ShingleSet.most))
    let limit = UInt32(share * Double(UInt32.max))
    let kept = share < 1 ? all.filter { $0 <= limit } : all
    hashes = ShingleSet.unique(ShingleSet.sorted(kept, to: limit))
    self.limit = limit
    self.length = UInt32(truncatingIfNeeded: length)
  }

  /// How much of this text stands in `other` too, 0–1.
  func share(in other: ShingleSet) -> Double {
    let (own, _, shared) = counts(with: other)
    return own == 0 ? 0 : Double(shared) / Double(own)
  }

  /// How much of the longer of the two texts stands in the shorter too, 0–1.
  func likeness(to other: ShingleSet) -> Double {
    let (own, others, shared) = counts(with: other)
    let whole = max(own, others)
    return whole == 0 ? 0 : Double(shared) / Double(whole)
  }

  /// Whether `likeness` is `least` or more; most texts that are not so alike cost half a comparison.
  func isLike(_ other: ShingleSet, _ least: Double) -> Bool {
    let whole = max(hashes.count, other.hashes.count)
    let (own, others, shared) = counts(with: other, most: Int(Double(whole) * (1 - least)) + 1)
    return shared > 0 && Double(shared) >= least * Double(max(own, others))
  }

  /// How many of the hashes that both texts kept are this one's, the other's, and in both. None where
  /// more than `most` of one text are not in the other.
  private func counts(
    with other: ShingleSet, most: Int = .max
  ) -> (own: Int, others: Int, shared: Int) {
    let limit = min(limit, other.limit)
    var (own, others, shared) = (0, 0, 0)
    hashes.withUnsafeBufferPointer { left in
      other.hashes.withUnsafeBufferPointer { right in
        while own < left.count, others < right.count {
          let (one, two) = (left[own], right[others])
          guard min(one, two) <= limit else { return }
          own &+= one <= two ? 1 : 0
          others &+= two <= one ? 1 : 0
          shared &+= one == two ? 1 : 0
          if max(own, others) &- shared > most {
            shared = 0
            return
          }
        }
        while own < left.count, left[own] <= limit { own += 1 }
        while others < right.count, right[others] <= limit { others += 1 }
      }
    }
    return (own, others, shared)
  }

  /// `hashes`, which are spread evenly from 0 to `limit`, ascending: each begins near its place, in
  /// one of as many bins, and moves down to it.
  private static func sorted(_ hashes: [UInt32], to limit: UInt32) -> [UInt32] {
    let width = UInt64(limit) / UInt64(max(hashes.count, 1)) + 1
    var starts = [Int](repeating: 0, count: hashes.count + 2)
    for hash in hashes { starts[Int(UInt64(hash) / width) + 1] += 1 }
    for bin in starts.indices.dropFirst() { starts[bin] += starts[bin - 1] }
    var sorted = [UInt32](repeating: 0, count: hashes.count)
    for hash in hashes {
      let bin = Int(UInt64(hash) / width)
      sorted[starts[bin]] = hash
      starts[bin] += 1
    }
    for end in sorted.indices.dropFirst() {
      let hash = sorted[end]
      var place = end
      while place > 0, sorted[place - 1] > hash {
        sorted[place] = sorted[place - 1]
        place -= 1
      }
      sorted[place] = hash
    }
    return sorted
  }

  /// `sorted` with each hash once, in no more bytes than they take.
  private static func unique(_ sorted: [UInt32]) -> [UInt32] {
    var count = 0
    for index in sorted.indices where index == 0 || sorted[index] != sorted[index - 1] {
      count += 1
    }
    guard count < sorted.count else { return sorted }
    return [UInt32](unsafeUninitializedCapacity: count) { unique, filled in
      for index in sorted.indices where index == 0 || sorted[index] != sorted[index - 1] {
        unique.initializeElement(at: filled, to: sorted[index])
        filled += 1
      }
    }
  }
}

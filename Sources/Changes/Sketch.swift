import Records

/// What tells two texts apart and how alike they are, in a kilobyte at most.
///
/// Equal texts are told by 128 bits of digest. Likeness is that of the sets of character pairs
/// (bigrams), blanks aside: of texts with up to `size` different pairs exactly, of longer ones from
/// the `size` pairs with the smallest hashes (a bottom-k sketch, off by 0.03 at one sigma). Nothing
/// of it depends on the machine.
struct Sketch: Hashable, Sendable {
  static let size = 256

  private let first: UInt64
  private let second: UInt64
  /// The smallest hashes, ascending, each once.
  private let pairs: [UInt32]

  init(_ text: Prose) {
    var maker = Maker()
    var scalar: UInt32?
    for byte in text.utf8 {
      if byte & 0xC0 == 0x80, let lead = scalar {
        scalar = lead << 6 | UInt32(byte & 0x3F)
      } else {
        if let scalar { maker.take(scalar) }
        scalar = UInt32(byte < 0xC0 ? byte : byte & (byte < 0xE0 ? 0x1F : 0x0F))
      }
    }
    if let scalar { maker.take(scalar) }
    maker.trim()
    first = maker.first
    second = maker.second
    pairs = maker.pairs
  }

  /// Whether the texts are the same.
  func isSame(as other: Sketch) -> Bool { first == other.first && second == other.second }

  /// How alike the texts are (Dice's coefficient), 0–1 with two decimals; 1 only of equal ones.
  func similarity(to other: Sketch) -> Number {
    guard !isSame(as: other) else { return Number(100, scale: 2) }
    let (shared, seen) = overlap(with: other)
    guard shared > 0 else { return Number(0, scale: 2) }
    let hundredths = (200 * shared + (seen + shared) / 2) / (seen + shared)
    return Number(Int128(min(hundredths, 99)), scale: 2)
  }

  /// How many of the smallest pairs of both texts together both have, and how many those are.
  private func overlap(with other: Sketch) -> (shared: Int, seen: Int) {
    let isWhole = pairs.count < Sketch.size && other.pairs.count < Sketch.size
    var (i, j, shared, seen) = (0, 0, 0, 0)
    while i < pairs.count || j < other.pairs.count {
      guard isWhole || seen < Sketch.size else { break }
      seen += 1
      let left = i < pairs.count ? UInt64(pairs[i]) : .max
      let right = j < other.pairs.count ? UInt64(other.pairs[j]) : .max
      if left == right { shared += 1 }
      if left <= right { i += 1 }
      if right <= left { j += 1 }
    }
    return (shared, seen)
  }
}

/// Takes in a text's characters one by one.
private struct Maker {
  var first: UInt64 = 0xCBF2_9CE4_8422_2325
  var second: UInt64 = 0x9E37_79B9_7F4A_7C15
  var pairs: [UInt32] = []
  private var last: UInt32 = 0
  /// Hashes from here on are not among the smallest.
  private var limit = UInt32.max

  @inline(__always) mutating func take(_ scalar: UInt32) {
    first = (first ^ UInt64(scalar)) &* 0x0000_0100_0000_01B3
    second = (second &+ UInt64(scalar)) &* 0xD6E8_FEB8_6659_FD93
    second ^= second >> 32
    guard scalar > 0x20, scalar != 0x3000, scalar != 0xA0 else { return }
    defer { last = scalar }
    guard last != 0 else { return }
    var hash = (UInt64(last) << 21 | UInt64(scalar)) &* 0xFF51_AFD7_ED55_8CCD
    hash ^= hash >> 33
    let pair = UInt32(truncatingIfNeeded: (hash &* 0xC4CE_B9FE_1A85_EC53) >> 32)
    guard pair < limit else { return }
    pairs.append(pair)
    if pairs.count >= 4 * Sketch.size { trim() }
  }

  /// Keeps the smallest, each once.
  mutating func trim() {
    pairs.sort()
    var kept = 0
    for pair in pairs where kept == 0 || pairs[kept - 1] != pair {
      pairs[kept] = pair
      kept += 1
      if kept == Sketch.size { break }
    }
    pairs.removeSubrange(kept...)
    if kept == Sketch.size { limit = pairs[kept - 1] }
  }
}

import JSON
import Likeness

/// A digest and a likeness sketch of a text, half a kilobyte at most.
///
/// Likeness is that of the sets of character pairs (bigrams), without white space, estimated by minhash.
struct TextSketch: Hashable, Sendable {
  private let digest: TextDigest
  private let pairs: MinHash

  init(_ text: LazyText) {
    let utf8 = text.utf8
    digest = TextDigest(utf8)
    pairs = MinHash { bins in
      utf8.withUnsafeBufferPointer { TextSketch.addPairs(of: $0, to: bins) }
    }
  }

  /// Whether the texts are the same.
  func isSame(as other: TextSketch) -> Bool { digest == other.digest }

  /// The likeness of the texts (Dice's coefficient), 0–1 with two decimals; 1 only for equal texts.
  func similarity(to other: TextSketch) -> Number {
    guard !isSame(as: other) else { return Number(100, scale: 2) }
    guard !pairs.isEmpty, !other.pairs.isEmpty else { return Number(0, scale: 2) }
    let (shared, seen) = pairs.counts(with: other.pairs)
    // For sets with S common elements out of U elements in all, Dice's coefficient is 2S / (U + S).
    let hundredths = (200 * shared + (seen + shared) / 2) / (seen + shared)
    return Number(Int128(min(hundredths, 99)), scale: 2)
  }

  /// Adds each pair of characters of `utf8`, a valid text, to `bins`.
  private static func addPairs(of utf8: UnsafeBufferPointer<UInt8>, to bins: MinHash.Bins) {
    var index = 0
    var last: UInt32 = 0
    while index < utf8.count {
      let scalar: UInt32
      let lead = UInt32(utf8[index])
      if lead & 0xF0 == 0xE0, index &+ 2 < utf8.count {  // nearly all of Chinese text
        let (second, third) = (UInt32(utf8[index &+ 1] & 0x3F), UInt32(utf8[index &+ 2] & 0x3F))
        index &+= 3
        scalar = (lead & 0x0F) << 12 | second << 6 | third
        guard scalar != 0x3000 else { continue }
      } else {
        scalar = other(utf8, &index)
        guard scalar > 0x20, scalar != 0xA0 else { continue }
      }
      if last != 0 { bins.add(HashMixing.mixed(UInt64(last) << 21 | UInt64(scalar))) }
      last = scalar
    }
  }

  /// The character of another length at `index`, which advances past it; 0 where the text ends within it.
  private static func other(_ utf8: UnsafeBufferPointer<UInt8>, _ index: inout Int) -> UInt32 {
    let lead = UInt32(utf8[index])
    let length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    let end = index + length
    defer { index = end }
    guard end <= utf8.count else { return 0 }
    let first = length == 1 ? lead : lead & (0x7F >> UInt32(length))
    return utf8[index + 1..<end].reduce(first) { $0 << 6 | UInt32($1 & 0x3F) }
  }
}

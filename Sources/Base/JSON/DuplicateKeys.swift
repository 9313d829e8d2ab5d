import Wordings

/// Rejects objects with duplicate keys.
///
/// A small object is checked while it is read: a filter of 64 bits excludes equal keys in most cases. A large
/// object is checked at its end with a hash table. The hash has a random seed in each process, so that
/// colliding keys cannot be prepared; the output does not depend on it.
struct DuplicateKeys: Sendable {
  /// A filter for the keys of one object.
  struct Sieve {
    /// In objects up to this size, a key that the filter does not exclude is compared with all earlier ones.
    static let small = 32

    fileprivate var seen: UInt64 = 0
    fileprivate var count = 0

    /// Adds the key of the member at `index`; `first` is the index of the object's first member.
    @inline(__always)
    mutating func add(
      _ index: Int, first: Int, _ nodes: [Tape.Node], _ text: RawSpan
    ) throws(Refusal) {
      count += 1
      let bit: UInt64 = 1 << UInt64(nodes[index].keyHash & 63)
      guard seen & bit != 0 else {
        seen |= bit
        return
      }
      guard count <= Sieve.small else { return }
      var earlier = first
      while earlier < index {
        if DuplicateKeys.isSame(nodes[earlier], nodes[index], text) {
          throw DuplicateKeys.duplicate(nodes[index], text)
        }
        earlier = Int(nodes[earlier].next)
      }
    }
  }

  private let seed = UInt64.random(in: .min ... .max) | 1

  /// The hash of the key in `range`.
  @inline(__always) func hash(_ text: RawSpan, _ range: Range<Int>) -> UInt32 {
    var hash = seed &+ UInt64(truncatingIfNeeded: range.count)
    var i = range.lowerBound
    while i + 8 < range.upperBound {
      hash = mix(hash ^ text.eight(i))
      i += 8
    }
    let rest = UInt64(truncatingIfNeeded: 8 &* (range.upperBound &- i))
    let last = rest == 64 ? text.eight(i) : text.eight(i) & (1 << rest &- 1)
    return UInt32(truncatingIfNeeded: mix(hash ^ last))
  }

  /// The hash of a key with escapes, which equals that of the decoded key.
  func hashDecoded(_ text: RawSpan, _ range: Range<Int>) -> UInt32 {
    let key = JSONString.unescape(range.map { text.byte($0) }[...])
    let padded = key + [UInt8](repeating: 0, count: Tape.padding)
    return hash(padded.span.bytes, 0..<key.count)
  }

  @inline(__always) private func mix(_ word: UInt64) -> UInt64 {
    let product = word.multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
    return product.high ^ product.low
  }

  /// Checks an object at its end; `first` is the index of its first member.
  @inline(__always)
  func check(
    _ keys: Sieve, first: Int, _ nodes: [Tape.Node], _ text: RawSpan
  ) throws(Refusal) {
    guard keys.count > Sieve.small else { return }
    try checkLarge(count: keys.count, first: first, nodes, text)
  }

  private func checkLarge(
    count: Int, first: Int, _ nodes: [Tape.Node], _ text: RawSpan
  ) throws(Refusal) {
    var mask = 63
    while mask < 2 * count { mask = mask << 1 | 1 }
    var table = [UInt32](repeating: 0, count: mask + 1)
    var index = first
    for _ in 0..<count {
      var slot = Int(nodes[index].keyHash) & mask
      while table[slot] != 0 {
        if DuplicateKeys.isSame(nodes[Int(table[slot])], nodes[index], text) {
          throw DuplicateKeys.duplicate(nodes[index], text)
        }
        slot = (slot + 1) & mask
      }
      table[slot] = UInt32(truncatingIfNeeded: index)
      index = Int(nodes[index].next)
    }
  }

  private static func isSame(_ left: Tape.Node, _ right: Tape.Node, _ text: RawSpan) -> Bool {
    guard left.keyHash == right.keyHash else { return false }
    if left.isKeyEscaped || right.isKeyEscaped {
      return spelled(left, text) == spelled(right, text)
    }
    let length = left.keyEnd - left.keyStart
    guard right.keyEnd - right.keyStart == length else { return false }
    return (0..<Int(length)).allSatisfy {
      text.byte(Int(left.keyStart) + $0) == text.byte(Int(right.keyStart) + $0)
    }
  }

  /// The bytes of a key, decoded.
  private static func spelled(_ node: Tape.Node, _ text: RawSpan) -> [UInt8] {
    JSONString.unescape((Int(node.keyStart)..<Int(node.keyEnd)).map { text.byte($0) }[...])
  }

  private static func duplicate(_ node: Tape.Node, _ text: RawSpan) -> Refusal {
    let key = String(decoding: spelled(node, text), as: UTF8.self)
    return .malformed(
      "键 “\(key.excerpt)” 出现两次", en: "duplicate key “\(key.excerpt)”",
      at: Int(node.keyStart))
  }
}

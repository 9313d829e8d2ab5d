/// Finds the tag of a name.
struct HTMLTagTable {
  static let shared = HTMLTagTable()

  /// A name of up to 16 bytes, as the tokenizer gathers it: the last 8 bytes and those before.
  struct Key: Equatable {
    var low: UInt64 = 0
    var high: UInt64 = 0

    @inline(__always)
    mutating func append(_ byte: UInt8) {
      high = high << 8 | low >> 56
      low = low << 8 | UInt64(ByteScan.lowered(byte))
    }

    @inline(__always)
    fileprivate var slot: Int { Int(truncatingIfNeeded: (low &* 0x9E37_79B9_7F4A_7C15) >> 56) }
  }

  /// 256 slots, about a third of them taken; a key stands in its own slot or behind it.
  private var slots = [(key: Key, tag: HTMLTag)](repeating: (Key(), .other), count: 256)

  private init() {
    for tag in HTMLTag.allCases where tag != .other {
      var key = Key()
      for byte in tag.rawValue.utf8 { key.append(byte) }
      var slot = key.slot
      while slots[slot].tag != .other { slot = (slot + 1) & 255 }
      slots[slot] = (key, tag)
    }
  }

  /// The tag whose name of `length` bytes has that key.
  func tag(_ key: Key, length: Int) -> HTMLTag {
    guard length <= 16 else { return .other }
    var slot = key.slot
    while slots[slot].tag != .other {
      if slots[slot].key == key { return slots[slot].tag }
      slot = (slot + 1) & 255
    }
    return .other
  }
}

/// The last 16 bytes of a name as two integers, which a tokenizer fills byte by byte: the last 8 bytes
/// in `low`, the ones before them in `high`.
struct NameKey: Equatable, Sendable {
  var low: UInt64 = 0
  var high: UInt64 = 0

  init() {}

  init(_ name: some Sequence<UInt8>) { for byte in name { append(byte) } }

  @inline(__always)
  mutating func append(_ byte: UInt8) {
    high = high << 8 | low >> 56
    low = low << 8 | UInt64(byte)
  }

  @inline(__always)
  fileprivate var slot: Int { Int(truncatingIfNeeded: (low &* 0x9E37_79B9_7F4A_7C15) >> 56) }
}

/// A hash table from names to the cases of a tag enumeration.
struct NameTable<Tag: CaseIterable & RawRepresentable & Sendable>: Sendable
where Tag.RawValue == String, Tag: Equatable {
  /// 256 slots, about a third of them used (open addressing: a key is in the slot of its hash or in
  /// one of the next).
  private var slots: [(key: NameKey, tag: Tag)]
  private let other: Tag

  /// The table of all tags except `other`, which stands for unknown names.
  init(other: Tag) {
    self.other = other
    slots = [(key: NameKey, tag: Tag)](repeating: (NameKey(), other), count: 256)
    for tag in Tag.allCases where tag != other {
      let key = NameKey(tag.rawValue.utf8)
      var slot = key.slot
      while slots[slot].tag != other { slot = (slot + 1) & 255 }
      slots[slot] = (key, tag)
    }
  }

  /// The tag for `key`, the key of a name of `length` bytes.
  func tag(_ key: NameKey, length: Int) -> Tag {
    var slot = key.slot
    while slots[slot].tag != other {
      if slots[slot].key == key {
        // Of a longer name, the key has only the end.
        let isSame = length <= 16 || slots[slot].tag.rawValue.utf8.count == length
        return isSame ? slots[slot].tag : other
      }
      slot = (slot + 1) & 255
    }
    return other
  }
}

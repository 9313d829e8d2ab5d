/// The rules of a style sheet by the rarest name of their selectors: an id, else a class, else a tag.
/// A hash table with chains.
struct StyleIndex {
  private struct Entry {
    let rule: Int
    let hash: UInt32
    /// The next entry of the chain; -1 at its end.
    let next: Int
  }

  private static let slotCount = 1024
  private var slots: [Int] = []
  private var entries: [Entry] = []
  /// The rules of selectors without names.
  private var universal: [Int] = []
  /// What the selectors begin with.
  private var (hasIDs, hasClasses, hasTags) = (false, false, false)

  var isEmpty: Bool { entries.isEmpty && universal.isEmpty }

  mutating func insert(_ number: Int, _ compound: StyleCompound) {
    let name: [UInt8]
    if !compound.id.isEmpty {
      (name, hasIDs) = (compound.id, true)
    } else if let first = compound.classes.first {
      (name, hasClasses) = (first, true)
    } else if !compound.tag.isEmpty {
      (name, hasTags) = (compound.tag, true)
    } else {
      return universal.append(number)
    }
    if slots.isEmpty { slots = Array(repeating: -1, count: StyleIndex.slotCount) }
    let hash = StyleIndex.hash(name)
    let slot = Int(hash) & (StyleIndex.slotCount - 1)
    entries.append(Entry(rule: number, hash: hash, next: slots[slot]))
    slots[slot] = entries.count - 1
  }

  /// Whether there may be a rule for the element of `names`.
  func hasRule(for names: ElementNames, _ bytes: Span<UInt8>) -> Bool {
    if !universal.isEmpty { return true }
    if hasTags, has(StyleIndex.hash(names.tag, bytes, lowering: true)) { return true }
    if hasIDs, let id = names.id, has(StyleIndex.hash(id, bytes)) { return true }
    return hasClasses && names.hasClass(bytes) { has(StyleIndex.hash($0, bytes)) }
  }

  /// Calls `body` for each rule that may be one for the element of `names`, for some more than once.
  func forEachRule(
    for names: ElementNames, _ bytes: Span<UInt8>, _ body: (Int) -> Void
  ) {
    for rule in universal { body(rule) }
    if hasTags { forEachRule(with: StyleIndex.hash(names.tag, bytes, lowering: true), body) }
    if hasIDs, let id = names.id { forEachRule(with: StyleIndex.hash(id, bytes), body) }
    guard hasClasses else { return }
    _ = names.hasClass(bytes) { name in
      forEachRule(with: StyleIndex.hash(name, bytes), body)
      return false
    }
  }

  private func has(_ hash: UInt32) -> Bool {
    var found = false
    forEachRule(with: hash) { _ in found = true }
    return found
  }

  private func forEachRule(with hash: UInt32, _ body: (Int) -> Void) {
    guard !slots.isEmpty else { return }
    var index = slots[Int(hash) & (StyleIndex.slotCount - 1)]
    while index >= 0 {
      if entries[index].hash == hash { body(entries[index].rule) }
      index = entries[index].next
    }
  }

  private static func hash(_ name: [UInt8]) -> UInt32 { hash(name.indices, name.span) }

  /// The hash of a name (FNV-1a).
  private static func hash(
    _ range: Range<Int>, _ bytes: Span<UInt8>, lowering: Bool = false
  ) -> UInt32 {
    var hash: UInt32 = 0x811C_9DC5
    for index in range {
      let byte = lowering ? ByteScan.lowered(bytes[index]) : bytes[index]
      hash = (hash ^ UInt32(byte)) &* 0x0100_0193
    }
    return hash ^ hash >> 16
  }
}

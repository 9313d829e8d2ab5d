/// Agencies by their indexes, a bit each.
struct AgencySet: Sendable {
  private var words: [UInt64] = []
  private(set) var count = 0

  mutating func insert(_ index: Int) {
    while words.count <= index / 64 { words.append(0) }
    guard !contains(index) else { return }
    words[index / 64] |= 1 << UInt64(index % 64)
    count += 1
  }

  mutating func formUnion(_ other: AgencySet) {
    while words.count < other.words.count { words.append(0) }
    for index in other.words.indices { words[index] |= other.words[index] }
    count = words.reduce(0) { $0 + $1.nonzeroBitCount }
  }

  func contains(_ index: Int) -> Bool {
    index / 64 < words.count && words[index / 64] & 1 << UInt64(index % 64) != 0
  }
}

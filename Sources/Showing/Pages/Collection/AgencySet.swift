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

  func contains(_ index: Int) -> Bool {
    index / 64 < words.count && words[index / 64] & 1 << UInt64(index % 64) != 0
  }
}

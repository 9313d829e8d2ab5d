/// The numbers from 0 on in sets, which can be joined.
struct DisjointSets {
  private var parents: [Int]

  init(count: Int) { parents = Array(0..<count) }

  mutating func join(_ one: Int, _ other: Int) {
    let (one, other) = (root(of: one), root(of: other))
    parents[max(one, other)] = min(one, other)
  }

  /// The sets, ordered by their least numbers.
  var groups: [[Int]] {
    var sets = self
    var groups: [Int: [Int]] = [:]
    for index in parents.indices { groups[sets.root(of: index), default: []].append(index) }
    return groups.sorted { $0.key < $1.key }.map(\.value)
  }

  private mutating func root(of index: Int) -> Int {
    var index = index
    while parents[index] != index {
      parents[index] = parents[parents[index]]
      index = parents[index]
    }
    return index
  }
}

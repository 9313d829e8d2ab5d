/// Groups of texts that repeat one another.
///
/// Texts that are alike agree in most of their lowest hashes, so that they meet in the same bucket of
/// some band of them (minhash); only texts that meet are compared.
enum TextClusters {
  /// The groups of two or more among `texts`, as places, ascending, where each is like another one of
  /// its group by `likeness` at least. The same for the same texts in the same order.
  static func of(_ texts: [Shingles], likeness: Double) -> [[Int]] {
    var forest = Forest(count: texts.count)
    let signatures = texts.map(signature)
    for band in 0..<bands {
      for bucket in buckets(signatures, band: band) {
        join(bucket, texts, likeness: likeness, &forest)
      }
    }
    return forest.groups
  }

  private static let bands = 20
  private static let rows = 3
  /// How many texts that are not alike a bucket is asked about.
  private static let exemplars = 12

  /// Compares each text of a bucket with those before it that stand for their groups.
  private static func join(
    _ bucket: [Int], _ texts: [Shingles], likeness: Double, _ forest: inout Forest
  ) {
    var heads: [Int] = []
    for text in bucket {
      let root = forest.root(of: text)
      if heads.contains(where: { forest.root(of: $0) == root }) { continue }
      let match = heads.first { texts[text].likeness(to: texts[$0]) >= likeness }
      if let match {
        forest.join(match, text)
      } else if heads.count < exemplars {
        heads.append(text)
      }
    }
  }

  /// The places of the texts that agree in `band`, where two or more do.
  private static func buckets(_ signatures: [[UInt32]], band: Int) -> [[Int]] {
    var keyed = signatures.indices.map { place in
      (key: key(signatures[place], band: band), place: place)
    }
    keyed.sort { ($0.key, $0.place) < ($1.key, $1.place) }
    var buckets: [[Int]] = []
    var start = 0
    for end in 1...max(1, keyed.count) where end <= keyed.count {
      guard end == keyed.count || keyed[end].key != keyed[start].key else { continue }
      if end - start > 1 { buckets.append(keyed[start..<end].map(\.place)) }
      start = end
    }
    return buckets
  }

  private static func key(_ signature: [UInt32], band: Int) -> UInt64 {
    signature[(band * rows)..<(band + 1) * rows].reduce(0) {
      ($0 ^ UInt64($1)) &* 0xFF51_AFD7_ED55_8CCD
    }
  }

  /// The lowest hash in each of as many bins as the bands have rows.
  private static func signature(_ text: Shingles) -> [UInt32] {
    var lowest = [UInt32](repeating: .max, count: bands * rows)
    for hash in text.hashes.reversed() {
      let spread = UInt64(hash &* 0x9E37_79B9) * UInt64(bands * rows)
      lowest[Int(spread >> 32)] = hash
    }
    return lowest
  }
}

/// Places joined into groups (union-find).
private struct Forest {
  private var parents: [Int]

  init(count: Int) { parents = Array(0..<count) }

  mutating func root(of place: Int) -> Int {
    var place = place
    while parents[place] != place {
      parents[place] = parents[parents[place]]
      place = parents[place]
    }
    return place
  }

  mutating func join(_ one: Int, _ two: Int) {
    let (one, two) = (root(of: one), root(of: two))
    parents[max(one, two)] = min(one, two)
  }

  /// The groups of two or more, by their first places.
  var groups: [[Int]] {
    var forest = self
    let roots = parents.indices.map { forest.root(of: $0) }
    return Dictionary(grouping: parents.indices) { roots[$0] }.values.filter { $0.count > 1 }
      .sorted { $0[0] < $1[0] }
  }
}

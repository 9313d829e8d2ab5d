import Likeness

/// Groups of texts that repeat one another.
///
/// Similar texts agree in most of their lowest hashes and so share a bucket in at least one band of them
/// (minhash). Only texts that share a bucket are compared.
struct NearDuplicateGroups {
  /// The groups of two or more among `texts`, as ascending indexes. Each text of a group has at least
  /// `likeness` to another one of it. The result depends only on the texts and their order.
  static func of(_ texts: [ShingleSet], likeness: Double) -> [[Int]] {
    var clusters = NearDuplicateGroups(texts, likeness: likeness)
    for band in 0..<bands {
      let keyed = clusters.keyed(band)
      var start = 0
      for end in keyed.indices.dropFirst() where keyed[end].key != keyed[start].key {
        clusters.join(keyed[start..<end])
        start = end
      }
      clusters.join(keyed[start...])
    }
    return clusters.forest.groups
  }

  static let bands = 20
  /// The maximum number of dissimilar texts of a bucket with which others are compared.
  private static let exemplars = 8

  /// The key of a text's bucket in a band, and the text's index.
  private typealias Keyed = (key: UInt32, text: UInt32)

  private let texts: [ShingleSet]
  private let likeness: Double
  /// The number of hashes of a band.
  private let rows: Int
  private let width: Int
  /// The keys of all texts, band after band.
  private var keys: [UInt32]
  /// The last byte of the lowest hash in each bin of minhash, text after text: enough to exclude dissimilar
  /// texts, and little to store.
  private var bytes: [UInt8]
  /// The minimum number of equal bins of similar texts; one similar pair in 100,000 has fewer.
  private let agreements: Int
  private var forest: Forest

  private init(_ texts: [ShingleSet], likeness: Double) {
    self.texts = texts
    self.likeness = likeness
    rows = NearDuplicateGroups.rows(forLikeness: likeness)
    let shared = NearDuplicateGroups.jaccardIndex(ofLikeness: likeness)
    let bins = Double(NearDuplicateGroups.bands * rows)
    agreements = Int(bins * shared - 4.3 * (bins * shared * (1 - shared)).squareRoot())
    forest = Forest(count: texts.count)
    width = NearDuplicateGroups.bands * rows
    keys = [UInt32](repeating: 0, count: texts.count * NearDuplicateGroups.bands)
    bytes = [UInt8](repeating: 0, count: texts.count * width)
    var lowest = [UInt32](repeating: .max, count: width)
    for (index, text) in texts.enumerated() { add(text, index, &lowest) }
  }

  /// The Jaccard index of two texts whose shared part of the longer one is `likeness`.
  private static func jaccardIndex(ofLikeness likeness: Double) -> Double {
    likeness / (2 - likeness)
  }

  /// The number of hashes of a band, ten at most: the largest with which 99 of 100 pairs at the threshold
  /// `likeness` meet.
  static func rows(forLikeness likeness: Double) -> Int {
    let shared = jaccardIndex(ofLikeness: likeness)
    var rows = 1
    var chance = shared * shared
    // 1 − (1 − 0.206)²⁰ = 0.99
    while rows < 10, chance >= 0.206 {
      rows += 1
      chance *= shared
    }
    return rows
  }

  /// Sets the keys and bytes of the text at `index`; `lowest` is a buffer for its bins.
  private mutating func add(_ text: ShingleSet, _ index: Int, _ lowest: inout [UInt32]) {
    for bin in lowest.indices { lowest[bin] = .max }
    for hash in text.hashes.reversed() {
      // The hashes of a sample are low, so they are mixed to spread evenly over the bins.
      lowest[MinHash.bin(of: hash &* 0x9E37_79B9, width)] = hash
    }
    let start = index * width
    for bin in lowest.indices { bytes[start + bin] = UInt8(truncatingIfNeeded: lowest[bin]) }
    for band in 0..<NearDuplicateGroups.bands {
      let key = lowest[band * rows..<(band + 1) * rows].reduce(0) {
        ($0 ^ UInt64($1)) &* HashMixing.first
      }
      keys[band * texts.count + index] = UInt32(key >> 32)
    }
  }

  /// The texts sorted by their keys in `band`.
  private func keyed(_ band: Int) -> [Keyed] {
    let start = band * texts.count
    var keyed = texts.indices.map { Keyed(key: keys[start + $0], text: UInt32($0)) }
    keyed.sort { ($0.key, $0.text) < ($1.key, $1.text) }
    return keyed
  }

  /// Compares each text of a bucket with one text of each group before it.
  private mutating func join(_ bucket: ArraySlice<Keyed>) {
    guard bucket.count > 1 else { return }
    var heads: [Int] = []
    for text in bucket.lazy.map({ Int($0.text) }) {
      let root = forest.root(of: text)
      if heads.contains(where: { forest.root(of: $0) == root }) { continue }
      if let match = heads.first(where: { isLike(text, $0) }) {
        forest.join(match, text)
      } else if heads.count < NearDuplicateGroups.exemplars {
        heads.append(text)
      }
    }
  }

  private func isLike(_ one: Int, _ two: Int) -> Bool {
    agree(one, two) >= agreements && texts[one].isLike(texts[two], likeness)
  }

  /// The number of bins in which two texts agree, by their last bytes.
  private func agree(_ one: Int, _ two: Int) -> Int {
    bytes.withUnsafeBufferPointer { bytes in
      // There are at most 200 bins.
      var count: UInt8 = 0
      let (left, right) = (one * width, two * width)
      for bin in 0..<width { count &+= bytes[left &+ bin] == bytes[right &+ bin] ? 1 : 0 }
      return Int(count)
    }
  }
}

/// Indexes joined into groups (union-find).
private struct Forest {
  private var parents: [Int]

  init(count: Int) { parents = Array(0..<count) }

  mutating func root(of index: Int) -> Int {
    var index = index
    while parents[index] != index {
      parents[index] = parents[parents[index]]
      index = parents[index]
    }
    return index
  }

  mutating func join(_ one: Int, _ two: Int) {
    let (one, two) = (root(of: one), root(of: two))
    parents[max(one, two)] = min(one, two)
  }

  /// The groups of two or more, in the order of their first indexes.
  var groups: [[Int]] {
    var forest = self
    let roots = parents.indices.map { forest.root(of: $0) }
    let joined = Set(roots.indices.filter { roots[$0] != $0 }.map { roots[$0] })
    return Dictionary(grouping: roots.indices.filter { joined.contains(roots[$0]) }) { roots[$0] }
      .values.sorted { $0[0] < $1[0] }
  }
}

import Likeness

/// Groups of texts that repeat one another.
///
/// Texts that are alike agree in most of their lowest hashes, so that they meet in the same bucket of
/// some band of them (minhash); only texts that meet are compared.
struct NearDuplicateGroups {
  /// The groups of two or more among `texts`, as places, ascending, where each is like another one of
  /// its group by `likeness` at least. The same for the same texts in the same order.
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

  private static let bands = 20
  /// How many texts that are not alike a bucket is asked about.
  private static let exemplars = 8

  /// What decides which bucket of a band a text falls into, and the text's place.
  private typealias Keyed = (key: UInt32, text: UInt32)

  private let texts: [ShingleSet]
  private let likeness: Double
  /// How many hashes a band has: as many as still let 99 of 100 pairs meet that are just alike enough.
  private let rows: Int
  private let width: Int
  /// What the lowest hashes of each band mix to, band after band.
  private var keys: [UInt32]
  /// Of the lowest hash in each bin of minhash the last byte, text after text: which texts are not
  /// alike shows in these, and no more has to be kept of a text for all bands.
  private var bytes: [UInt8]
  /// In how many bins texts agree at least that are alike enough, but for one in 100,000.
  private let agreements: Int
  private var forest: Forest

  private init(_ texts: [ShingleSet], likeness: Double) {
    self.texts = texts
    self.likeness = likeness
    // The sets of two texts that share so much of the longer one share this much of what they have.
    let shared = likeness / (2 - likeness)
    var rows = 1
    var chance = shared * shared
    // 1 − (1 − 0.206)²⁰ = 0.99
    while rows < 10, chance >= 0.206 {
      rows += 1
      chance *= shared
    }
    self.rows = rows
    let bins = Double(NearDuplicateGroups.bands * rows)
    agreements = Int(bins * shared - 4.3 * (bins * shared * (1 - shared)).squareRoot())
    forest = Forest(count: texts.count)
    width = NearDuplicateGroups.bands * rows
    keys = [UInt32](repeating: 0, count: texts.count * NearDuplicateGroups.bands)
    bytes = [UInt8](repeating: 0, count: texts.count * width)
    var lowest = [UInt32](repeating: .max, count: width)
    for (index, text) in texts.enumerated() { add(text, index, &lowest) }
  }

  /// Sets the keys and bytes of the text at `index`, with `lowest` as room for its bins.
  private mutating func add(_ text: ShingleSet, _ index: Int, _ lowest: inout [UInt32]) {
    for bin in lowest.indices { lowest[bin] = .max }
    for hash in text.hashes.reversed() {
      // The hashes of a sample are low; what chooses bins has to be spread evenly.
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

  /// The texts in an order in which those that agree in `band` stand together.
  private func keyed(_ band: Int) -> [Keyed] {
    let start = band * texts.count
    var keyed = texts.indices.map { Keyed(key: keys[start + $0], text: UInt32($0)) }
    keyed.sort { ($0.key, $0.text) < ($1.key, $1.text) }
    return keyed
  }

  /// Compares each text of a bucket with those before it that stand for their groups.
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

  /// In how many bins two texts agree, or seem to.
  private func agree(_ one: Int, _ two: Int) -> Int {
    bytes.withUnsafeBufferPointer { bytes in
      // There are 200 bins at most.
      var count: UInt8 = 0
      let (left, right) = (one * width, two * width)
      for bin in 0..<width { count &+= bytes[left &+ bin] == bytes[right &+ bin] ? 1 : 0 }
      return Int(count)
    }
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
    let joined = Set(roots.indices.filter { roots[$0] != $0 }.map { roots[$0] })
    return Dictionary(grouping: roots.indices.filter { joined.contains(roots[$0]) }) { roots[$0] }
      .values.sorted { $0[0] < $1[0] }
  }
}

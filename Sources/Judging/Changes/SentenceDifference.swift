/// The difference of two texts by sentences.
struct SentenceDifference: Hashable, Sendable {
  /// Sentences that only the old text has, in its order.
  private(set) var out: [String] = []
  /// Sentences that only the new text has, in its order.
  private(set) var `in`: [String] = []
  /// Sentences that both have, in another order.
  private(set) var moved: [String] = []

  /// Compares the texts without their blanks. The difference the other way round is the mirror image.
  init(from old: String, to new: String) {
    let (old, new) = (ComparedSentence.all(in: old), ComparedSentence.all(in: new))
    let (before, after) = (old.map(\.key), new.map(\.key))
    // Among several shortest differences, the choice does not depend on which text is the first.
    let isTurned = after.lexicographicallyPrecedes(before)
    let (lost, gained) =
      isTurned
      ? SentenceDifference.indexes(from: after, to: before)
      : SentenceDifference.indexes(from: before, to: after)
    let (left, right) = isTurned ? (gained, lost) : (lost, gained)
    add(left.map { old[$0] }, right.map { new[$0] })
  }

  /// Adds the sentences of each side, those that both have as moved.
  private mutating func add(_ left: [ComparedSentence], _ right: [ComparedSentence]) {
    var free: [String: Int] = [:]
    for sentence in right { free[sentence.key, default: 0] += 1 }
    var shared: [String: Int] = [:]
    for sentence in left {
      if let count = free[sentence.key], count > 0 {
        free[sentence.key] = count - 1
        shared[sentence.key, default: 0] += 1
        moved.append(sentence.text)
      } else {
        out.append(sentence.text)
      }
    }
    moved.sort()
    for sentence in right {
      if let count = shared[sentence.key], count > 0 {
        shared[sentence.key] = count - 1
      } else {
        `in`.append(sentence.text)
      }
    }
  }

  /// The limit of work for two long texts, the product of their counts of sentences: above it their order is
  /// ignored.
  private static let limit = 4_000_000

  /// The indexes of the sentences outside the longest common subsequence.
  private static func indexes(from old: [String], to new: [String]) -> ([Int], [Int]) {
    guard old.count * new.count <= limit else { return unordered(from: old, to: new) }
    let difference = new.difference(from: old)
    func index(_ change: CollectionDifference<String>.Change) -> Int {
      switch change {
      case .insert(let offset, _, _), .remove(let offset, _, _): offset
      }
    }
    return (difference.removals.map(index), difference.insertions.map(index))
  }

  private static func unordered(from old: [String], to new: [String]) -> ([Int], [Int]) {
    func rest(_ list: [String], without other: [String]) -> [Int] {
      var counts: [String: Int] = [:]
      for sentence in other { counts[sentence, default: 0] += 1 }
      return list.indices.filter { index in
        guard let count = counts[list[index]], count > 0 else { return true }
        counts[list[index]] = count - 1
        return false
      }
    }
    return (rest(old, without: new), rest(new, without: old))
  }
}

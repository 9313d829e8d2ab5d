import Chinese

/// How two texts differ by sentences.
struct SentenceDifference: Hashable, Sendable {
  /// Sentences that only the old text has, in its order.
  private(set) var out: [String] = []
  /// Sentences that only the new text has, in its order.
  private(set) var `in`: [String] = []
  /// Sentences that both have, at another place.
  private(set) var moved: [String] = []

  /// Blanks do not count. The difference the other way round is the mirror image.
  init(from old: String, to new: String) {
    let (old, new) = (Sentences.of(old), Sentences.of(new))
    let (before, after) = (old.map(\.key), new.map(\.key))
    // Of several shortest ways the same one, whichever text comes first.
    let isTurned = after.lexicographicallyPrecedes(before)
    let (gone, come) =
      isTurned
      ? SentenceDifference.places(from: after, to: before)
      : SentenceDifference.places(from: before, to: after)
    let (left, right) = isTurned ? (come, gone) : (gone, come)
    take(left.map { old[$0] }, right.map { new[$0] })
  }

  /// Parts what moved from what one side alone has.
  private mutating func take(_ left: [Sentence], _ right: [Sentence]) {
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

  /// How much work two long and wholly different texts may make: beyond it order does not count.
  private static let most = 4_000_000

  /// The places that only one list has when the longest common row of both stays.
  private static func places(from old: [String], to new: [String]) -> ([Int], [Int]) {
    guard old.count * new.count <= most else { return unordered(from: old, to: new) }
    let difference = new.difference(from: old)
    func place(_ change: CollectionDifference<String>.Change) -> Int {
      switch change {
      case .insert(let offset, _, _), .remove(let offset, _, _): offset
      }
    }
    return (difference.removals.map(place), difference.insertions.map(place))
  }

  private static func unordered(from old: [String], to new: [String]) -> ([Int], [Int]) {
    func rest(_ list: [String], without other: [String]) -> [Int] {
      var counts: [String: Int] = [:]
      for sentence in other { counts[sentence, default: 0] += 1 }
      return list.indices.filter { place in
        guard let count = counts[list[place]], count > 0 else { return true }
        counts[list[place]] = count - 1
        return false
      }
    }
    return (rest(old, without: new), rest(new, without: old))
  }
}

/// A sentence as printed, and without its blanks.
struct Sentence: Hashable, Sendable {
  let text: String
  let key: String
}

/// Chinese prose as its sentences.
enum Sentences {
  /// The sentences of `text`: each ends with 。！？； and the closing marks behind it, or its line.
  static func of(_ text: String) -> [Sentence] {
    var sentences: [Sentence] = []
    var current = String.UnicodeScalarView()
    var isEnded = false
    func end() {
      let key = String(String.UnicodeScalarView(current.filter { !$0.isBlank }))
      if !key.isEmpty {
        sentences.append(Sentence(text: current.trimmed(\.isBlank).string, key: key))
      }
      current = .init()
      isEnded = false
    }
    for scalar in text.unicodeScalars {
      if isEnded, !scalar.isMark(.sentenceEnd), !closing.contains(scalar) { end() }
      guard scalar != "\n" else {
        end()
        continue
      }
      current.append(scalar)
      isEnded = isEnded || scalar.isMark(.sentenceEnd)
    }
    end()
    return sentences
  }

  private static let closing: Set<Unicode.Scalar> = [
    "”", "’", "）", "」", "』", "》", ")", "\"",
  ]
}

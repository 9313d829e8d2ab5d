import Likeness
import Testing

@testable import Rules

@Suite struct NearDuplicateGroupsTests {
  private func shingles(_ text: String) -> ShingleSet {
    ShingleSet(IndexedText(text), without: NamePatterns(agency: "青石区民政局"))
  }

  /// A text of 500 characters that shares next to nothing with one of another seed, without those
  /// from `gap` on.
  private func text(_ seed: UInt32, without gap: Int = 0, _ count: Int = 0) -> String {
    var view = String.UnicodeScalarView()
    var state = seed &* 2_654_435_761 &+ 1
    for _ in 0..<500 {
      state = state &* 1_664_525 &+ 1_013_904_223
      view.append(Unicode.Scalar(0x5000 + state >> 19) ?? "。")
    }
    var characters = Array(String(view))
    characters.removeSubrange(gap..<gap + count)
    return String(characters)
  }

  /// Two texts of one length that share the part l of it have the Jaccard index l / (2 − l); as many of their
  /// lowest hashes are equal, and a band needs all of its hashes.
  @Test(arguments: [0.3, 0.5, 0.7, 0.8, 0.85, 0.9, 0.95, 1])
  func ninetyNineOfAHundredPairsMeetAndFewOthersAreCompared(likeness: Double) {
    func share(_ rows: Int) -> Double {
      let chance = (0..<rows).reduce(1) { chance, _ in chance * likeness / (2 - likeness) }
      return 1 - (0..<NearDuplicateGroups.bands).reduce(1) { rest, _ in rest * (1 - chance) }
    }
    let rows = NearDuplicateGroups.rows(forLikeness: likeness)
    #expect(rows == 1 || share(rows) >= 0.99)
    #expect(rows == 10 || share(rows + 1) < 0.99)
    #expect((1...10).contains(rows))
  }

  @Test func copiesMeetAndOthersDoNot() {
    let texts = [shingles(.prose(0)), shingles(.prose(1)), shingles("又" + .prose(0))]
    #expect(NearDuplicateGroups.of(texts, likeness: 0.9) == [[0, 2]])
    #expect(NearDuplicateGroups.of([], likeness: 0.9) == [])
  }

  @Test func groupsAreThoseOfComparingEachWithEach() {
    var texts: [ShingleSet] = []
    for round in 0..<3 {
      for seed: UInt32 in 0..<60 {
        // The second round skips every third text, so that groups have two or three texts.
        if round == 1, seed.isMultiple(of: 3) { continue }
        texts.append(shingles(text(seed, without: 100 * round, 8)))
      }
    }
    for seed: UInt32 in 100..<160 { texts.append(shingles(text(seed))) }
    let groups = texts.indices.compactMap { one -> [Int]? in
      let like = texts.indices.filter { texts[one].isLike(texts[$0], 0.9) }
      return like.count > 1 && like[0] == one ? like : nil
    }
    #expect(groups.count == 60 && groups.contains { $0.count == 2 })
    #expect(NearDuplicateGroups.of(texts, likeness: 0.9) == groups)
  }

  @Test func whatIsNotLikeEnoughStaysApart() {
    let texts = [shingles(text(1)), shingles(text(1, without: 100, 100))]
    #expect(NearDuplicateGroups.of(texts, likeness: 0.9) == [])
    #expect(NearDuplicateGroups.of(texts, likeness: 0.7) == [[0, 1]])
  }
}

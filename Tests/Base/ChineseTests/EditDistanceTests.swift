import Testing

@testable import Chinese

@Suite struct EditDistanceTests {
  @Test(arguments: [
    ("", "", 0), ("", "情况", 2), ("需求", "需要", 1), ("政府政府信息", "政府信息", 2), ("甲乙丙", "丙乙甲", 2),
    ("select", "select", 0), ("selct", "select", 1), ("kitten", "sitting", 3),
  ])
  func countsChanges(left: String, right: String, distance: Int) {
    #expect(EditDistance.between(left, right) == distance)
    #expect(EditDistance.between(right, left) == distance)
  }

  @Test(arguments: [("市商务局", "青石区商务局", 4), ("市商务局", "民政局", 5), ("", "局", 1), ("局", "局", 0)])
  func withoutReplacementSharedCharactersCount(left: String, right: String, distance: Int) {
    #expect(EditDistance.ofInsertions(left, right) == distance)
    #expect(EditDistance.ofInsertions(right, left) == distance)
  }

  @Test func theNearestWordWinsAndTheFirstAmongEquals() {
    #expect(EditDistance.nearest(to: "stict", in: ["quiet", "strict", "static"]) == "strict")
    #expect(EditDistance.nearest(to: "ab", in: ["ac", "bb"]) == "ac")
    #expect(EditDistance.nearest(to: "yaer", in: ["years", "year"]) == "year")
    #expect(EditDistance.nearest(to: "称呼", in: ["落款", "称谓"]) == "称谓")
    #expect(EditDistance.nearest(to: "a", in: []) == nil)
  }

  @Test(arguments: [("b", "a"), ("json", "jobs"), ("recursive", "version"), ("verbose", "version")])
  func aWordThatIsNotNearIsNone(word: String, other: String) {
    #expect(EditDistance.nearest(to: word, in: [other]) == nil)
  }

  @Test func aShortWordAtTheSameDistanceDoesNotHideTheNearOne() {
    let words = ["青石县人民政府", "青石县三汇乡人民政府"]
    #expect(EditDistance.nearest(to: "三汇乡人民政府", in: words) == words[1])
    #expect(EditDistance.nearest(to: "白塔市", in: words) == nil)
  }
}

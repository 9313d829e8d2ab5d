import Testing

@testable import Invocation

@Suite struct NearestTests {
  @Test(arguments: [
    ("", "", 0), ("", "abc", 3), ("abc", "", 3), ("select", "select", 0), ("selct", "select", 1),
    ("kitten", "sitting", 3), ("表二", "表三", 1),
  ])
  func distanceCountsTheLeastChanges(left: String, right: String, count: Int) {
    #expect(Nearest.distance(left, right) == count)
    #expect(Nearest.distance(right, left) == count)
  }

  @Test func theNearestWordWinsAndTheFirstAmongEquals() {
    #expect(Nearest.word(to: "stict", in: ["quiet", "strict", "static"]) == "strict")
    #expect(Nearest.word(to: "b", in: ["a", "c"]) == "a")
    #expect(Nearest.word(to: "a", in: []) == nil)
  }
}

import Testing

@testable import CommandLine

@Suite struct NearestTests {
  @Test func theNearestWordWinsAndTheFirstAmongEquals() {
    #expect(Nearest.word(to: "stict", in: ["quiet", "strict", "static"]) == "strict")
    #expect(Nearest.word(to: "b", in: ["a", "c"]) == "a")
    #expect(Nearest.word(to: "a", in: []) == nil)
  }
}

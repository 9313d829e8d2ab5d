import Testing

@testable import Chinese

@Suite struct SubstringSearcherTests {
  @Test(arguments: [
    ("作为共同被告2件", true), ("共同被告", true), ("共同共同被告", true), ("共被告共同被", false), ("", false),
    ("被告", false), ("共同被", false),
  ])
  func findsAWord(text: String, isThere: Bool) {
    let searcher = SubstringSearcher("共同被告")
    #expect(searcher.occurs(in: text) == isThere)
    #expect(searcher.occurs(in: Array(text.utf8)) == isThere)
  }

  @Test func agreesWithTheStandardLibrary() {
    for word in ["a", "ab", "aba", "bb"] {
      for number in 0..<256 {
        let text = String((0..<8).map { number >> $0 & 1 == 0 ? "a" : "b" })
        #expect(
          SubstringSearcher(word).occurs(in: text) == text.contains(word), "\(word) in \(text)")
      }
    }
  }
}

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

  @Test func findsAWordWhereverItBegins() {
    let searcher = SubstringSearcher("公开")
    for start in 0..<40 {
      // The first and the last byte of the word stand on both sides, as parts of others.
      let before = String(repeating: "公", count: start)
      let text = Array((before + "公开" + String(repeating: "开", count: 40 - start)).utf8)
      #expect(searcher.index(in: text, from: 0) == 3 * start)
      #expect(searcher.index(in: text, from: 3 * start + 1) == nil)
      #expect(text.index(of: "公开", in: 3 * start..<3 * start + 6) == 3 * start)
      #expect(text.index(of: "公开", in: 0..<3 * start + 5) == nil)
    }
  }
}

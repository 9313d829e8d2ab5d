import Testing

@testable import Chinese

@Suite struct SearchTests {
  @Test(arguments: [
    ("政府信息公开", "信息", 2), ("信信息", "信息", 1), ("信", "信息", nil), ("", "信", nil), ("信", "", 0),
  ])
  func findsTheFirstRangeOfAPart(text: String, part: String, start: Int?) {
    let scalars = Array(text.unicodeScalars)
    let range = scalars.range(of: part.unicodeScalars)
    #expect(range?.lowerBound == start)
    #expect(range?.count == start.map { _ in part.unicodeScalars.count })
    #expect(scalars.holds(part.unicodeScalars) == (start != nil))
  }

  @Test func aWordStandsWhereItStands() {
    let text = Array("公开信息".utf8)
    #expect(text.has("信息", at: 6) && !text.has("信息", at: 3))
    #expect(!text.has("信息", at: 9) && !text.has("信息", at: -1))
  }
}

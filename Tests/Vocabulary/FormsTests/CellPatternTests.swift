import Testing

@testable import Forms

@Suite struct CellPatternTests {
  @Test(arguments: [
    ("a.b", "a.b", true), ("a.b", "a.bc", false), ("*", "a.b.c", true), ("a.*", "a.b.c", true),
    ("*.c", "a.b.c", true), ("a*c", "a.b.c", true), ("a*b*c", "a.x.b.c", true),
    ("ab*ba", "aba", false), ("a**c", "a.c", true), ("*b*", "a.c", false), ("", "a", false),
  ])
  func aStarStandsForAnyRun(pattern: String, id: String, matches: Bool) {
    #expect(CellPattern(pattern).matches(id) == matches)
  }

  @Test func itsCellsAreThoseOfTheForms() {
    #expect(CellPattern("requests.received.*").cells.count == 7)
    #expect(CellPattern("*").cells == Cell.all)
    #expect(CellPattern("request.*").cells.isEmpty)
  }
}

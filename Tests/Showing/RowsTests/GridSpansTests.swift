import Testing

@testable import Rows

@Suite struct GridSpansTests {
  private typealias Span = GridSpans.Span

  @Test func aHeadCoversTheEmptyCellsBehindAndBelowIt() {
    let rows = [["注", "", "甲"], ["", "", "一", "二", "", "计"], ["", "", "", "1", "2"]]
    #expect(
      GridSpans(rows, width: 6).spans == [
        Span(row: 0, columns: 0...1, height: 3), Span(row: 0, columns: 2...5, height: 1),
        Span(row: 1, columns: 2...2, height: 2), Span(row: 1, columns: 3...4, height: 1),
        Span(row: 1, columns: 5...5, height: 2),
      ])
  }

  @Test func aHeadOfOneCellIsNoSpan() {
    #expect(GridSpans([["a", "b"], ["c", "d"]], width: 2).spans.isEmpty)
  }
}

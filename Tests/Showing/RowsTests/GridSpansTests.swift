import Testing

@testable import Rows

@Suite struct GridSpansTests {
  private typealias Span = GridSpans.Span

  @Test func aHeadCoversTheEmptyCellsBehindAndBelowIt() {
    let rows = [["注", "", "甲"], ["", "", "一", "二", "", "计"], ["", "", "", "1", "2"]]
    #expect(
      GridSpans(heads: rows, width: 6).spans == [
        Span(row: 0, columns: 0...1, height: 3), Span(row: 0, columns: 2...5, height: 1),
        Span(row: 1, columns: 2...2, height: 2), Span(row: 1, columns: 3...4, height: 1),
        Span(row: 1, columns: 5...5, height: 2),
      ])
  }

  @Test func aLabelCoversTheEmptyCellsBehindItFirst() {
    let rows = [["一", "", ""], ["二", "甲", "1"], ["", "", "2"], ["", "计", ""], ["三", "", ""]]
    #expect(
      GridSpans(labels: rows, width: 3).spans == [
        Span(row: 0, columns: 0...2, height: 1), Span(row: 1, columns: 0...0, height: 3),
        Span(row: 1, columns: 1...1, height: 2), Span(row: 3, columns: 1...2, height: 1),
        Span(row: 4, columns: 0...2, height: 1),
      ])
  }

  @Test func aTextInOneCellIsNoSpan() {
    #expect(GridSpans(heads: [["a", "b"], ["c", "d"]], width: 2).spans.isEmpty)
  }
}

import Testing
import Wordings

@testable import Documents

@Suite("Table former")
struct TableFormerTests {
  /// Forms rows of cells from (column span, row span) pairs; each element of `groups` is a row
  /// group.
  private func form(
    _ groups: [[[(Int, Int)]]], feet: Set<Int> = []
  ) throws(Refusal) -> [[TableFormer.FormedCell]] {
    var former = TableFormer()
    for (index, group) in groups.enumerated() {
      for row in group {
        try former.beginRow()
        for (columns, rows) in row {
          try former.beginCell(columnSpan: columns, rowSpan: rows, line: 1, contentStart: 0)
        }
      }
      former.endRowGroup(isFoot: feet.contains(index))
    }
    return former.rows { $0 }
  }

  @Test("a cell is in the first slot that no cell from above covers")
  func columns() throws {
    let rows = try form([[[(3, 3), (7, 1)], [(1, 2), (5, 1), (1, 2)], [(1, 1), (1, 1)]]])
    #expect(rows.map { $0.map(\.column) } == [[0, 3], [3, 4, 9], [4, 5]])
  }

  @Test("a row span of 0, or one too large, ends with the row group")
  func rowSpans() throws {
    let rows = try form([[[(1, 0), (1, 9)], [(1, 1)]], [[(1, 1), (1, 2)]]])
    #expect(rows.map { $0.map(\.rowSpan) } == [[2, 2], [1], [1, 1]])
    #expect(rows.map { $0.map(\.column) } == [[0, 1], [2], [0, 1]])
  }

  @Test("cells that overlap keep their slots, and the next row is free of both")
  func overlap() throws {
    let rows = try form([[[(1, 1), (1, 3)], [(2, 2)], [(1, 1)], [(1, 1)]]])
    #expect(rows.map { $0.map(\.column) } == [[0, 1], [0], [2], [0]])
  }

  @Test("a footer that is first in the source comes last")
  func feet() throws {
    let rows = try form([[[(1, 1)]], [[(2, 1)], [(3, 1)]]], feet: [0])
    #expect(rows.map { $0.map(\.columnSpan) } == [[2], [3], [1]])
  }

  @Test("a column span of 0 counts as 1, and one beyond the limit ends at it")
  func columnSpans() throws {
    let rows = try form([[[(0, 1), (1000, 1)]]])
    #expect(rows[0].map(\.columnSpan) == [1, 255])
  }

  @Test("a cell beyond column 256 and a row beyond 4096 are failures")
  func limits() {
    #expect(throws: Refusal.tooManyColumns) { try form([[[(256, 1), (1, 1)]]]) }
    #expect(throws: Refusal.tooManyRows) {
      try form([Array(repeating: [(1, 1)], count: 4097)])
    }
    #expect(throws: Never.self) { try form([Array(repeating: [(256, 1)], count: 4096)]) }
    #expect(Refusal.tooManyRows.code == .tooLarge)
    #expect(Refusal.tooManyColumns.code == .tooLarge)
  }
}

import Forms
import JSON
import Testing

@testable import Records

@Suite struct CellMergeTests {
  private static let cells = Array(Cell.all.prefix(5))

  private func table(_ values: [CellValue]) -> CellTable {
    var table = CellTable()
    for (cell, value) in zip(CellMergeTests.cells, values) { table[cell] = value }
    return table
  }

  @Test func whatBothHaveAndStateDifferentlyIsBlank() {
    let (one, two) = (CellValue.number(Number(1)), CellValue.number(Number(2)))
    var merged = table([one, one, .absent, one, .blank])
    let differing = merged.merge(table([one, two, two, .absent, two]))
    #expect(merged == table([one, .blank, two, one, .blank]))
    #expect(differing == [CellMergeTests.cells[1], CellMergeTests.cells[4]])
  }
}

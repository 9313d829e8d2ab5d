import Forms
import JSON
import Records
import Testing

@testable import Changes

@Suite struct PackedCellsTests {
  @Test func keepsEveryValue() {
    let values: [CellValue] = [
      .absent, .blank, .number(.zero), .number(Number(2510, scale: 2)), .number(Number(-3)),
      .number(Number(Int128(Int64.max) + 1)), .number(Number(1, scale: 38)),
    ]
    var table = CellTable()
    for (cell, value) in zip(Cell.all, values) { table[cell] = value }
    let packed = PackedCells(table)
    for (cell, value) in zip(Cell.all, values) { #expect(packed[cell] == value) }
    #expect(packed.number(Cell.all[3])?.description == "25.10")
    #expect(packed[Cell.all[values.count]] == .absent)
  }
}

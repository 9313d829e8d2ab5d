import Forms
import JSON
import Testing

@testable import Records

@Suite struct KeptCellsTests {
  @Test func everyValueComesBack() throws {
    var table = CellTable()
    let values: [CellValue] = [
      .blank, .number(.zero), .number(Number(252)), .number(Number(253)), .number(Number(-3)),
      .number(Number(2510, scale: 2)), .number(Number(.max)), .absent,
    ]
    for (place, cell) in Cell.all.enumerated() where place % 3 != 1 {
      table[cell] = values[place % values.count]
    }
    #expect(KeptCells(table).table == table)
    #expect(KeptCells(CellTable()).table == CellTable())
  }
}

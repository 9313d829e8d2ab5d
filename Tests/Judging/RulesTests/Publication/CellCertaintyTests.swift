import Forms
import Records
import Testing

@testable import Rules

@Suite struct CellCertaintyTests {
  private static let cell = Cell(.received, .total)

  private func certain(_ doubts: [Doubt], unplaced: [Unplaced] = []) -> [Cell] {
    let report = Example {
      $0.doubts = doubts
      $0.unplaced = unplaced
    }.report
    let certainty = CellCertainty(report)
    return [
      CellCertaintyTests.cell, Cell(.received, .business), Cell(.broughtForward, .total),
      Cell(.licensing, .decisions),
    ].filter(certainty.isCertain)
  }

  @Test func aDoubtConcernsARowATableOrAll() {
    let cell = CellCertaintyTests.cell
    #expect(certain([]).count == 4)
    #expect(
      certain([Doubt(code: .numberDamaged, cell: cell, message: "")])
        == [Cell(.broughtForward, .total), Cell(.licensing, .decisions)])
    #expect(
      certain([Doubt(code: .columnsAssumed, cell: cell, message: "")])
        == [Cell(.licensing, .decisions)])
    #expect(certain([Doubt(code: .encoding, message: "")]).isEmpty)
    #expect(
      certain([], unplaced: [Unplaced(table: 1, row: 1, column: 1, text: "7")]).isEmpty)
  }
}

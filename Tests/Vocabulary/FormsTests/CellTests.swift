import TestSupport
import Testing

@testable import Forms

@Suite struct CellTests {
  @Test func editionsHaveTheirPublishedNumberOfCells() {
    #expect(Edition.edition2019.cells.count == 198)
    #expect(Edition.edition2021.cells.count == 200)
  }

  @Test func idsAreUniqueAndFindTheirCell() {
    #expect(Set(Cell.all.map(\.id)).count == Cell.all.count)
    for cell in Cell.all { #expect(Cell(id: cell.id) == cell) }
    #expect(Cell(id: "requests.received") == nil)
  }

  @Test func cellsThatShareAPathStandTogether() {
    for depth in 1...4 {
      var closed: Set<String> = []
      var open = ""
      for cell in Cell.all {
        let path = cell.id.split(separator: ".").prefix(depth).joined(separator: ".")
        guard path != open else { continue }
        #expect(closed.insert(path).inserted, "\(path) is split")
        open = path
      }
    }
  }

  @Test(arguments: Table.allCases)
  func theCellsOfATableStandTogether(table: Table) {
    #expect(Cell.all.filter { $0.table == table }.map(\.index) == Array(table.cells))
  }

  @Test func labelNamesTablePathAndColumn() {
    #expect(
      Cell("requests.outcome.total.natural_person").label == "表三 · 三、本年度办理结果（七）总计 · 自然人")
  }

  @Test func everyNameInASumIsACell() {
    for edition in Edition.all {
      for shape in edition.shapes {
        for line in edition.sums.flatMap({ edition.lines(of: $0, in: shape) }) {
          #expect(line.parts.count > 1 && !line.whole.isEmpty)
        }
      }
    }
  }
}

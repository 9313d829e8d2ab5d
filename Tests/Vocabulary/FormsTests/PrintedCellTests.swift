import Testing

@testable import Forms

/// The layout of a table: spans fill it without gaps, and it has each cell once.
@Suite struct PrintedCellTests {
  private static let tables = Edition.all.flatMap { edition in
    Table.ofReports.map { (edition.name, $0) }
  }

  private static func edition(_ name: String) -> Edition? { Edition.all.first { $0.name == name } }

  @Test(arguments: tables)
  func everyFieldOfTheTableIsCoveredOnce(name: String, table: Table) throws {
    let edition = try #require(PrintedCellTests.edition(name))
    let rows = edition.layout(of: table) { edition.has($0) }
    var covered: [[Int]: Int] = [:]
    for (row, cells) in rows.enumerated() {
      var column = 0
      for cell in cells {
        while covered[[row, column]] != nil { column += 1 }
        for below in row..<row + cell.rows {
          for right in column..<column + cell.columns { covered[[below, right], default: 0] += 1 }
        }
      }
    }
    let width = try #require(covered.keys.map { $0[1] }.max()) + 1
    #expect(covered.count == rows.count * width && covered.values.allSatisfy { $0 == 1 })
  }

  @Test(arguments: tables)
  func everyCellIsPrintedOnce(name: String, table: Table) throws {
    let edition = try #require(PrintedCellTests.edition(name))
    let cells = edition.layout(of: table) { edition.has($0) }.joined().compactMap { printed in
      if case .value(let cell) = printed.content { cell } else { nil }
    }
    #expect(cells == edition.cells.filter { $0.table == table })
  }

  @Test func rowsThatAReportDoesNotHaveAreLeftOut() throws {
    let edition = try #require(Edition.all.last)
    let rows = edition.layout(of: .requests) { $0.row == .received || $0.row == .carriedForward }
    #expect(rows.count == 5 && rows[3].first?.columns == 1)
  }
}

import Forms
import Testing

@testable import Recognition

@Suite struct DisputeHeaderTests {
  private static func header(_ groups: Row...) -> DisputeHeader {
    var header = DisputeHeader()
    for group in groups {
      header.append(group: group)
      for column in Edition.results { header.append(result: column) }
    }
    return header
  }

  @Test func theFormsOrderIsThatOfTheCells() {
    let cells = DisputeHeaderTests.header(
      .reconsideration, .directLitigation, .litigationAfterReconsideration
    ).cells
    #expect(cells == Cell.all.filter { $0.table == .disputes })
  }

  @Test func aHeaderBehindARowIsThatOfAnotherTable() {
    var header = DisputeHeaderTests.header(.reconsideration)
    header.end()
    header.append(group: nil)
    for group in [Row.directLitigation, .litigationAfterReconsideration] {
      header.append(group: group)
    }
    for _ in 0..<2 { for column in Edition.results { header.append(result: column) } }
    #expect(
      header.cells
        == Cell.all.filter { $0.table == .disputes }.filter { $0.row != .reconsideration })
    // The next page repeats the results.
    header.end()
    for _ in 0..<2 { for column in Edition.results { header.append(result: column) } }
    #expect(header.cells?.count == 2 * Edition.results.count)
  }

  @Test func groupsInAnotherOrderWereMisread() {
    #expect(DisputeHeaderTests.header(.directLitigation, .reconsideration).cells == nil)
  }
}

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

  @Test func groupsInAnotherOrderWereMisread() {
    #expect(DisputeHeaderTests.header(.directLitigation, .reconsideration).cells == nil)
  }
}

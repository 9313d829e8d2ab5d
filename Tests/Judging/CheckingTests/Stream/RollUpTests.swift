import Forms
import JSON
import Records
import TestSupport
import Testing

@testable import Checking
@testable import Rules

@Suite struct RollUpTests {
  @Test func theChildThatIsTheGapIsNamed() throws {
    let left = try #require(Rule.u801.findings(in: .rollUp(1, children: [1, 2]))?.first)
    #expect(left.verdict == .fail)
    #expect(left.gap == Number(-2))
    #expect(left.other?.agency == "青石区水务局")
    let twice = try #require(Rule.u801.findings(in: .rollUp(4, children: [1, 2]))?.first)
    #expect(twice.other?.agency == "青石区民政局")
  }

  @Test func aGapOfNobodysIsPerhapsTheParentsOwn() throws {
    let found = try #require(Rule.u801.findings(in: .rollUp(10, children: [1, 2]))?.first)
    #expect(found.other == nil)
    #expect(found.message.contains("本级"))
  }

  @Test func twoChildrenOfTheGapAreNotReported() throws {
    let found = try #require(Rule.u801.findings(in: .rollUp(2, children: [2, 2]))?.first)
    #expect(found.other == nil)
  }

  /// Of 青石区人民政府 and its two bureaus the fees in 万元; nil: blank.
  private func fees(_ parent: String, _ children: [String?]) throws -> Example {
    let cell = Cell("disclosure.fees.amount_wan")
    func set(_ text: String?, in report: inout Report) throws {
      guard let text else { return report.cells[cell] = .blank }
      report.cells[cell] = .number(try #require(Number(text)))
    }
    var example = Example.rollUp(0, children: [0, 0])
    try set(parent, in: &example.report)
    for (place, text) in children.enumerated() { try set(text, in: &example.others[place]) }
    return example
  }

  @Test func moneyComparesAtTheCoarserPrecision() throws {
    #expect(Rule.u801.findings(in: try fees("28.4", ["25.1", "3.25"]))?.isEmpty == true)
    #expect(Rule.u801.findings(in: try fees("28", ["25.1", "3.25"]))?.isEmpty == true)
    #expect(Rule.u801.findings(in: try fees("28.5", ["25.1", "3.25"]))?.count == 1)
    #expect(Rule.u802.findings(in: try fees("25.1", ["25.14", nil]))?.isEmpty == true)
    #expect(Rule.u802.findings(in: try fees("25.1", ["25.2", nil]))?.count == 1)
  }

  /// A county and its two bureaus, with the numbers of the three in each cell.
  private func rollUp(_ numbers: [(cell: Cell, parent: Int, children: [Int])]) -> Example {
    var example = Example.rollUp(0, children: [0, 0])
    for (cell, parent, children) in numbers {
      example.report.cells[cell] = .number(Number(Int128(parent)))
      for (place, child) in children.enumerated() {
        example.others[place].cells[cell] = .number(Number(Int128(child)))
      }
    }
    return example
  }

  private static let rows: [Cell] = [
    Cell(.rules, .issued), Cell(.rules, .repealed), Cell(.rules, .inForce),
    Cell(.licensing, .decisions),
  ]

  @Test(arguments: [(3, ""), (4, "，等4处")])
  func threeGapsOfAKindAreShown(count: Int, more: String) throws {
    let cells = RollUpTests.rows.prefix(count)
    let messages = try #require(
      Rule.u801.messages(on: rollUp(cells.map { ($0, 9, [1, 2]) })))
    #expect(messages.count == 1 && messages[0].contains("合计3件\(more)。"))
    #expect(messages[0].split(separator: "，合计3件", omittingEmptySubsequences: false).count == 4)
  }

  @Test func gapsOfOtherKindsHaveFindingsInTheOrderOfTheForm() throws {
    let found = try #require(
      Rule.u801.findings(
        in: rollUp([
          (Cell(.received, .total), 1, [4, 4]), (Cell(.rules, .issued), 9, [1, 2]),
          (Cell(.licensing, .decisions), 4, [1, 2]), (Cell(.rules, .repealed), 1, [4, 4]),
        ])))
    #expect(found.map(\.cell?.row) == [.rules, .rules, .received])
    #expect(found.map(\.verdict) == [.review, .review, .fail])
  }

  @Test(arguments: [(1, "，请核实"), (2, "，等2处，请核实")])
  func oneCellThatExceedsIsNamed(count: Int, words: String) throws {
    var example = rollUp(RollUpTests.rows.prefix(count).map { ($0, 1, [2, 0]) })
    for cell in RollUpTests.rows { example.others[1].cells[cell] = .blank }
    let messages = try #require(Rule.u802.messages(on: example))
    #expect(messages.count == 1 && messages[0].contains("（1件）\(words)"))
  }

  @Test func aPartialSetHasNoSum() {
    #expect(Rule.u801.findings(in: .rollUp(0, children: [1, nil]))?.isEmpty == true)
    #expect(Rule.u803.findings(in: .rollUp(0, children: [1, nil]))?.count == 1)
  }
}

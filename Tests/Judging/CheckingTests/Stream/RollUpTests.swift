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

  @Test func aPartialSetHasNoSum() {
    #expect(Rule.u801.findings(in: .rollUp(0, children: [1, nil]))?.isEmpty == true)
    #expect(Rule.u803.findings(in: .rollUp(0, children: [1, nil]))?.count == 1)
  }
}

import Records
import Testing

@testable import Findings

@Suite struct RollUpTests {
  @Test func theChildThatIsTheGapIsNamed() throws {
    let left = try #require(Rule.u801.findings(in: .rollUp(1, children: [1, 2]))?.first)
    #expect(left.verdict == .review)
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

  @Test func twoChildrenOfTheGapAreNotTold() throws {
    let found = try #require(Rule.u801.findings(in: .rollUp(2, children: [2, 2]))?.first)
    #expect(found.other == nil)
  }

  @Test func aPartialSetHasNoSum() {
    #expect(Rule.u801.findings(in: .rollUp(0, children: [1, nil]))?.isEmpty == true)
    #expect(Rule.u802.findings(in: .rollUp(0, children: [1, nil]))?.count == 1)
  }
}

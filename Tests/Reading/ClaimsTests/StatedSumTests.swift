import JSON
import Testing

@testable import Claims

/// The sums that a text states.
@Suite struct StatedSumTests {
  @Test func partsFollowTheirWhole() {
    let numbers = [
      StatedSumTests.number(55, opensParts: true), StatedSumTests.number(20),
      StatedSumTests.number(25), StatedSumTests.number(10), StatedSumTests.number(7),
    ]
    #expect(StatedSum.all(in: numbers) == [StatedSum(total: 0, parts: [1, 2, 3])])
  }

  @Test func totalFollowsItsParts() {
    let numbers = [
      StatedSumTests.number(88), StatedSumTests.number(4), StatedSumTests.number(92, isTotal: true),
    ]
    #expect(StatedSum.all(in: numbers) == [StatedSum(total: 2, parts: [0, 1])])
  }

  @Test func partsOfPartsAreSkipped() {
    let numbers = [
      StatedSumTests.number(88, opensParts: true), StatedSumTests.number(73),
      StatedSumTests.number(15, opensParts: true), StatedSumTests.number(12, depth: 1),
      StatedSumTests.number(3, depth: 1), StatedSumTests.number(4),
      StatedSumTests.number(92, isTotal: true),
    ]
    #expect(
      StatedSum.all(in: numbers) == [
        StatedSum(total: 2, parts: [3, 4]), StatedSum(total: 0, parts: [1, 2]),
        StatedSum(total: 6, parts: [0, 5]),
      ])
  }

  @Test func numbersThatHappenToAddUpAreNoSum() {
    let numbers = [StatedSumTests.number(18), StatedSumTests.number(10), StatedSumTests.number(8)]
    #expect(StatedSum.all(in: numbers).isEmpty)
  }

  @Test func otherThingsAreNoParts() {
    let numbers = [
      StatedSumTests.number(18, opensParts: true), StatedSumTests.number(10, unit: "条"),
      StatedSumTests.number(8, unit: "条"),
    ]
    #expect(StatedSum.all(in: numbers).isEmpty)
  }

  private static func number(
    _ value: Int, unit: String = "件", depth: Int = 0, isTotal: Bool = false,
    opensParts: Bool = false
  ) -> StatedNumber {
    StatedNumber(
      value: Number(Int128(value)), unit: unit, depth: depth, isTotal: isTotal,
      opensParts: opensParts, office: nil,
      claims: 0..<0)
  }
}

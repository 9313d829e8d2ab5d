import Testing

@testable import Rules

@Suite struct EnumerationTests {
  @Test func followsNestedLists() {
    let passage = IndexedText("一是甲：一是子，二是丑。二是乙。三是丙。")
    #expect(Enumeration(passage).markers.map(\.number) == [1, 1, 2, 2, 3])
    #expect(Enumeration(passage).faults.isEmpty)
  }

  @Test func wordsWithinAClauseAreNoMarkers() {
    #expect(Enumeration(IndexedText("其中之一是培训，统一是目标")).markers.isEmpty)
  }

  @Test func namesTheGap() {
    let faults = Enumeration(IndexedText("一是甲。三是乙。")).faults
    #expect(faults.map(\.before) == [1])
    #expect(faults.map(\.after) == [3])
  }

  @Test func namesTheRepetition() {
    let faults = Enumeration(IndexedText("一是甲。二是乙。二是丙。三是丁。")).faults
    #expect(faults.map(\.before) == [2])
    #expect(faults.map(\.after) == [2])
  }
}

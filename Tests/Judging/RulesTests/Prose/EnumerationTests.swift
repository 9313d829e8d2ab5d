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
    #expect(Enumeration(IndexedText("x一是甲")).markers.isEmpty)
    #expect(Enumeration(IndexedText("甲 一是乙")).markers.count == 1)
  }

  @Test func namesTheGap() {
    let faults = Enumeration(IndexedText("一是甲。三是乙。")).faults
    #expect(faults.map(\.before) == [1])
    #expect(faults.map(\.after) == [3])
  }

  @Test func aParagraphBeginsAnotherList() {
    let passage = IndexedText("一是甲。二是乙。\n一是丙。三是丁。")
    #expect(Enumeration(passage).faults.map(\.after) == [3])
  }

  @Test func sixListsMayBeOpen() {
    let outer = "一是甲，二是乙，三是丙："
    let inner = { String(repeating: "一是子：", count: $0) }
    #expect(Enumeration(IndexedText(outer + inner(5) + "四是丁")).faults.isEmpty)
    #expect(Enumeration(IndexedText(outer + inner(6) + "四是丁")).faults.count == 1)
  }

  @Test func twentyFaultsAreEnough() {
    let passage = IndexedText(String(repeating: "一是甲。三是乙。", count: 25))
    #expect(Enumeration(passage).faults.count == 20)
  }

  @Test func namesTheRepetition() {
    let faults = Enumeration(IndexedText("一是甲。二是乙。二是丙。三是丁。")).faults
    #expect(faults.map(\.before) == [2])
    #expect(faults.map(\.after) == [2])
  }
}

import Testing

@testable import Findings

@Suite struct EditDistanceTests {
  @Test(arguments: [
    ("", "", 0), ("", "情况", 2), ("需求", "需要", 1), ("政府政府信息", "政府信息", 2), ("甲乙丙", "丙乙甲", 2),
  ])
  func countsChanges(left: String, right: String, distance: Int) {
    #expect(EditDistance.between(left, right) == distance)
    #expect(EditDistance.between(right, left) == distance)
  }
}

import Testing

@testable import Documents

/// Numbers that a narrow column breaks into lines, in tables without drawn lines.
@Suite struct BrokenNumberTests {
  private static let header: [(left: Double, midY: Double, text: String)] = [
    (50, 100, "信息内容"), (200, 100, "制发件数"), (300, 100, "废止件数"), (400, 100, "有效件数"),
  ]

  private func cells(_ words: [(left: Double, midY: Double, text: String)]) -> [String] {
    PlacedWordsFixture(Self.header + words).cells
  }

  @Test func digitsBelowNumbersOfTheWholeWidthAreTheRestOfThem() {
    let cells = cells([
      (50, 130, "1.重复申请"), (215, 130, "12"), (315, 130, "34"), (415, 130, "0"),
      (215, 142, "5"), (315, 142, "67"),
      (50, 170, "2.其他"), (215, 170, "1"), (315, 170, "2"), (415, 170, "3"),
    ])
    #expect(cells.contains("12\n5") && cells.contains("34\n67") && cells.contains("0"))
    #expect(!cells.contains("12") && !cells.contains("34"))
  }

  @Test func aRowOfItsOwnIsNoRest() {
    let cells = cells([
      (50, 130, "1.重复申请"), (215, 130, "12"), (315, 130, "34"), (415, 130, "0"),
      (50, 142, "2.其他"), (215, 142, "5"), (315, 142, "67"), (415, 142, "8"),
    ])
    #expect(["12", "34", "5", "67", "8"].allSatisfy(cells.contains))
  }

  @Test func digitsBelowAShorterNumberAreNoRest() {
    let cells = cells([
      (50, 130, "1.重复申请"), (215, 130, "12"), (315, 130, "3"), (415, 130, "0"),
      (215, 142, "5"), (315, 142, "67"),
    ])
    #expect(["12", "3", "5", "67"].allSatisfy(cells.contains))
  }
}

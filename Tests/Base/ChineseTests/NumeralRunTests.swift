import Testing

@testable import Chinese

@Suite struct NumeralRunTests {
  @Test(arguments: [
    ("六件", 6, 3), ("一百零三", 103, 12), ("一千二百", 1200, 12), ("三万", 30_000, 6), ("十二万零四百", 120_400, 18),
    ("贰仟零伍拾肆", 2054, 18),
  ])
  func readsANumberWhereItStands(text: String, value: Int, end: Int) {
    let run = NumeralRun(Array(text.utf8), at: 0)
    #expect(run?.value == value)
    #expect(run?.end == end)
  }

  @Test(arguments: ["", "件", "三三", "万", "12", "é"])
  func othersAreNone(text: String) {
    #expect(NumeralRun(Array(text.utf8), at: 0) == nil)
  }
}

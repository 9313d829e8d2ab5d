import Testing

@testable import Sheets

@Suite struct XLSXRangeTests {
  @Test(arguments: [(0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ"), (702, "AAA"), (16_383, "XFD")])
  func columnsHaveLetters(index: Int, letters: String) {
    #expect(XLSXRange.letters(index) == letters)
  }

  @Test func rangesHaveNames() {
    let range = XLSXRange(rows: 1...2, columns: 0...27)
    #expect(range.name == "A2:AB3" && range.fixedName == "$A$2:$AB$3")
    #expect(XLSXRange(.init(row: 4, column: 2)).name == "C5")
  }
}

import Testing

@testable import Documents

@Suite struct CellReferenceTests {
  private func reference(_ text: String) -> CellReference? {
    let bytes = Array(text.utf8)
    return CellReference(bytes.span, 0..<bytes.count)
  }

  @Test func lettersAndNumbersAreAPosition() {
    #expect(reference("A1") == CellReference(row: 0, column: 0))
    #expect(reference("$AA$10") == CellReference(row: 9, column: 26))
    #expect(reference("xfd1048576") == CellReference(row: 1_048_575, column: 16_383))
    for text in [
      "", "A", "1", "A0", "XFE1", "A1048577", "A1B", "R1C1", "甲1", "A99999999999999999999",
    ] {
      #expect(reference(text) == nil, "\(text)")
    }
    #expect([0, 25, 26, 701, 702].map(CellReference.letters) == ["A", "Z", "AA", "ZZ", "AAA"])
  }

  @Test func rangesGoFromTopLeftToBottomRight() {
    func range(_ text: String) -> CellRange? {
      let bytes = Array(text.utf8)
      return CellRange(bytes.span, 0..<bytes.count)
    }
    #expect(range("B2:C5")?.rows == 1...4 && range("B2:C5")?.columns == 1...2)
    #expect(range("B2")?.rows == 1...1)
    #expect(range("C5:B2") == nil && range("B2:") == nil && range(":") == nil)
  }
}

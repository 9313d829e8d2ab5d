import Testing

@testable import Chinese

@Suite struct NumeralTests {
  @Test(arguments: [
    ("六", 6), ("十", 10), ("十二", 12), ("二十", 20), ("四十三", 43), ("一百零五", 105), ("两", 2), ("〇", 0),
  ])
  func reads(text: String, value: Int) {
    #expect(Numeral.value(text.unicodeScalars) == value)
  }

  @Test(arguments: ["", "三三", "几", "十二条"])
  func refusesWhatIsNone(text: String) {
    #expect(Numeral.value(text.unicodeScalars) == nil)
  }

  @Test func spellingIsReadBack() {
    for number in 1...99 {
      #expect(Numeral.value(Numeral.spelling(number).unicodeScalars) == number)
    }
  }
}

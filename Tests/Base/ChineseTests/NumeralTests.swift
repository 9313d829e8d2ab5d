import Testing

@testable import Chinese

@Suite struct NumeralTests {
  @Test func everySignCounts() {
    #expect(
      Numeral.signs.map { Numeral.sign($0) } == [
        0, 0, 1, 2, 2, 3, 4, 5, 6, 7, 8, 9, 10, 100, 1000, 10_000, 100_000_000,
      ])
    for scalar in "0几○壹年甲".unicodeScalars { #expect(Numeral.sign(scalar) == nil) }
  }

  @Test func digitsOfYearsAndOrdinalsAreFewer() {
    #expect(
      Numeral.signs.filter { Numeral.digit($0) != nil } == Array("〇零一二三四五六七八九".unicodeScalars))
    #expect(
      Numeral.signs.filter { Numeral.ordinal($0) != nil } == Array("一二三四五六七八九十".unicodeScalars))
    #expect("十九".allSatisfy { Numeral.isOrdinal($0) })
    #expect(!Numeral.isOrdinal(Character("零")) && !Numeral.isOrdinal(Character("一\u{301}")))
  }

  @Test(arguments: [
    ("六", 6), ("十", 10), ("十二", 12), ("二十", 20), ("四十三", 43), ("一百零五", 105), ("两", 2), ("〇", 0),
  ])
  func reads(text: String, value: Int) {
    #expect(Numeral.value(text.unicodeScalars) == value)
  }

  @Test(arguments: ["", "三三", "几", "十二条", "一千"])
  func refusesWhatIsNone(text: String) {
    #expect(Numeral.value(text.unicodeScalars) == nil)
  }

  @Test func spellingIsReadBack() {
    for number in 1...999 {
      #expect(Numeral.value(Numeral.spelling(number).unicodeScalars) == number)
    }
  }

  @Test(arguments: [
    (0, "0"), (10, "十"), (21, "二十一"), (105, "一百零五"), (110, "一百一十"), (2022, "二千零二十二"),
    (10_000, "10000"),
  ])
  func spells(number: Int, text: String) {
    #expect(Numeral.spelling(number) == text)
  }

  @Test(arguments: [(10, "壹拾"), (305, "叁佰零伍")])
  func spellsFormally(number: Int, text: String) {
    #expect(Numeral.spelling(number, .formal) == text)
  }

  @Test func stemsAndBranchesBeginAnew() {
    #expect([0, 1, 10, 11].map(Numeral.stem) == ["0", "甲", "癸", "甲"])
    #expect([1, 12, 13].map(Numeral.branch) == ["子", "亥", "子"])
  }
}

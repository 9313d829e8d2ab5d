import Testing

@testable import Chinese

@Suite struct OrdinalTests {
  @Test(arguments: [
    ("一、总体情况", Ordinal.Style.chinese, 1, "总体情况"),
    ("十二、附件", .chinese, 12, "附件"),
    ("三 总体", .chinese, 3, "总体"),
    ("三三、总体", .chinese, 3, "三、总体"),
    ("（二）培训", .bracketed, 2, "培训"),
    ("( 3 )、会议", .bracketedArabic, 3, "会议"),
    ("4．会议", .arabic, 4, "会议"),
    ("第一部分 总体情况", .chinese, 1, "总体情况"),
    ("一", .chinese, 1, ""),
  ])
  func isTakenOffTheWords(text: String, style: Ordinal.Style, number: Int, words: String) {
    var scalars = ArraySlice(text.unicodeScalars)
    #expect(Ordinal(consuming: &scalars) == Ordinal(style: style, number: number))
    #expect(scalars.string == words)
  }

  @Test(arguments: ["", "总体情况", "2022年", "3个", "（一", "（一类", "第一章", "零、", "3"])
  func othersStay(text: String) {
    var scalars = ArraySlice(text.unicodeScalars)
    #expect(Ordinal(consuming: &scalars) == nil)
    #expect(scalars.string == text)
  }

  @Test func partsOfOne() {
    let parts = OrdinalParts(ArraySlice("（第十二部分".unicodeScalars), of: Numeral.isPart)
    #expect(parts.isBracketed && parts.isPart && !parts.isArabic)
    #expect(parts.numerals.string == "十二")
    #expect(parts.rest.string == "部分")
  }
}

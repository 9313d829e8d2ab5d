import Chinese
import JSON
import Testing

@testable import Records

@Suite struct ProseSearchTests {
  @Test(arguments: [
    ("作为共同被告2件", true), ("共同被告", true), ("共同共同被告", true), ("共被告共同被", false), ("", false),
    ("被告", false), ("共同被", false),
  ])
  func findsAWord(text: String, isThere: Bool) {
    #expect(SubstringSearcher("共同被告").occurs(in: LazyText(text)) == isThere)
    #expect(
      SubstringSearcher("共同被告").occurs(in: LazyText(escaped: Array(text.utf8)[...], .numbered))
        == isThere)
  }

  @Test(arguments: [
    (#"作为\u5171\u540c被告"#, true), (#"作为\u5171\u540c\n被告"#, false), (#"\\u5171\u540c被告"#, false),
  ])
  func readsEscapes(spelling: String, isThere: Bool) {
    #expect(
      SubstringSearcher("共同被告").occurs(in: LazyText(escaped: Array(spelling.utf8)[...], .numbered))
        == isThere)
  }
}

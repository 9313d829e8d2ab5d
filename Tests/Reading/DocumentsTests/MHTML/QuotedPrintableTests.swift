import Testing

@testable import Documents

@Suite struct QuotedPrintableTests {
  @Test(arguments: [
    ("=E6=94=BF", "政"), ("a=\r\nb", "ab"), ("a= \t\nb", "ab"), ("1=2", "1=2"), ("=", "="),
    ("=4", "=4"),
    ("=e6=94=bf", "政"),
  ])
  func quotedPrintableIsDecoded(text: String, expected: String) {
    #expect(QuotedPrintable.decoded(Array(text.utf8)[...]) == Array(expected.utf8))
  }
}

import Testing

@testable import Documents

@Suite struct Base64Tests {
  @Test(arguments: [
    ("5pS/", "政"), ("YQ==", "a"), ("Y W\r\nI=", "ab"), ("", ""), ("Y", ""), ("====", ""),
  ])
  func base64IsDecoded(text: String, expected: String) {
    #expect(Base64.decoded(Array(text.utf8)[...]) == Array(expected.utf8))
  }
}

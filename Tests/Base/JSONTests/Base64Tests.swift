import Foundation
import Testing

@testable import JSON

@Suite struct Base64Tests {
  @Test(arguments: [
    ("5pS/", "政"), ("YQ==", "a"), ("Y W\r\nI=", "ab"), ("", ""), ("Y", ""), ("====", ""),
  ])
  func base64IsDecoded(text: String, expected: String) {
    #expect(Base64.decoded(Array(text.utf8)[...]) == Array(expected.utf8))
  }

  @Test func bytesAreEncodedAsFoundationDoes() {
    for count in 0..<70 {
      let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 * 73 + count * 11) }
      let text = Base64.encoded(bytes)
      #expect(String(decoding: text, as: UTF8.self) == Data(bytes).base64EncodedString())
      #expect(Base64.bytes(of: text) == bytes)
    }
  }

  @Test(arguments: ["YQ", "YQ=", "YR==", "Y Q==", "YQ==YQ==", "=", "政"])
  func otherSpellingsAreNoBytes(text: String) {
    #expect(Base64.bytes(of: Array(text.utf8)) == nil)
  }
}

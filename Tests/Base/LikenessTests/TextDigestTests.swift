import Testing

@testable import Likeness

@Suite struct TextDigestTests {
  @Test func everyByteTellsTextsApart() {
    let text = Array("公开政府信息若干件".utf8)
    var digests: Set<TextDigest> = [TextDigest(text)]
    for index in text.indices {
      var other = text
      other[index] ^= 1
      digests.insert(TextDigest(other))
      digests.insert(TextDigest(Array(text[..<index])))
    }
    #expect(digests.count == 2 * text.count + 1)
    #expect(TextDigest(text) == TextDigest(text))
  }
}

import Testing

@testable import Documents

@Suite("Character references")
struct CharacterReferenceTests {
  private func decoded(_ text: String, inAttribute: Bool = false) -> String {
    let bytes = Array(text.utf8)
    return String(
      decoding: HTMLText.decoded(bytes.span, 0..<bytes.count, inAttribute: inAttribute),
      as: UTF8.self)
  }

  @Test(
    "names and numbers are decoded, the longest name first",
    arguments: [
      ("&nbsp;", "\u{A0}"), ("&ldquo;三&rdquo;", "“三”"), ("&amp;lt;", "&lt;"), ("&notit;", "¬it;"),
      ("&notin;", "∉"), ("&NotEqualTilde;", "≂̸"), ("&#12288;", "\u{3000}"), ("&#x3000", "\u{3000}"),
      ("&#X4e00;", "一"), ("&#150;", "–"), ("&#0;", "\u{FFFD}"), ("&#xD800;", "\u{FFFD}"),
      ("&#99999999999;", "\u{FFFD}"), ("&copy2019", "©2019"),
      ("&CounterClockwiseContourIntegral;", "∳"),
    ])
  func decodes(text: String, expected: String) { #expect(decoded(text) == expected) }

  @Test(
    "other text with & is unchanged",
    arguments: ["&", "&;", "a & b", "&#;", "&#x;", "&#xg", "&nosuch;", "&年", "&a"])
  func keeps(text: String) { #expect(decoded(text) == text) }

  @Test("in an attribute a name without ; before = or a letter is text, as in an address")
  func inAttribute() {
    #expect(decoded("?a=1&copy=2&reg1&lt;", inAttribute: true) == "?a=1&copy=2&reg1<")
    #expect(decoded("&copy", inAttribute: true) == "©")
  }
}

import Testing

@testable import Pages

@Suite struct MarkupTests {
  @Test(arguments: [
    ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
    ("甲 & “乙” \"丙\"", "甲 &amp; “乙” &quot;丙&quot;"), ("a\u{202E}b\u{0}", "a\\u{202E}b\\u{0}"),
  ])
  func textsBecomeNoMarkup(text: String, escaped: String) {
    var markup = Markup()
    markup.element("p", Markup.Attribute("title", text), Markup.Attribute("id", nil), text: text)
    #expect(
      String(decoding: markup.bytes, as: UTF8.self) == "<p title=\"\(escaped)\">\(escaped)</p>")
  }

  /// A text with a character that controls the display is not taken for one without.
  @Test func noCharacterThatControlsTheDisplayIsMissed() {
    for scalar in (0...0x2FFF).compactMap({ Unicode.Scalar(UInt32($0)) })
    where scalar.controlsDisplay {
      var markup = Markup()
      markup.text("甲 & \(String(scalar))乙")
      let digits = String(scalar.value, radix: 16, uppercase: true)
      #expect(String(decoding: markup.bytes, as: UTF8.self) == "甲 &amp; \\u{\(digits)}乙")
    }
  }

  /// The usual characters of Chinese texts are copied without a look at each.
  @Test func usualCharactersAreNotTakenForThoseThatControlTheDisplay() {
    var usual = "共“12”件—其中…《通知》，ABC·甲 & 乙"
    usual.withUTF8 { utf8 in
      for index in utf8.indices where utf8[index] & 0xC0 != 0x80 {
        #expect(!Markup.mayControlDisplay(utf8, at: index))
      }
    }
  }
}

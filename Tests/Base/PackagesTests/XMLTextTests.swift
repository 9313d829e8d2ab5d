import Testing

@testable import Packages

@Suite struct XMLTextTests {
  @Test(arguments: [
    ("<a b=\"&\">", "&lt;a b=&quot;&amp;&quot;&gt;"), ("甲\n乙\t丙", "甲&#10;乙&#9;丙"),
    ("a\u{0}\u{1B}b\u{FFFE}\u{FFFF}", "ab"), ("é\u{FFFD}𠀀", "é\u{FFFD}𠀀"),
  ])
  func textIsEscaped(text: String, escaped: String) {
    #expect(XMLText.escaped(text) == escaped)
  }
}

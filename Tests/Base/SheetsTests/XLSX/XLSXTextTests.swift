import Testing

@testable import Sheets

@Suite struct XLSXTextTests {
  private func written(_ text: String) -> String {
    var bytes: [UInt8] = []
    XLSXText.append(Array(text.utf8)[...], to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test(arguments: [
    ("a\u{1}b\r", "a_x0001_b_x000D_"), ("\u{FFFE}\u{FFFF}", "_xFFFE__xFFFF_"),
    ("_x0041_", "_x005F_x0041_"), ("_x004_ x_", "_x004_ x_"), ("_x00g1_", "_x00g1_"),
    ("__x0041_", "__x005F_x0041_"), ("甲<乙", "甲&lt;乙"),
  ])
  func controlCharactersHaveCodes(text: String, expected: String) {
    #expect(written(text) == expected)
  }

  @Test(arguments: [
    ("", 1), ("abcdefgh", 1), ("abcdefghi", 2), ("甲乙丙丁", 1), ("甲乙丙丁戊", 2), ("甲乙丙ab", 1),
    ("é́é́é́é́é́é́é́é́", 1), ("𠀀𠀀𠀀𠀀", 1), ("𠀀𠀀𠀀𠀀a", 2), (String(repeating: "甲", count: 40), 10),
  ])
  func aTextHasLinesByItsDisplayWidth(text: String, expected: Int) {
    #expect(XLSXText.lineCount(Array(text.utf8)[...], width: 8) == expected)
  }

  @Test func whatACellCannotHoldIsCutAndSaidSo() {
    let full = String(repeating: "字", count: XLSXText.limit)
    #expect(written(full) == full)
    for text in [full + "字", String(repeating: "𠀀", count: XLSXText.limit / 2 + 1)] {
      let cut = written(text)
      #expect(cut.utf16.count <= XLSXText.limit && cut.utf16.count >= XLSXText.limit - 1)
      #expect(cut.hasSuffix("以下略）"))
    }
  }
}

import Testing

@testable import Chinese

@Suite struct FoldingTests {
  @Test(arguments: [("（１）Ａ～", "(1)A~"), ("　。、“", "　。、“"), ("", "")])
  func fullWidthFormsBecomeASCII(text: String, folded: String) {
    #expect(Folding.halfWidth(text) == folded)
  }

  @Test func bothWaysMeet() {
    let ascii = String(String.UnicodeScalarView((0x21...0x7E).compactMap { Unicode.Scalar($0) }))
    #expect(Folding.fullWidth("12") == "１２")
    #expect(Folding.halfWidth(Folding.fullWidth(ascii)) == ascii)
    #expect(Folding.fullWidth(" 年") == " 年")
  }
}

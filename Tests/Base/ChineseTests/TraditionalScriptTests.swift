import Testing

@testable import Chinese

@Suite struct TraditionalScriptTests {
  @Test func theLabelsAreFoundInTheirTraditionalForm() {
    let text = "因政府信息公開工作被申請行政復議、提起行政訴訟情況"
    #expect(TraditionalScript.simplified(text) == "因政府信息公开工作被申请行政复议、提起行政诉讼情况")
    #expect(TraditionalScript.simplified("四、結轉下年度繼續辦理") == "四、结转下年度继续办理")
  }

  @Test func theWordOfOtherPlacesForInformationIsKnown() {
    #expect(TraditionalScript.simplified("政府資訊公開") == "政府信息公开")
    #expect(TraditionalScript.simplified("資源") == "资源")
  }

  @Test(arguments: [
    "全區共收到政府資訊公開申請5件，辦結4件，資源é𠮷", "因政府信息公開引發行政複議", "信息", "", "資",
    "政府資 訊公開", "資1訊", "資\n訊",
  ])
  func bytesAreSimplifiedWithoutMovingAny(text: String) {
    let bytes = TraditionalScript.simplified(utf8: Array(text.utf8))
    #expect(bytes.count == text.utf8.count)
    #expect(String(decoding: bytes, as: UTF8.self) == TraditionalScript.simplified(text))
  }
}

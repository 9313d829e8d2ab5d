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
}

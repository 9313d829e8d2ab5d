import Testing

@testable import Records

@Suite struct BodyNameTests {
  @Test func blanksAroundAndWidthDoNotCount() {
    #expect(BodyName("　青石区民政局（本级） ") == BodyName("青石区民政局(本级)"))
    #expect(BodyName("青石区 民政局") != BodyName("青石区民政局"))
  }

  @Test(arguments: [nil, "", " 　"]) func nothingIsNoName(text: String?) {
    #expect(BodyName(text) == nil)
  }
}

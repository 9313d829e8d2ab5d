import Testing

@testable import Records

@Suite struct BodyNameTests {
  @Test func blanksAroundAndWidthDoNotCount() {
    #expect(BodyName("　青石区民政局（本级） ") == BodyName("青石区民政局(本级)"))
    #expect(BodyName("青石区 民政局") != BodyName("青石区民政局"))
  }

  @Test func committeesAreOneInASeries() {
    let long = BodyName("云溪综合实验区管理委员会")
    #expect(long?.ofSeries == BodyName("云溪综合实验区管委会"))
    #expect(long != BodyName("云溪综合实验区管委会"))
    #expect(BodyName("云溪县民政局")?.ofSeries == BodyName("云溪县民政局"))
  }

  @Test(arguments: [nil, "", " 　"]) func nothingIsNoName(text: String?) {
    #expect(BodyName(text) == nil)
  }
}

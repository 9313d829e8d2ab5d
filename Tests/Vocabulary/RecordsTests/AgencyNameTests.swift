import Testing

@testable import Records

@Suite struct AgencyNameTests {
  @Test func blanksAroundAndWidthDoNotCount() {
    #expect(AgencyName("　青石区民政局（本级） ") == AgencyName("青石区民政局(本级)"))
    #expect(AgencyName("青石区 民政局") != AgencyName("青石区民政局"))
  }

  @Test func committeesAreOneInASeries() {
    let long = AgencyName("云溪综合实验区管理委员会")
    #expect(long?.ofSeries == AgencyName("云溪综合实验区管委会"))
    #expect(long != AgencyName("云溪综合实验区管委会"))
    #expect(AgencyName("云溪县民政局")?.ofSeries == AgencyName("云溪县民政局"))
  }

  @Test(arguments: [nil, "", " 　"]) func nothingIsNoName(text: String?) {
    #expect(AgencyName(text) == nil)
  }
}

import Testing

@testable import Recognition

@Suite struct TitleTests {
  @Test(arguments: [
    "云溪县民政局2022年政府信息公开工作年度报告", "2022年云溪县民政局政府信息公开工作年度报告",
    "云溪县民政局关于2022年度政府信息公开工作的年度报告", "关于云溪县民政局2022年政府信息公开工作年度报告",
    "【年度报告】云溪县民政局2022年政府信息公开工作年度报告", "云溪县民政局政府信息公开工作年度报告（2022年度）",
    "云溪县民政局2022年法治政府建设暨政府信息公开工作年度报告", "云溪县民政局二〇二二年政府信息公开年报",
  ])
  func agencyAndYearAreNamed(text: String) throws {
    let title = try #require(Title(text))
    #expect(title.agency == "云溪县民政局")
    #expect(title.year == 2022)
  }

  @Test(arguments: ["云溪县民政局2022年工作总结", "政府信息公开指南", "编制2022年政府信息公开工作年度报告，现予公布。"])
  func otherLinesAreNone(text: String) {
    #expect(Title(text) == nil)
  }
}

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

  @Test(arguments: [
    ("青石县水利局（本级）2023年政府信息公开工作年度报告", "青石县水利局（本级）"),
    ("青石县水利局(本级)2023年政府信息公开工作年度报告", "青石县水利局(本级)"),
    ("（草案）青石县水利局2023年政府信息公开工作年度报告", "青石县水利局"),
    ("青石海关2023年海关信息公开工作年度报告", "青石海关"),
    ("青石县气象局2022年度气象信息公开年度报告", "青石县气象局"),
    ("2023年青石县水利局信息公开年度报告", "青石县水利局"),
    ("青石县2023年水利局信息公开年度报告", "青石县水利局"),
    ("青石职业学院2022—2023学年信息公开工作年度报告", "青石职业学院"),
    ("标题：云溪镇2023年政府信息公开工作年度报告", "云溪镇"),
    ("信息名称: 云溪镇人民政府2023年政府信息公开年报", "云溪镇人民政府"),
    ("2023年政府信息公开工作年度报告（青石县水利局）", "青石县水利局"),
    ("[青石县水利局]2023年政府信息公开工作年度报告", "青石县水利局"),
    ("[年报]青石县水利局2023年政府信息公开工作年度报告", "青石县水利局"),
    ("青石县水利局2023年上半年政府信息公开工作报告", "青石县水利局"),
  ])
  func theAgencyIsWholeAndAlone(line: String, agency: String) {
    #expect(Title(line)?.agency == agency)
  }

  @Test(arguments: [
    "栏目: 政府信息公开年报", "来源：青石县政府信息公开年报", "您的位置:首页 > 政务公开 > 政府信息公开年报",
    "首页»政府信息公开年度报告", "首页 / 政府信息公开 / 政府信息公开年报", "首页-政务公开-青石县政府信息公开年报",
    "当前所在位置：首页 → 信息公开年报", "网站首页·政府信息公开年报",
  ])
  func columnsAndPathsAreNoTitles(line: String) { #expect(Title(line) == nil) }

  @Test(arguments: [
    "云溪镇2023年政府信息公开 工作告年度报", "云溪镇2023年政府信息公开工作年度报吿", "云溪镇2023年政府信息公工作年度报告",
    "云溪镇2023年政务公信息开工作年度报告", "2023年云溪镇政府信息公开工作年度抱告", "云溪镇政府信息公开工作2023年度报靠",
  ])
  func misprintedTitlesNameAgencyAndYear(line: String) throws {
    let title = try #require(Title(misprinted: line))
    #expect(title.agency == "云溪镇")
    #expect(title.year == 2023)
  }

  @Test(arguments: [
    "云溪镇政府信息公开工作告年度报", "云溪镇2023年政府信息公开工作要点", "2023年，云溪镇公开政府信息45条",
    "来源：云溪镇2023年政府信息公开工作告年度报",
  ])
  func otherLinesAreNoMisprintedTitles(line: String) {
    #expect(Title(misprinted: line) == nil)
  }
}

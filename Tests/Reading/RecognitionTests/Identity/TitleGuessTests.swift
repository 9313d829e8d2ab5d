import Testing

@testable import Recognition

@Suite("What stands for a title where no line is one")
struct TitleGuessTests {
  private let title = "青石县水利局2023年政府信息公开工作年度报告"

  @Test(arguments: [
    "首页 > 政务公开 > 年报 > ", "当前位置：首页»年报»", "来源：青石县政府网 ", "首页/政府信息公开/年度报告/",
  ])
  func titleMayFollowThePathOfThePage(before: String) throws {
    let found = try #require(TitleGuess.part(of: ["青石县人民政府", before + title]))
    #expect(found.text == title && found.agency == "青石县水利局" && found.year == 2023)
  }

  @Test func nameOfTheSiteMayFollow() {
    #expect(TitleGuess.part(of: [title + "_青石县人民政府网"])?.text == title)
  }

  @Test func partMustNameAgencyAndYear() {
    #expect(TitleGuess.part(of: ["首页 > 政务公开 > 政府信息公开年报", "首页 > 2023年政府信息公开年报"]) == nil)
  }

  @Test(arguments: ["青石县水利局2023年政务公开工作总结", "青石县水利局2023年法治政府建设年度报告"])
  func titleOfOtherWorkNamesTheAgency(heading: String) {
    let found = TitleGuess.otherWork(["青石县人民政府", heading])
    #expect(found == Title(text: heading, agency: "青石县水利局", year: 2023))
  }

  @Test(arguments: ["2023年工作总结", "青石县水利局工作总结", "青石县水利局召开2023年会议，听取报告"])
  func otherHeadingsNameNone(heading: String) { #expect(TitleGuess.otherWork([heading]) == nil) }
}

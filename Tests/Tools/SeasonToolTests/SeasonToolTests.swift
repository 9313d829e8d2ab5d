import Foundation
import SeasonTool
import TestSupport
import Testing

@Suite struct SeasonToolTests {
  private static func run(_ arguments: String...) -> ToolRun {
    ToolRun({ SeasonTool.run($0) }, arguments: arguments)
  }

  @Test func threePathsAreNeeded() {
    let run = SeasonToolTests.run("收件", "units.csv")
    #expect(run.status == .usage)
    #expect(run.errors == "rpt-season: 需要三个路径：rpt-season 收件文件夹 单位名单 结果文件夹\n")
    let english = SeasonToolTests.run("--lang=en", "收件")
    #expect(english.errors == "rpt-season: expected three paths: rpt-season INBOX UNITS OUT\n")
  }

  @Test func anInboxThatIsMissingIsReported() {
    let run = SeasonToolTests.run("nosuch", "units.csv", "out")
    #expect(run.status == .usage)
    #expect(run.errors == "rpt-season: nosuch: 没有这个文件夹\n")
  }
}

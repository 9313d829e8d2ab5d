import CommandLine
import Foundation
import ParseTool
import TestSupport
import Testing

@Suite struct ParseToolTests {
  private static func run(_ arguments: String..., input: String = "") -> ToolRun {
    ToolRun({ ParseTool.run($0) }, arguments: arguments, input: input)
  }

  @Test func recordsComeInTheOrderOfTheFiles() {
    let run = ParseToolTests.run("-j2", "qingshi-2021.html", "empty.html", "qingshi-2022.html")
    #expect(run.status == .unread)
    let lines = run.output.split(separator: "\n")
    #expect(lines.count == 3)
    #expect(lines[0].contains(#""year":2021"#) && lines[2].contains(#""year":2022"#))
    #expect(lines[1].hasPrefix(#"{"type":"failure""#))
    #expect(run.errors.hasPrefix("rpt-parse: empty.html: "))
  }

  @Test func aStrictRunEndsAtTheFirstFailure() {
    let run = ParseToolTests.run("--strict", "empty.html", "qingshi-2022.html")
    #expect(run.status == .unread)
    #expect(run.output.split(separator: "\n").count == 1)
  }

  @Test func standardInputIsADocumentToo() {
    let run = ParseToolTests.run(input: "青石区民政局2022年政府信息公开工作年度报告\n一、总体情况\n无。\n")
    #expect(run.status == .success, "\(run.errors)")
    #expect(run.output.contains(#""path":"-""#))
  }

  @Test func aReportGetsItsAgencyOfTheList() {
    let run = ParseToolTests.run("--units=qingshi-units.csv", "qingshi-2022.html")
    #expect(run.status == .success)
    #expect(run.output.contains(#""unit":{"#))
  }

  @Test func aReportGetsItsCapture() {
    let run = ParseToolTests.run(
      "--captures=qingshi-captures.csv", "qingshi-2022.html", "yunxi-2022-faults.txt", "empty.html")
    #expect(
      run.output.contains(
        #""url":"https://www.qingshi.example/mzj/gk/2022.html","captured":"2023-02-01T09:30"}"#))
    #expect(run.errors.contains("yunxi-2022-faults.txt: 采集清单中没有这个文件。"))
    #expect(run.errors.contains("qingshi-captures.csv:2: 没有读到文件“qingshi-2021.html”。"))
    #expect(run.errors.contains("empty.html: 采集清单中没有这个文件。"))
  }

  @Test func theFilesOfAFolderAreRead() throws {
    let folder = try Scratch.folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    _ = try Tools.run(
      """
      mkdir -p 收件/乡镇 空
      cp '\(Tools.fixtures.path)'/qingshi-2022.html 收件/乡镇/
      cp '\(Tools.fixtures.path)'/yunxi-2022-faults.txt 收件/-
      touch '收件/~$a.docx' '收件/.~lock.a.docx#' 收件/Thumbs.db; mkfifo 收件/管道
      """, in: folder)
    let run = ToolRun({ ParseTool.run($0) }, arguments: ["收件/", "空"], in: folder)
    #expect(run.status == .unread)
    let paths = run.output.matches(of: /"path":"([^"]*)"/).map { String($0.1) }
    #expect(paths == ["收件/-", "收件/管道", "收件/乡镇/qingshi-2022.html", "空"])
    #expect(
      run.errors == """
        rpt-parse: 收件/管道: 不是文件，没有读取
        rpt-parse: 空: 文件夹里没有文件

        """)
  }

  @Test func aTerminalGetsText() {
    let text = ToolRun({ ParseTool.run($0) }, arguments: ["qingshi-2022.html"], isTerminal: true)
    #expect(text.output.hasPrefix("\u{1B}[1m青石区民政局 · 2022年度"))
  }
}

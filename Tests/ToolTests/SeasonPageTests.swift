import Foundation
import TestSupport
import Testing

/// The first screen of the page of rpt-season: what only the office knows, and the rounds.
@Suite(.enabled(if: (try? Tools.run("python3 --version").status) == 0, "python3 is missing"))
struct SeasonPageTests {
  /// A season in a scratch folder after its first round.
  private struct Stage {
    let folder: URL

    init() throws {
      folder = try Scratch.folder()
      let inbox = folder.appending(path: "收件")
      try FileManager.default.createDirectory(at: inbox, withIntermediateDirectories: true)
      let files = [("qingshi-units.csv", "units.csv"), ("qingshi-2022.html", "收件/a.html")]
      for (name, target) in files {
        try FileManager.default.copyItem(
          at: Tools.fixtures.appending(path: name), to: folder.appending(path: target))
      }
    }

    /// The text of the page after a round on `day`.
    func page(on day: String, _ options: String = "") throws -> String {
      let result = try Tools.run("rpt-season --today=\(day) \(options) 收件 units.csv 结果", in: folder)
      #expect(result.status < 2, "\(result.errors)")
      return try String(contentsOf: folder.appending(path: "结果/核对结果.html"), encoding: .utf8)
    }

    /// Types `values` by column into the row of `agency` in the register of agencies.
    func type(_ values: [(column: String, value: String)], of agency: String) throws {
      let entries = values.map { "row[head.index('\($0.column)')] = '\($0.value)'" }
      let program = """
        import csv
        with open('结果/登记表.csv', encoding='utf-8-sig', newline='') as file: table = list(csv.reader(file))
        head = table[0]
        for row in table:
            if row[head.index('单位')] == '\(agency)':
                \(entries.joined(separator: "; "))
        with open('结果/登记表.csv', 'w', encoding='utf-8-sig', newline='') as file:
            csv.writer(file).writerows(table)
        """
      let result = try Tools.run("python3 -X utf8 -", in: folder, input: Data(program.utf8))
      #expect(result.status == 0, "\(result.errors)")
    }

    func remove() { try? FileManager.default.removeItem(at: folder) }
  }

  @Test func whatTheOfficeDidNotTypeIsNotCounted() throws {
    let stage = try Stage()
    defer { stage.remove() }
    let page = try stage.page(on: "2023-01-20")
    #expect(page.contains("截至2023年1月20日（第1轮）"))
    for word in ["审核通过", "退回修改", "审核结论", "已发布", "各轮核对进展"] {
      #expect(!page.contains(word), "\(word)")
    }
  }

  @Test func whatTheOfficeTypedIsCounted() throws {
    let stage = try Stage()
    defer { stage.remove() }
    _ = try stage.page(on: "2023-01-20")
    let returned = [("审核结论", "退回"), ("再报期限", "2023-01-24"), ("发布日期", "2023-01-19")]
    try stage.type(returned, of: "青石区民政局")
    let page = try stage.page(on: "2023-01-26")
    for figure in [
      "审核通过</dt><dd>0<", "退回修改</dt><dd>1<", "待审</dt><dd>0<", "已发布</dt><dd>1<",
    ] {
      #expect(page.contains(figure), "\(figure)")
    }
    // Each row says what the figures count, and is found by it.
    #expect(page.contains("审核结论</th>") && page.contains("data-columns=\"3\""))
    #expect(page.ranges(of: "<td>退回</td>").count == 1 && page.contains("<td>未报</td>"))
    #expect(page.contains("退回后已过再报期限，尚未重报或仍有问题1家：青石区民政局"))
    #expect(page.contains("<b>第1轮</b> <small>2023年1月20日</small>"))
    #expect(page.contains("<b>第2轮</b> <small>2023年1月26日</small>"))
    // A round that is repeated is one step.
    let again = try stage.page(on: "2023-01-27", "--redo")
    #expect(again.contains("<b>第2轮</b> <small>2023年1月27日</small>") && !again.contains("第3轮"))
    #expect(again.ranges(of: "<b>第1轮").count == 1)
  }

  /// What was approved and then comes in with an error is to be decided on.
  @Test func anApprovedReportWithAnErrorIsNamed() throws {
    let stage = try Stage()
    defer { stage.remove() }
    let report = stage.folder.appending(path: "收件/a.html")
    _ = try stage.page(on: "2023-01-20")
    try stage.type([("审核结论", "通过")], of: "青石区民政局")
    #expect(!(try stage.page(on: "2023-01-22").contains("审核结论为通过")))
    let text = try String(contentsOf: report, encoding: .utf8)
    let wrong = text.replacing("<td>21</td>", with: "<td>22</td>")
    #expect(wrong != text)
    try Data(wrong.utf8).write(to: report)
    let page = try stage.page(on: "2023-01-24")
    #expect(page.contains("审核结论为通过，现报告核对有须修改的问题1家：青石区民政局"))
  }
}

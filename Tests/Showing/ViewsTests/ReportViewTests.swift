import Forms
import Records
import TestSupport
import Testing

@testable import Views

@Suite struct ReportViewTests {
  private var report: Report {
    var report = Report.made("青石区民政局", 2022, path: "a.html")
    report.form = .form2021
    report.coverage = Coverage(expected: 200, number: 198, null: 1, absent: 1)
    report.unplaced = [Unplaced(table: 2, row: 3, column: 4, text: "7")]
    return report
  }

  @Test func aReportIsShownWithWhatWasNotPlaced() {
    #expect(
      ReportView().text(of: report) == """
        青石区民政局 · 2022年度 · a.html
          标题：未找到
          表式：2021年；200格中有数198，空白1，缺失1
          发布：未注明；统计期：未注明
          部分：未识别到
          未归位：第2张表第3行第4格“7”

        """)
    let english = ReportView(language: .english).text(of: report)
    #expect(english.contains("  Form: 2021; 200 cells: 198 with numbers, 1 blank, 1 missing\n"))
    #expect(english.contains("  Unplaced: table 2, row 3, column 4: “7”\n"))
  }

  @Test func whatIsUnknownIsSaid() {
    var report = Report.made(nil, nil, path: "x\u{1B}.txt")
    report.form = nil
    let text = ReportView().text(of: report)
    #expect(text.hasPrefix("单位不详 · 年度不详 · x\\u{1B}.txt\n"))
    #expect(text.contains("表式：未识别到表格；"))
  }

  @Test func coloursMarkHeadingDoubtAndFailure() {
    let view = ReportView(isColoured: true)
    let text = view.text(of: report)
    #expect(text.hasPrefix("\u{1B}[1m青石区民政局"))
    #expect(text.contains("\u{1B}[33m  未归位："))
    let failure = Failure(path: "a.pdf", code: .noTextLayer, message: "没有文字")
    #expect(view.text(of: .failure(failure)) == "\u{1B}[31m【无法读取】a.pdf：没有文字\u{1B}[0m\n")
  }
}

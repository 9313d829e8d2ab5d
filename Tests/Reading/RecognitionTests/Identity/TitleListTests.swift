import Documents
import Testing

@testable import Recognition

@Suite struct TitleListTests {
  private func count(_ lines: [String]) -> Int? {
    TitleList(lines.map { .line(Paragraph(text: $0, line: 1)) }).count
  }

  private static let title = "政府信息公开工作年度报告"

  @Test(arguments: [
    ["[2024-01-20] 青石县水利局2023年\(title)", "[2023-01-20] 青石县水利局2022年\(title)", "2021年\(title)"],
    [
      "1. 青石县水利局2023年\(title) 2024-01-20 10:00:00", "· 青石县民政局2023年\(title)",
      "青石县财政局2023年\(title).pdf",
    ],
    ["2023年\(title)2022年\(title)2021年\(title)", "共3条"],
    ["青石县民政局", "2023年\(title)", "青石县财政局", "2023年\(title)", "青石县水利局", "2023年\(title)"],
    ["青石县水利局政府信息公开年报", "2023年", "2022年", "2021年度"],
  ])
  func threeReportsAreAList(lines: [String]) { #expect(count(lines) == 3) }

  @Test func twoReportsAreAListWithoutAnythingElse() {
    let titles = ["青石县水利局2023年\(TitleListTests.title)", "青石县水利局2022年\(TitleListTests.title)"]
    #expect(count(titles) == 2)
    #expect(count(titles + ["全年收到申请3件。"]) == nil)
  }

  @Test func cellsOfATableMayBeTitles() {
    let rows = (2021...2023).map { year in
      [
        GridCell(text: "\(year)", column: 0, line: 1),
        GridCell(text: "青石县\(year)年\(TitleListTests.title)", column: 0, line: 1),
      ]
    }
    #expect(TitleList([.grid(Grid(rows: rows, line: 1, hasColumns: true))]).count == 3)
  }

  @Test(arguments: [
    ["青石县水利局2023年\(title)", "全年收到申请3件。"], ["青石县水利局2023年\(title)", "青石县水利局2023年\(title)"],
    ["青石县水利局2023年\(title)", "2023年", "2024年1月20日"],
  ])
  func aReportIsNoList(lines: [String]) { #expect(count(lines) == nil) }
}

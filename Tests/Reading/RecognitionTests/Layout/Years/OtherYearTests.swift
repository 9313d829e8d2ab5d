import Documents
import Forms
import Records
import Testing

@testable import Recognition

/// Tables of another year beside, above or below those of the report.
@Suite struct OtherYearTests {
  private func row(_ label: String, _ numbers: [Int]) -> String {
    let cells = numbers + [numbers.reduce(0, +)]
    return "<tr><td>\(label)</td>\(cells.map { "<td>\($0)</td>" }.joined())</tr>"
  }

  /// The first rows of table three, with `first` as the first number.
  private func rows(_ first: Int) -> String {
    let heads = ["申请人情况", "自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计"]
    return "<tr>\(heads.map { "<td>\($0)</td>" }.joined())</tr>"
      + row("一、本年新收政府信息公开申请数量", [first, 1, 2, 3, 4, 5])
      + row("二、上年结转政府信息公开申请数量", [first + 1, 0, 0, 0, 0, 0])
  }

  private func report(_ body: String) throws -> Report {
    let page =
      "<meta charset=utf-8><h1>云坪县示例局2023年政府信息公开工作年度报告</h1>"
      + "<h2>一、总体情况</h2><p>公开。</p><h2>三、收到和处理政府信息公开申请情况</h2>\(body)<h2>五、存在的主要问题及改进情况</h2>"
    return try Recognizer().report(
      of: HTMLReader.document(Array(page.utf8)), source: .made("a.html"))
  }

  private func first(_ report: Report) -> [String] {
    ["requests.received.natural_person", "requests.brought_forward.natural_person"].map {
      report.cells.number(Cell($0))?.description ?? "-"
    }
  }

  private func leftOut(_ report: Report) -> Int {
    report.doubts.count { $0.code == .known(.leftOut) }
  }

  @Test(arguments: [
    ("2022年收到和处理情况", "2023年收到和处理情况"), ("上年情况", "本年情况"), ("2022年", ""), ("", "2023年"),
    ("表1 2022年情况表", "表2 2023年情况表"),
  ])
  func captionsTellTheYear(old: String, own: String) throws {
    let tables = [(old, 70), (own, 10)].map { ("<p>\($0)</p>", "<table>\(rows($1))</table>") }
    for order in [tables, tables.reversed()] {
      let report = try report(order.map { $0.0 + $0.1 }.joined())
      #expect(first(report) == ["10", "11"])
      #expect(leftOut(report) == 1)
      #expect(report.unplaced.isEmpty)
    }
  }

  @Test func aRowOfTheGridMayBeTheCaption() throws {
    func part(_ year: Int, _ number: Int) -> String {
      "<tr><td colspan=8>\(year)年收到和处理情况</td></tr>" + rows(number)
    }
    #expect(first(try report("<table>\(part(2022, 70))\(part(2023, 10))</table>")) == ["10", "11"])
    let two = "<table>\(part(2022, 70))</table><table>\(part(2023, 10))</table>"
    #expect(first(try report(two)) == ["10", "11"])
  }

  @Test func aSingleTableIsReadWhateverItsCaption() throws {
    for caption in ["2022年收到和处理情况", "上年情况", "2023年", "2022年12月31日"] {
      let report = try report("<p>\(caption)</p><table>\(rows(10))</table>")
      #expect(first(report) == ["10", "11"])
      #expect(leftOut(report) == 0)
    }
  }

  @Test(arguments: [
    ("2022年", "2023年"), ("2023年度", "2022年度"), ("上年数", "本年数"), ("本年（2023年）", "上年（2022年）"),
  ])
  func columnsOfSeveralYearsStandBesideOneAnother(left: String, right: String) throws {
    let heads = ["自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计"]
    let isOwnLeft = left.contains("2023") || left.contains("本年")
    func cells(_ own: Int) -> String {
      let (own, old) = ([own, 1, 2, 3, 4, 5, own + 15], [70, 6, 6, 6, 6, 6, 100])
      return (isOwnLeft ? own + old : old + own).map { "<td>\($0)</td>" }.joined()
    }
    let table = """
      <table><tr><td rowspan=2>申请人情况</td><td colspan=7>\(left)</td><td colspan=7>\(right)</td></tr>
      <tr>\((heads + heads).map { "<td>\($0)</td>" }.joined())</tr>
      <tr><td>一、本年新收政府信息公开申请数量</td>\(cells(10))</tr>
      <tr><td>二、上年结转政府信息公开申请数量</td>\(cells(11))</tr></table>
      """
    let report = try report(table)
    #expect(first(report) == ["10", "11"])
    #expect(leftOut(report) == 1)
  }

  @Test func headsOfALayoutTableAreThoseOfTheTablesBelow() throws {
    let tables = [70, 10].map { "<td><table>\(rows($0))</table></td>" }.joined()
    let report = try report(
      "<table><tr><th>2022年</th><th>2023年</th></tr><tr>\(tables)</tr></table>")
    #expect(first(report) == ["10", "11"])
    #expect(leftOut(report) == 1)
  }

  @Test(
    arguments: [
      ("2022年", "2023年"), ("2023年度", "2022年度"), ("上年", "本年"), ("（2022年）", "（2023年）"),
    ], [true, false])
  func linesOfARowHaveTheirYears(years: (String, String), repeatsLabels: Bool) throws {
    let (upper, lower) = years
    let heads = ["申请人情况", "年度", "自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计"]
    func line(_ label: String, _ year: String, _ own: Int) -> String {
      let isOwn = year.contains("2023") || year == "本年"
      let numbers = isOwn ? [own, 1, 2, 3, 4, 5, own + 15] : [70, 6, 6, 6, 6, 6, 100]
      return "<tr>\(label)<td>\(year)</td>\(numbers.map { "<td>\($0)</td>" }.joined())</tr>"
    }
    let rows = [("一、本年新收政府信息公开申请数量", 10), ("二、上年结转政府信息公开申请数量", 11)].map { label, own in
      let label = repeatsLabels ? "<td>\(label)</td>" : "<td rowspan=2>\(label)</td>"
      return line(label, upper, own) + line(repeatsLabels ? label : "", lower, own)
    }
    let report = try report(
      "<table><tr>\(heads.map { "<td>\($0)</td>" }.joined())</tr>\(rows.joined())</table>")
    #expect(first(report) == ["10", "11"])
    #expect(leftOut(report) == 1)
    #expect(report.unplaced.isEmpty)
  }

  @Test func theNameOfAGroupMayBeLeftOfTheYears() throws {
    func numbers(_ first: Int) -> String {
      [first, 0, 0, 0, 0, 0, first].map { "<td>\($0)</td>" }.joined()
    }
    let heads = ["自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计"]
    let report = try report(
      """
      <table><tr><td colspan=2>申请人情况</td><td>年度</td>\(heads.map { "<td>\($0)</td>" }.joined())</tr>
      <tr><td colspan=2 rowspan=2>一、本年新收政府信息公开申请数量</td><td>2022年</td>\(numbers(71))</tr>
      <tr><td>2023年</td>\(numbers(11))</tr>
      <tr><td rowspan=2>三、本年度办理结果</td><td rowspan=2>（一）予以公开</td><td>2022年</td>\(numbers(70))</tr>
      <tr><td>2023年</td>\(numbers(10))</tr></table>
      """)
    #expect(report.cells.number(Cell(.granted, .total))?.description == "10")
    #expect(report.cells.number(Cell(.received, .naturalPerson))?.description == "11")
    #expect(report.unplaced.isEmpty)
  }

  @Test func oneYearInARowIsNoOtherYear() throws {
    let table = rows(10).replacing("<td>10</td>", with: "<td>2023年</td><td>10</td>")
    #expect(leftOut(try report("<table>\(table)</table>")) == 0)
  }

  @Test func aTableThatIsNoneOfTheFormsKeepsItsYears() {
    let rows = [["项目", "2022年", "2023年"], ["行政许可", "5", "6"]].map { row in
      row.enumerated().map { GridCell(text: $1, column: $0, line: 1) }
    }
    let document = Document(blocks: [.grid(Grid(rows: rows, line: 1, hasColumns: true))])
    let matcher = LabelMatcher()
    #expect(OtherYearColumns.removed(from: document, matcher: matcher).doubts.isEmpty)
  }
}

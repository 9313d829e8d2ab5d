import Documents
import Forms
import JSON
import Records
import Testing

@testable import Recognition

/// Amounts in other units than 万元.
@Suite struct MoneyUnitTests {
  private static let fees = Cell(.fees, .amount)

  /// A page with table two, whose last column has the heads and cells of `head`, `label` and `amount`.
  private func page(
    _ head: String, _ label: String, _ amount: String, above: String = "", below: String = ""
  ) throws -> Report {
    let page = """
      <meta charset=utf-8><h2>二、主动公开政府信息情况</h2>\(above)<table>
      <tr><td>信息内容<td>本年制发件数<td>本年废止件数<td>现行有效件数</tr><tr><td>规章<td>1<td>2<td>3<td>件</tr>
      <tr><td>信息内容<td colspan=3>本年处理决定数量</tr><tr><td>行政许可<td colspan=3>7<td>件</tr>
      <tr><td>信息内容<td colspan=3>\(head)</tr><tr><td>\(label)<td colspan=3>\(amount)</tr>\(below)</table>
      <h2>三、收到和处理政府信息公开申请情况</h2>
      """
    return try Recognizer().report(
      of: HTMLReader.document(Array(page.utf8)), source: .made("a.html"))
  }

  private func amount(_ report: Report) -> String? {
    report.cells.number(MoneyUnitTests.fees)?.description
  }

  @Test func aUnitMayHaveACellOfItsOwn() throws {
    for (cells, expected) in [
      ("8500<td>元", "0.8500"), ("8500<td>万元", "8500"), ("8500<td>", "8500"),
    ] {
      let report = try page("本年收费金额", "行政事业性收费", cells)
      #expect(amount(report) == expected)
      #expect(report.cells.number(Cell(.rules, .inForce))?.description == "3")
      #expect(report.cells.number(Cell(.licensing, .decisions))?.description == "7")
      #expect(report.unplaced.isEmpty)
    }
  }

  @Test func wordsBesideTheTableStateTheUnit() throws {
    let reports = [
      try page("本年收费金额", "行政事业性收费（元）", "8500"),
      try page("本年收费金额", "行政事业性收费", "8500", above: "<p>单位：件、元</p>"),
      try page("本年收费金额", "行政事业性收费", "8500", above: "<p>（金额以元为单位）</p>"),
      try page("本年收费金额", "行政事业性收费", "8500", below: "<tr><td colspan=4>注：收费金额单位为元。</tr>"),
    ]
    for report in reports {
      #expect(amount(report) == "0.8500")
      #expect(report.doubts.contains { $0.code == .known(.unitYuan) })
    }
    let plain = try page(
      "本年收费金额", "行政事业性收费", "8500", above: "<p>单位：万元、件</p><p>各单位元旦值班。</p>")
    #expect(amount(plain) == "8500" && plain.doubts.isEmpty)
  }

  @Test func anotherUnitThanThatOfTheColumnIsDoubtful() throws {
    let report = try page("本年收费金额（单位：万元）", "行政事业性收费（元）", "8500")
    #expect(amount(report) == "8500")
    #expect(report.doubts.map(\.code) == [.known(.unitYuan)])
    let same = try page("本年收费金额（单位：万元）", "行政事业性收费（万元）", "8500", above: "单位：万元")
    #expect(same.doubts.isEmpty)
    // The amount has its own.
    #expect(amount(try page("本年收费金额", "行政事业性收费（元）", "8500万元")) == "8500")
  }

  private func report(unit: String, amount: String) throws -> Report {
    let text = """
      二、主动公开政府信息情况
      第二十条第（八）项
      信息内容\t本年收费金额（单位：\(unit)）
      行政事业性收费\t\(amount)
      """
    return try Recognizer().report(
      of: TextReader.document(Array(text.utf8)),
      source: Source(path: "a.txt", format: .text, bytes: text.utf8.count, crc32: ""))
  }

  @Test(arguments: [
    ("元", "1605200", "160.52"), ("百元", "16052", "160.52"), ("千元", "1605.2", "160.52"),
    ("万元", "160.52", "160.52"), ("十万元", "16.052", "160.52"), ("百万元", "1.6052", "160.52"),
    ("亿元", "0.016052", "160.52"), ("人民币千元", "1605.2", "160.52"),
  ])
  func theUnitOfTheColumnIsConverted(unit: String, amount: String, expected: String) throws {
    let report = try report(unit: unit, amount: amount)
    #expect(report.cells.number(Self.fees) == Number(expected))
    #expect(report.doubts.contains { $0.code == .known(.unitYuan) } == (unit != "万元"))
  }

  @Test(arguments: [
    ("1605200元", "160.52"), ("1605200（元）", "160.52"), ("1,605,200元整", "160.52"),
    ("16.052（十万元）", "160.52"), ("0.016052亿元", "160.52"), ("160.52（单位：万元）", "160.52"),
    ("160.52（其中罚没5元）", "160.52"),
  ])
  func theUnitInTheCellIsConverted(amount: String, expected: String) throws {
    let report = try report(unit: "万元", amount: amount)
    #expect(report.cells.number(Self.fees) == Number(expected))
  }

  @Test(arguments: ["美元", "港元", "欧元"])
  func anotherCurrencyIsNotConverted(unit: String) throws {
    for report in [
      try report(unit: unit, amount: "160.52"), try report(unit: "万元", amount: "160.52\(unit)"),
    ] {
      #expect(report.cells.number(Self.fees) == nil)
      #expect(report.doubts.contains { $0.code == .known(.notANumber) })
    }
  }
}

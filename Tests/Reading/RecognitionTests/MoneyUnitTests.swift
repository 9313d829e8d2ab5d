import Documents
import Forms
import JSON
import Records
import Testing

@testable import Recognition

/// Amounts in other units than 万元.
@Suite struct MoneyUnitTests {
  private static let fees = Cell(.fees, .amount)

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

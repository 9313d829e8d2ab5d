import Agencies
import Forms
import JSON
import Records
import Sums
import TestSupport
import Testing

@testable import Rows
import Sheets

@Suite struct BlankFormTests {
  private func sheet(_ edition: Edition, _ carry: OpeningBalance? = nil) -> [[String]] {
    let form = BlankForm(edition, of: "青石区民政局", on: 2022, carry)
    return rows(of: String(decoding: form.bytes(.csv(.plain)), as: UTF8.self))
  }

  private func carry(_ change: (inout Report) -> Void) -> OpeningBalance {
    var report = Report(source: Source(path: "a", format: .text, bytes: 1, crc32: "00000000"))
    (report.agency, report.year, report.form) = ("青石区民政局", 2021, .form2021)
    for cell in Form.form2021.edition?.cells ?? [] { report.cells[cell] = .number(Number(4)) }
    change(&report)
    var balances = OpeningBalances(nil)
    _ = balances.add(report)
    return balances.balance(of: Agency(id: "青石区民政局", name: "青石区民政局"), in: 2022)
  }

  private func row(_ label: String, _ rows: [[String]]) throws -> [String] {
    try #require(rows.first { $0[0].hasPrefix(label) })
  }

  @Test(arguments: Edition.all.map(\.form))
  func aSheetHasAllCells(form: Form) throws {
    let edition = try #require(form.edition)
    let rows = sheet(edition)
    #expect(rows.allSatisfy { $0.count == 15 })
    #expect(rows[0][0] == "青石区民政局2022年政府信息公开工作年度报告")
    let headings = SectionTitle.all.map(\.heading)
    #expect(rows.map { $0[0] }.filter { headings.contains($0) } == headings)
    let texts = Set(rows.joined())
    for row in edition.blocks.flatMap(\.rows) + edition.rows(of: .requests) {
      #expect(texts.isSuperset(of: row.labels.map(\.chinese)))
    }
  }

  @Test func aSheetIsMadeForADoubleClick() throws {
    let edition = try #require(Form.form2021.edition)
    let bytes = BlankForm(edition, of: "=甲", on: 2022, nil).bytes(.csv(.plain.forExcel))
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.hasPrefix("\u{FEFF}'=甲2022年"))
    #expect(text.unicodeScalars.count { $0 == "\n" } == text.unicodeScalars.count { $0 == "\r" })
    var dialect = Dialect.plain.forExcel
    dialect.isGB18030 = true
    #expect(
      BlankForm(edition, of: "甲", on: 2022, nil).bytes(.csv(dialect)).starts(with: [0xBC, 0xD7]))
  }

  @Test func lastYearsNumbersAreInTheirCells() throws {
    let rows = sheet(try #require(Form.form2021.edition), carry { _ in })
    let row = try row("二、上年结转", rows)
    #expect(row[3..<10].allSatisfy { $0 == "4" })
    #expect(row[10] == "※ 上年（2021年度）第四项，请核对")
    #expect(try self.row("规章", rows)[1...4] == ["", "", "", "※ 上年现行有效件数 4"])
    #expect(try self.row("一、本年新收", rows)[3...].allSatisfy(\.isEmpty))
  }

  @Test func aBlankOfLastYearIsABlankWithANote() throws {
    let total = Cell("requests.carried_forward.total")
    let rows = sheet(try #require(Form.form2021.edition), carry { $0.cells[total] = .blank })
    let row = try row("二、上年结转", rows)
    #expect(row[8...9] == ["4", ""])
    #expect(row[10].contains("1格空白"))
  }

  @Test func rowsHaveWhatTheyCountBesideThem() throws {
    let edition = try #require(Form.form2021.edition)
    let notes = try CellNotes(
      Array("单元格,口径,依据\ndisclosure.rules.issued,县级填0。,\n行政许可,含依法未公开的。,\n".utf8))
    let form = BlankForm(edition, of: "青石区民政局", on: 2022, carry { _ in }, notes)
    let rows = rows(of: String(decoding: form.bytes(.csv(.plain)), as: UTF8.self))
    #expect(try row("规章", rows)[4...5] == ["※ 上年现行有效件数 4", "※ 口径：本年制发件数：县级填0"])
    #expect(try row("行政许可", rows)[2] == "※ 口径：含依法未公开的")
    let partly = try #require(rows.first { $0[1].hasPrefix("（二）部分公开") })
    #expect(partly[10] == "※ 口径：区分处理的，只计这一情形，不计其他情形（表三所列项目名称）")
    #expect(
      rows.contains { $0[0].hasPrefix("※ 口径：行政诉讼 · 未经复议直接起诉：行政复议机关作为共同被告") })
    #expect(rows.allSatisfy { $0.count == 15 })
  }

  @Test func withoutReportsCellsAreBlank() throws {
    let rows = sheet(try #require(Form.form2021.edition))
    let row = try row("二、上年结转", rows)
    #expect(row[3..<10].allSatisfy(\.isEmpty) && row[10].hasPrefix("※ 上年第四项"))
    let missing = sheet(
      try #require(Form.form2021.edition),
      OpeningBalances(nil).balance(of: Agency(id: "甲", name: "甲"), in: 2022))
    #expect(try self.row("二、上年结转", missing)[10].contains("没有本单位的报告"))
    #expect(try self.row("规章", missing)[4] == "")
  }
}

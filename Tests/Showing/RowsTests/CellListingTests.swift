import Forms
import Testing
import Wordings

@testable import Rows

@Suite struct CellListingTests {
  private func rows(
    _ language: Language = .chinese, _ change: (inout Rows.Settings) -> Void = { _ in }
  ) -> [[String]] {
    var settings = Rows.Settings()
    change(&settings)
    return RowsTests.read(CellListing(settings, in: language).bytes)
  }

  @Test func eachFormHasItsCellsInThePrintedOrder() {
    let rows = rows()
    #expect(
      rows.first == ["form", "table", "block", "row", "column", "cell", "unit", "note", "basis"])
    for edition in Edition.all {
      let ids = rows.filter { $0[0] == edition.form.rawValue }.map { $0[5] }
      #expect(ids == edition.cells.map(\.id))
    }
    #expect(rows.filter { $0[0] == "2014" }.count == StatisticsIndicator.allCases.count)
    #expect(rows.dropFirst().allSatisfy { Cell(id: $0[5]) != nil })
  }

  @Test func labelsAreThoseOfTheFormThatPrintsThem() {
    func row(_ form: String, _ id: String, _ language: Language = .chinese) -> [String]? {
      rows(language).first { $0[0] == form && $0[5] == id }
    }
    #expect(
      row("2019", "disclosure.licensing.decisions")?[1...4]
        == ["表二", "第二十条第（五）项", "行政许可", "处理决定数量"])
    #expect(row("2021", "disclosure.licensing.decisions")?[4] == "本年处理决定数量")
    #expect(
      row("2021", "requests.outcome.total.total", .english)?[1...4]
        == ["Table three", "", "3. Outcome › (7) Total", "Total"])
    #expect(row("2021", "disclosure.fees.amount_wan")?[6] == "万元")
    #expect(row("2014", "legacy.trained")?[6] == "人次")
  }

  @Test func aCellIsListedWithWhatItCounts() throws {
    let notes = try CellNotes(
      Array("cell,note,basis\nlegacy.trained,按人次计。,\n部分公开,含当场答复的。,云岭办〔2023〕9号\n".utf8))
    let rows = RowsTests.read(CellListing(Rows.Settings(), notes, in: .chinese).bytes)
    func note(_ form: String, _ id: String) -> ArraySlice<String>? {
      rows.first { $0[0] == form && $0[5] == id }?[7...]
    }
    #expect(
      note("2021", "requests.outcome.partly_granted.total")
        == ["区分处理的，只计这一情形，不计其他情形；含当场答复的。", "表三所列项目名称；云岭办〔2023〕9号"])
    #expect(note("2014", "legacy.trained") == ["按人次计。", ""])
    #expect(note("2021", "requests.received.total") == ["", ""])
  }

  @Test func theSheetIsWrittenAsAskedFor() {
    #expect(rows { $0.adaptToExcel() }.first?.contains("格") == true)
    #expect(rows { $0.header = .only }.count == 1)
    #expect(rows { $0.header = .never }.first?[0] == "2014")
  }
}

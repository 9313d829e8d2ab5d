import Forms
import Records
import Testing

@testable import Rules

@Suite struct FormLinesTests {
  private func lines(_ example: Example) throws -> FormLines {
    try #require(FormLines.of(example.report.form, example.report.cells))
  }

  private func counts(_ lines: FormLines) -> [Int] {
    [FormSum.Kind.balance, .applicants, .outcomes, .results].map { lines.lines(of: $0).count }
  }

  @Test func eachFormHasItsSumsAndCells() throws {
    let old = try lines(Example(year: 2020))
    #expect(counts(old) == [7, 23, 7, 3])
    #expect(old.cells == Edition.inForce(in: 2020)?.cells.sorted())
    let new = try lines(Example())
    #expect(counts(new) == [7, 25, 7, 3])
    #expect(new.cells == Edition.inForce(in: 2022)?.cells.sorted())
  }

  @Test func itemSixInOneRowTakesThePlaceOfItsThreeRows() throws {
    let lines = try lines(Example { $0.joinItemSix() })
    #expect(counts(lines) == [7, 23, 7, 3])
    #expect(lines.cells.count == 186)
    let six = try #require(lines.lines(of: .outcomes).first).parts.filter {
      $0.id.contains("other_handling")
    }
    #expect(six.map(\.id) == ["requests.outcome.other_handling.all.natural_person"])
  }

  @Test func itemSixInThreeRowsIsReadInTheOlderFormToo() throws {
    let lines = try lines(
      Example(year: 2020) { report in
        for cell in Cell.all where cell.id.contains("other_handling") {
          report.cells[cell] = cell.id.contains(".all.") ? .absent : .number(.zero)
        }
      })
    #expect(counts(lines) == [7, 25, 7, 3])
  }

  @Test func everyLineHasAWholeAndItsCellsBelongToTheForm() throws {
    let lines = try lines(Example())
    let cells = Set(lines.cells)
    for line in lines.lines {
      #expect(line.parts.count >= 2 && !line.whole.isEmpty)
      #expect(cells.isSuperset(of: line.parts + line.whole))
    }
  }

  @Test func aReportWithoutATableHasNone() {
    #expect(FormLines.of(nil, CellTable())?.cells == nil)
    #expect(FormLines.of(.statistics, CellTable())?.cells == nil)
  }
}

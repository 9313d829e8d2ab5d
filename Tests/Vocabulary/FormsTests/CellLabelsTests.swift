import TestSupport
import Testing
import Wordings

@testable import Forms

@Suite struct CellLabelsTests {
  @Test(arguments: Cell.all)
  func everyCellHasAnEnglishLabel(_ cell: Cell) {
    #expect(cell.label(in: .english).unicodeScalars.allSatisfy { !$0.properties.isIdeographic })
    #expect(!cell.label(in: .english).contains("（"))
  }

  @Test func cellsOfATableDifferInEnglishAsTheyDoInChinese() {
    #expect(Set(Cell.all.map { $0.label(in: .english) }).count == Set(Cell.all.map(\.label)).count)
  }

  @Test func itemsOfTheStatuteHaveEnglishNames() {
    for block in Edition.all.flatMap(\.blocks) {
      #expect(block.article.english.hasPrefix("Article 20 ("))
    }
  }

  @Test func labelNamesTablePathAndColumn() {
    let cell = Cell("requests.outcome.total.natural_person")
    #expect(cell.label(in: .english) == "Table three · 3. Outcome (7) Total · Natural persons")
    #expect(cell.label(in: .chinese) == cell.label)
    #expect(cell.row(in: .english) == "(7) Total")
    #expect(cell.column(in: .chinese) == "自然人")
  }
}

import Forms
import JSON
import Sheets
import Testing

@testable import Rows

@Suite struct FormChecksTests {
  private func layout(_ edition: Edition, _ numbers: [Cell: Number] = [:]) -> FormLayout {
    var layout = FormLayout(edition, numbers)
    for table in GridTable.allCases { layout.add(table) }
    return layout
  }

  private func formulas(_ layout: FormLayout) -> [(String, String)] {
    layout.rows.compactMap { row in
      guard row.cells.count > FormLayout.width,
        case .formula(let formula, .text(let shown)) = row.cells[FormLayout.width].content
      else { return nil }
      return (formula, shown)
    }
  }

  @Test(arguments: Edition.all.map(\.form))
  func everyCellHasAPlaceAndAnInput(form: Form) throws {
    let edition = try #require(form.edition)
    let layout = layout(edition)
    #expect(Set(layout.places.keys) == Set(edition.cells))
    #expect(Set(layout.places.values).count == edition.cells.count)
    for place in layout.places.values {
      #expect(layout.rows[place.row].cells[place.column].style?.isLocked == false)
    }
    #expect(layout.rows.allSatisfy { $0.cells.count == FormLayout.width })
  }

  @Test(arguments: Edition.all.map(\.form))
  func everyFormulaFitsAndBeginsWithAMark(form: Form) throws {
    let edition = try #require(form.edition)
    var layout = layout(edition)
    let checks = FormChecks(layout, lastYear: [:])
    checks.write(into: &layout, notes: [:])
    let formulas = formulas(layout)
    #expect(formulas.count == edition.rows(of: .requests).count + 1)
    for (formula, shown) in formulas {
      #expect(formula.utf16.count <= 8192 && shown.isEmpty)
      #expect(formula.contains("\"※ 核对：\""))
    }
    guard case .formula(let summary, _) = checks.summary.content else {
      Issue.record("no formula")
      return
    }
    #expect(summary.utf16.count <= 8192)
  }

  @Test func aSumThatLastYearsNumbersBreakIsSaidAtOnce() throws {
    let edition = try #require(Form.form2021.edition)
    var numbers: [Cell: Number] = [:]
    for column in edition.columns(of: .requests) {
      numbers[Cell(.broughtForward, column.column)] = Number(1)
    }
    var layout = layout(edition, numbers)
    let notes = [Row.broughtForward: "※ 上年第四项", .rules: "※ 上年现行有效3件"]
    FormChecks(layout, lastYear: numbers).write(into: &layout, notes: notes)
    let shown = formulas(layout).map(\.1).filter { !$0.isEmpty }
    #expect(shown == ["※ 核对：本行各列相加6件，总计填报1件，相差5件；请核对。"])
    // What is found takes the place of the note, so that it is not cut off by it.
    #expect(layout.rows.allSatisfy { $0.cells.count <= FormLayout.width + 1 })
    #expect(formulas(layout).contains { $0.0.contains("=0,\"※ 上年第四项\",") })
    let rules = try #require(layout.rowIndexes[.rules])
    guard case .text(let note)? = layout.rows[rules].cells.last?.content else {
      Issue.record("no note")
      return
    }
    #expect(note == "※ 上年现行有效3件")
  }
}

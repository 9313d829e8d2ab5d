import Forms
import JSON
import Records
import Testing

@testable import Rules

/// Which texts belong to section one, and where ordinals begin anew.
@Suite struct OverviewTests {
  private func context(_ change: (inout Report) -> Void) -> CheckContext {
    CheckContext(Example(year: 2022, change).report)
  }

  private func extra(_ headings: String...) -> [Section] {
    headings.map { Section(number: nil, heading: $0, text: LazyText("甲。")) }
  }

  @Test func aSecondSeriesHasTwoOrdinals() throws {
    let two = context { $0.sections += extra("一、会议", "二、培训") }
    let numbering = try #require(two.secondNumbering)
    #expect(numbering.first == 1 && numbering.second == 7)
    #expect(context { $0.sections += extra("一、会议") }.secondNumbering == nil)
    #expect(context { $0.sections += extra("一、会议", "三、培训") }.secondNumbering == nil)
    #expect(context { _ in }.secondNumbering == nil)
  }

  @Test func sectionOneEndsBeforeTheNextSection() {
    #expect(context { _ in }.overview.count == 1)
    let below = context { $0.sections.insert(contentsOf: extra("（一）会议"), at: 2) }
    #expect(below.overview.map { $0.string(0..<$0.bytes.count) }.suffix(2) == ["（一）会议", "甲。"])
  }

  /// Then the first series is above section one.
  @Test func sectionOneMayBeginTheSecondSeries() {
    let context = context { $0.sections.insert(contentsOf: extra("一、会议", "二、培训"), at: 1) }
    #expect(context.secondNumbering?.second == 3 && context.overview.count == 1)
  }
}

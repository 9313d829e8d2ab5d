import Changes
import Records
import TestSupport
import Testing

@testable import Views

@Suite struct FindingComparisonViewTests {
  @Test func theTextCountsAndShowsWhatIsNotTheSame() {
    let comparison = FindingComparison(
      old: [.made(id: "a"), .made(id: "b"), .made(id: "d")],
      new: [.made(id: "c", year: 2023), .made(id: "b", "差 2"), .made(id: "d")])
    #expect(
      FindingComparisonView().text(comparison) == """
        青石区 · 2022年度
        − 消除 差 6  T301
        ~ 仍在 差 2  T301

        青石区 · 2023年度
        + 新增 差 6  T301

        新增 1，消除 1，未变 2

        """)
    #expect(FindingComparisonView(showsUnchanged: true).text(comparison).contains("  未变 差 6"))
    #expect(FindingComparisonView(isColoured: true).text(comparison).contains("\u{1B}[31m+ 新增"))
  }
}

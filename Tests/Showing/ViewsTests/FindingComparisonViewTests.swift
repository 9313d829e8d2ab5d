import Changes
import Records
import TestSupport
import Testing

@testable import Views

@Suite struct FindingComparisonViewTests {
  private func finding(_ id: String, _ message: String = "差 6", year: Int = 2022) -> Finding {
    var finding = Finding(
      rule: "T301", name: "requests-balance", severity: .error, verdict: .fail, agency: "青石区",
      year: year, source: .made("a.txt"), message: message)
    finding.id = id
    return finding
  }

  @Test func theTextCountsAndShowsWhatIsNotTheSame() {
    let comparison = FindingComparison(
      old: [finding("a"), finding("b"), finding("d")],
      new: [finding("c", year: 2023), finding("b", "差 2"), finding("d")])
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

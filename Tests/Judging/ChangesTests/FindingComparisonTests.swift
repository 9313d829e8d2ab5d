import Forms
import Records
import TestSupport
import Testing

@testable import Changes

@Suite struct FindingComparisonTests {
  @Test func findingsPairByTheirIds() {
    let comparison = FindingComparison(
      old: [.made(id: "a"), .made(id: "b")], new: [.made(id: "c"), .made(id: "b", "差 2")])
    #expect(comparison.pairs.map(\.change.status) == [.gone, .unchanged, .new])
    #expect(comparison.pairs.map(\.change.finding) == ["a", "b", "c"])
    #expect(comparison.pairs[1].change.before == .text("差 6"))
    #expect(comparison.pairs[1].change.after == .text("差 2"))
    #expect(comparison.counts == FindingComparison.Counts(new: 1, gone: 1, unchanged: 1))
  }

  @Test func anIdThatComesTwicePairsTwice() {
    let twice = [Finding.made(id: "a"), .made(id: "a")]
    #expect(FindingComparison(old: twice, new: twice).counts.unchanged == 2)
    #expect(FindingComparison(old: twice, new: [.made(id: "a")]).counts.gone == 1)
  }

  /// Findings about headings, their ids counted as rpt-check counts them.
  private func counted(_ labels: [String], _ messages: [String]? = nil) -> [Finding] {
    labels.indices.map { place in
      var finding = Finding.made(id: "", messages?[place] ?? labels[place])
      finding.label = labels[place]
      finding.id = finding.makeID(ordinal: place + 1)
      return finding
    }
  }

  private func statuses(_ old: [Finding], _ new: [Finding]) -> [String] {
    FindingComparison(old: old, new: new).pairs.map { pair in
      let change = pair.change
      return "\(change.status.rawValue) \(change.label ?? "")"
    }
  }

  @Test func whatSaysTheSameStaysTogetherThoughItsOrdinalMoves() {
    #expect(statuses(counted(["二", "五"]), counted(["五"])) == ["gone 二", "unchanged 五"])
    #expect(statuses(counted(["五"]), counted(["二", "五"])) == ["unchanged 五", "new 二"])
    #expect(
      statuses(counted(["二", "五"]), counted(["五", "六"])) == ["gone 二", "unchanged 五", "new 六"])
  }

  /// A sum over all agencies and one over those that were read.
  @Test func whatTwoRulesAskOfACellIsOneProblem() {
    func found(_ name: String, _ id: String, _ cell: Cell) -> Finding {
      var finding = Finding.made(id: id)
      (finding.name, finding.cell) = (name, cell)
      return finding
    }
    let (one, other) = (Cell(.received, .total), Cell(.carriedForward, .total))
    let comparison = FindingComparison(
      old: [found("lower-bound", "a", one), found("requests-balance", "b", one)],
      new: [
        found("roll-up", "c", other), found("roll-up", "d", one), found("row-total", "e", one),
      ])
    #expect(comparison.counts == FindingComparison.Counts(new: 2, gone: 1, unchanged: 1))
    #expect(comparison.pairs[0].change.finding == "d")
  }

  @Test func ofMoreThanAReportHasTheIdsAloneCount() {
    let labels = (0..<101).map(String.init)
    let comparison = FindingComparison(
      old: counted(labels), new: counted(Array(labels.reversed())))
    #expect(comparison.counts == FindingComparison.Counts(unchanged: 101))
  }

  @Test func whatReadsOtherwiseAtTheSamePlaceIsTheSame() {
    let old = counted(["二", "五"], ["差 6", "差 1"])
    #expect(
      statuses(old, counted(["二", "五"], ["差 1", "差 2"])) == ["unchanged 二", "unchanged 五"])
    #expect(statuses(counted(["二"]), counted(["五"])) == ["unchanged 五"])
  }
}

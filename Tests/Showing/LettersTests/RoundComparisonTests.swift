import Records
import Testing
import Wordings

@testable import Letters

@Suite struct RoundComparisonTests {
  /// A finding about section `section`, with the id that rpt-check gives it.
  private func finding(
    _ message: String, _ ordinal: Int = 1, agency: String = "青石区民政局",
    verdict: Finding.Verdict = .fail, section: Int = 3
  ) -> Finding {
    var finding = Finding.made(message, verdict: verdict, section: section)
    finding.agency = agency
    finding.id = finding.makeID(ordinal: ordinal)
    return finding
  }

  private func round(
    _ last: [Finding], _ new: [Finding], obstacle: (Finding) -> Wording? = { _ in nil }
  ) -> (statuses: [String], former: [String]) {
    let round = RoundComparison(
      last: last, new: new, name: "青石区民政局", year: 2022, least: .info, obstacle: obstacle)
    let statuses = ActionItem.all(of: new, in: "a", least: .info).map { item in
      switch round.status(of: item) {
      case .new: "new \(item.finding.message)"
      case .still(let before, _): "still \(item.finding.message) \(before?.message ?? "")"
      }
    }
    let former = round.former.map { item in
      switch item.resolution {
      case .fixed: "fixed \(item.finding.message)"
      case .waived: "waived \(item.finding.message)"
      case .withdrawn: "withdrawn \(item.finding.message)"
      case .open(let reason): "open \(item.finding.message) \(reason.english)"
      }
    }
    return (statuses, former)
  }

  @Test func itemsAreFixedStillThereOrNew() {
    let result = round(
      [finding("差 6"), finding("少一节", section: 5)], [finding("差 2"), finding("多一节", section: 6)])
    #expect(result.statuses == ["still 差 2 差 6", "new 多一节"])
    #expect(result.former == ["fixed 少一节"])
  }

  @Test func anotherNameOfTheAgencyIsNoOtherAgency() {
    let result = round([finding("差 6", agency: "民政局")], [finding("差 6", agency: "区民政局")])
    #expect(result.statuses == ["still 差 6 "])
    #expect(result.former == [])
  }

  @Test func whatCannotBeJudgedAgainIsNotFixed() {
    let result = round([finding("差 6")], [finding("空白", verdict: .notAssessable)])
    #expect(result.former == ["open 差 6 blank or not read this time"])
    let gone = round([finding("差 6")], []) { _ in Wording("", en: "no report") }
    #expect(gone.former == ["open 差 6 no report"])
  }

  @Test func whatIsExplainedNowIsNotFixed() {
    var waived = finding("差 6")
    waived.waived = "已说明"
    let result = round([finding("差 6")], [waived])
    #expect(result.statuses == [] && result.former == ["waived 差 6"])
  }

  @Test func whatWasFoldedInAndStandsNowIsStillThere() {
    var follower = finding("列", 2)
    follower.cause = finding("行").id
    let result = round([finding("行"), follower], [finding("列", 2)])
    #expect(result.statuses == ["still 列 "])
    #expect(result.former == ["fixed 行"])
  }

  @Test func suggestionsOfTheLastRoundAreItemsAndNotesAreNot() {
    var suggestion = finding("标题")
    suggestion.severity = .warning
    #expect(round([suggestion], []).former == ["fixed 标题"])
    suggestion.severity = .info
    #expect(round([suggestion], []).former == [])
  }
}

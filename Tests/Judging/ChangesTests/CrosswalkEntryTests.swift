import Forms
import JSON
import Records
import TestSupport
import Testing

@testable import Changes

@Suite struct CrosswalkEntryTests {
  private static let row = "requests.outcome.other_handling"

  private func changes(_ from: [String: Int], _ to: [String: Int]) -> [String: Change] {
    let comparison = Comparison(
      from: ReportSnapshot(.made("青石区", 2020, from)), to: ReportSnapshot(.made("青石区", 2021, to)))
    let pairs = comparison.crosswalkChanges.map { ($0.of.id, $0.change) }
    return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }

  @Test func oneRowComparesWithTheSumOfThree() {
    let row = CrosswalkEntryTests.row
    let change = changes(
      ["\(row).all.total": 5],
      [
        "\(row).not_supplemented.total": 1, "\(row).unpaid_fee.total": 0, "\(row).other.total": 6,
      ])["\(row).*.total"]
    #expect(change?.before == .number(Number(5)))
    #expect(change?.after == .number(Number(7)))
    #expect(change?.delta == Number(2))
    #expect(change?.label == "表三 · 三、本年度办理结果（六）其他处理 ↔ 1、2、3之和 · 总计")
  }

  @Test func aPartThatIsMissingLeavesNoSum() {
    let row = CrosswalkEntryTests.row
    let change = changes(["\(row).all.total": 5], ["\(row).other.total": 6])["\(row).*.total"]
    #expect(change?.after == .null)
    #expect(change?.delta == nil)
  }

  @Test func documentsCompareUnderBothLabels() {
    let change = changes(
      ["disclosure.normative_documents.made": 4], ["disclosure.normative_documents.issued": 3])
    let made = change["disclosure.normative_documents.made/issued"]
    #expect(made?.percent == Number(-250, scale: 1))
    #expect(made?.label == "表二 · 规范性文件 本年新制作数量 ↔ 行政规范性文件 本年制发件数")
    #expect(change.count == 1)
  }

  @Test func equalSidesAreNoDifference() {
    #expect(changes(["disclosure.rules.made": 4], ["disclosure.rules.issued": 4]).isEmpty)
  }

  @Test func oneFormOnBothSidesHasNothingToMatch() {
    let made = ["disclosure.rules.made": 4, "disclosure.rules.issued": 1]
    #expect(changes(made, ["disclosure.rules.issued": 3]).isEmpty)
    #expect(changes(["disclosure.rules.issued": 4], ["disclosure.rules.issued": 3]).isEmpty)
  }
}

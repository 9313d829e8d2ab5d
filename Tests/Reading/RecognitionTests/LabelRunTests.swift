import Forms
import Testing

@testable import Recognition

@Suite struct LabelRunTests {
  private func labels(_ printed: String, in table: Table? = nil) -> [Label]? {
    LabelMatcher().run(of: printed, in: table)?.map(\.label)
  }

  @Test func groupAndRowAreSplitAtTheOrdinal() {
    #expect(
      labels("（三）不予公开 1.属于国家秘密") == [
        .requestGroup(.denied), .requestRow(.stateSecret),
      ])
    #expect(
      labels("三、本年度办理结果（一）予以公开") == [
        .requestGroup(.outcome), .requestRow(.granted),
      ])
  }

  @Test func columnsAreSplitAtWhiteSpace() {
    #expect(
      labels("信息内容 本年制发件数 本年废止件数 现行有效件数") == [
        .content, .disclosureColumn(.issued), .disclosureColumn(.repealed),
        .disclosureColumn(.inForce),
      ])
  }

  @Test(arguments: [
    ("信息内容本年处理决定数量", 2), ("信息内容本年制发件数本年废止件数现行有效件数", 4), ("信息内容本年收费金额（单位：万元）", 2),
    ("信息内容本年", nil), ("信息内容行政处罚", nil), ("信息内容", nil),
  ])
  func columnsOfAHeaderMayBeJoined(text: String, count: Int?) {
    #expect(labels(text)?.count == count)
  }

  @Test func lastLabelMayBeMisspeltWithinItsTable() {
    let printed = "（六）其他处理 2.申请人逾期未按收费通知要求交纳费用、行政机关不再处理其申请"
    #expect(
      labels(printed, in: .requests) == [
        .requestGroup(.otherHandling), .requestRow(.unpaidFee),
      ])
    #expect(labels(printed) == nil)
  }

  @Test(arguments: ["规章", "收到和处理 情况", "（六）其他处理 0 0 0"])
  func otherTextIsNone(printed: String) {
    #expect(labels(printed, in: .requests) == nil)
  }
}

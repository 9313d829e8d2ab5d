import Forms
import TestSupport
import Testing

@testable import Views

@Suite struct ShortLabelTests {
  @Test(arguments: [
    ("requests.received.total", "一、本年新收"),
    ("requests.carried_forward.total", "四、结转下年度"),
    ("requests.outcome.partly_granted.total", "（二）部分公开"),
    ("requests.outcome.denied.state_secret.business", "（三）1.属于国家秘密 商业企业"),
    ("disclosure.normative_documents.in_force", "规范性文件 现行有效"),
    ("disclosure.rules.total_disclosed", "规章 对外公开总数量"),
    ("disclosure.fees.amount_wan", "行政事业性收费 本年收费金额"),
    ("disputes.litigation.direct.total", "行政诉讼 未经复议直接起诉 总计"),
    ("legacy.received", "收到申请数"),
  ])
  func saysThePlaceInAFewWords(id: String, label: String) {
    #expect(ShortLabel.of(Cell(id)) == label)
  }

  @Test func labelsAreDistinguished() {
    let labels = Cell.all.filter { $0.table != .requests || $0.column == .total }.map {
      ShortLabel.of($0)
    }
    #expect(Set(labels).count == labels.count)
  }
}

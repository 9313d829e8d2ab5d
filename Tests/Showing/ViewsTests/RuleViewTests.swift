import Testing
import Wordings

@testable import Views

@Suite struct RuleViewTests {
  private var rule: RuleExplanation {
    var rule = RuleExplanation(
      code: "T999", name: "made", severity: .error, summary: Wording("相加不符", en: "no sum"),
      basis: nil, fix: Wording("更正", en: "correct it"))
    rule.found = [(.fail, "新收 5", "差 5")]
    rule.passed = ["2022年"]
    return rule
  }

  @Test func anExplanationHasExamplesAndTheFix() {
    #expect(
      RuleView(.english).text(of: rule) == """
        T999 made (error)

        no sum

        Basis: internal consistency
        Example (fail): 新收 5 → 差 5
        Example (pass): 2022年
        Fix: correct it

        """)
    #expect(
      RuleView().text(of: rule) == """
        T999 made（必改）

        相加不符

        依据：数据勾稽关系或文本前后一致性（无专门条文）
        有问题示例：新收 5 → 差 5
        无问题示例：2022年
        修改意见：更正

        """)
  }

  @Test func aListingIsOneAlignedLine() {
    #expect(
      RuleView(.english).listing(of: rule) == "T999  made                    error    no sum\n")
  }
}

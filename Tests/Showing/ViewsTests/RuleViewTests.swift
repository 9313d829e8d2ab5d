import Testing
import Wordings

@testable import Views

@Suite struct RuleViewTests {
  private var rule: RuleExplanation {
    var rule = RuleExplanation(
      code: "T999", name: "made", severity: .error, summary: Wording("相加不符", en: "no sum"),
      basis: nil, fix: Wording("更正", en: "correct it"))
    rule.found = [(.fail, "差 5")]
    rule.passed = ["2022年"]
    return rule
  }

  @Test func anExplanationHasExamplesAndTheFix() {
    #expect(
      RuleView(.english).text(of: rule) == """
        T999 made (error)

        no sum

        Basis: internal consistency
        Example (fail): 差 5
        Example (pass): 2022年
        Fix: correct it

        """)
    #expect(
      RuleView().text(of: rule) == """
        T999 made (error)

        相加不符
        no sum

        依据：数字之间的关系，或文字本身
        例（fail）：差 5
        例（pass）：2022年
        怎样改：更正

        """)
  }

  @Test func aListingIsOneAlignedLine() {
    #expect(
      RuleView(.english).listing(of: rule) == "T999  made                    error    no sum\n")
  }
}

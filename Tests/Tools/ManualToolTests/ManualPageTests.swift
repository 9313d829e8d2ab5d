import CommandLine
import Testing

@testable import ManualTool

@Suite struct ManualPageTests {
  @Test func whatStandsBetweenTheMarksIsReplaced() throws {
    let page = ManualPage(
      "rpt-manual.1", ".Sh A\n.\\\" BEGIN INDICATORS\nold\n.\\\" END INDICATORS\n.Sh B\n")
    #expect(
      try page.filled
        == ".Sh A\n.\\\" BEGIN INDICATORS\n\(FormPart.indicators).\\\" END INDICATORS\n.Sh B\n")
  }

  @Test func aPartWithoutAnEndIsNamed() {
    let page = ManualPage("rpt.7", ".\\\" BEGIN INDICATORS\nold\n")
    #expect(throws: Stop.usage("man/rpt.7: the part INDICATORS has no end")) { try page.filled }
  }

  @Test(arguments: ["INDICATOR", "RECORD weather", "SHARED", "OPTIONS"])
  func aPartThatIsUnknownIsNamed(part: String) {
    let page = ManualPage("rpt.7", ".\\\" BEGIN \(part)\nold\n.\\\" END \(part)\n")
    #expect(throws: Stop.usage("man/rpt.7: no part is called \(part)")) { try page.filled }
  }
}

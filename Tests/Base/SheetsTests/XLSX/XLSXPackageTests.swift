import Testing

@testable import Sheets

@Suite struct XLSXPackageTests {
  @Test func sheetsHaveNamesThatProgramsAllow() {
    let names = [
      "汇总[2023]", "汇总2023", "a/b:c*d?e\\f'", "", String(repeating: "字", count: 40), "A", "a",
    ]
    let written = XLSXPackage.names(of: names.map { XLSXSheet($0, []) })
    #expect(
      written == [
        "汇总2023", "汇总20232", "abcdef", "表", String(repeating: "字", count: 28), "A", "a2",
      ])
  }
}

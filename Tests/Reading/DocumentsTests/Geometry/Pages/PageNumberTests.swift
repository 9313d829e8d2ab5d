import Testing

@testable import Documents

@Suite struct PageNumberTests {
  @Test(arguments: ["3", "3 / 12", "· 3 ·", "第3页 共12页", "Page 3 of 12", "－3－", "(3)", "3/12"])
  func numberOfAPageMayBeDecorated(text: String) { #expect(PageNumber(text)?.page == 3) }

  @Test(arguments: ["12 / 3", "3件", "第3期", "1 2 3", "", "第页", "2024-01-03", "3.5"])
  func otherTextIsNone(text: String) { #expect(PageNumber(text) == nil) }
}

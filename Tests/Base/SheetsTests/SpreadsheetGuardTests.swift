import Testing

@testable import Sheets

@Suite struct SpreadsheetGuardTests {
  private func isNeeded(_ text: String) -> Bool {
    SpreadsheetGuard.isNeeded(Array(text.utf8)[...])
  }

  @Test(arguments: ["=1+1", "+1", "-1", "-", "@SUM(A1)", "\tx", "\rx", "=cmd|' /C calc'!A0"])
  func formulas(text: String) { #expect(isNeeded(text)) }

  @Test(arguments: [
    "007", "00", "110101199001011234", "1234567890123456", "1e5", "1E5", "1.5e-3", "12e+3", "1.10",
    "1.", ".5", "50%", "1,234", "０１２", " 007 ", "12345678901.12345",
    "123456789012345678901234567890123456789012345678901234567890123456789",
  ])
  func numbersThatWouldChange(text: String) { #expect(isNeeded(text)) }

  @Test(arguments: ["(5)", "（5）", "￥5", "$1,000", "-$3", "true", "FALSE", " True "])
  func otherWordsThatSpreadsheetsKnow(text: String) { #expect(isNeeded(text)) }

  @Test(arguments: [
    "1-2", "3/4", "2023-01-19", "2023/1/19", "12:30", "2023年1月19日", "1月19日", "2023-01-19 12:30",
    "2023-01-19T12:30:00Z", "5-Jan", "MAR1", "Sept 2023", "１-２",
  ])
  func dates(text: String) { #expect(isNeeded(text)) }

  @Test(arguments: [
    "", "青石区民政局", "2021", "25.1", "0", "0.5", "113万元", "22（其中修订16件）", "a-b", "/", "无",
    "2022年", "第1-2项", "a=b", "marked 3", "1.2.3", "一、总体情况", "1e", "a007", "三月1日", "（一）", "()", "5元",
    "truth",
  ])
  func whatStays(text: String) { #expect(!isNeeded(text)) }
}

import Testing
import Wordings

@testable import Letters

@Suite struct LetterOfficeTests {
  private func problems(_ text: String) -> [LineProblem] {
    do throws(FileProblems) {
      _ = try LetterOffice(Array(text.utf8))
      return []
    } catch { return error.all }
  }

  @Test func rowsAreReadAsSpreadsheetsSaveThem() throws {
    let office = try LetterOffice(Array("\u{FEFF}设置,内容\r\n 落款 ,县政府办\r\n,\r\n称谓,\r\n".utf8))
    #expect(office[.signature] == "县政府办")
    #expect(office[.address] == nil)
    let semicolons = try LetterOffice(Array("再报期限;2024/1/26;随意\n联系电话;0600".utf8))
    #expect(semicolons.dueAgain(ofReportsOn: nil) == CalendarDate(2024, 1, 26))
    let short = try LetterOffice(Array("再报期限,1月26日前".utf8))
    #expect(short.dueAgain(ofReportsOn: 2023) == CalendarDate(2024, 1, 26))
    #expect(short.dueAgain(ofReportsOn: nil) == nil)
    #expect(semicolons[.phone] == "0600")
    #expect(try LetterOffice([]) == LetterOffice())
  }

  @Test func allProblemsAreReportedWithTheirLines() {
    let found = problems("落欵,甲\n再报期限,月底\n称谓,你单位\n称谓,你局\n再报日期,2024-01-26\n")
    #expect(found.map(\.line) == [1, 2, 4, 5])
    #expect(
      found.map(\.message.chinese).first
        == "没有“落欵”这一设置项，最接近的是“落款”；设置项有落款、称谓、联系人、联系电话、报送期限、再报期限、通报点名")
    #expect(found.last?.message.chinese.contains("“再报期限”") == true)
  }

  @Test(arguments: [
    ("2024-01-26", true), ("2024/1/26", true), ("2024年1月26日", true), ("2024.1.26", true),
    ("1月26日", true), ("24-1-26", true), ("1.2", false), ("2024-02-30", false), ("2024年1月", false),
    ("2024", false),
  ])
  func daysAreReadAsTheyAreTyped(text: String, isDay: Bool) {
    #expect(problems("再报期限,\(text)").isEmpty == isDay)
  }
}

import Records
import Testing
import Wordings

@testable import Phrases

@Suite struct PhrasebookTests {
  @Test func whatIsUnknownHasOneName() {
    let (chinese, english) = (Phrasebook(.chinese), Phrasebook(.english))
    #expect(chinese.heading(nil, nil) == "单位不详 · 年度不详")
    #expect(chinese.heading("青石区", 2022) == "青石区 · 2022年度")
    #expect(chinese.column(ofYear: 2022) == "2022" && chinese.column(ofYear: nil) == "年度不详")
    #expect(english.heading(nil, nil) == "agency unknown · year unknown")
    #expect(english.heading("青石区", 2022) == "青石区 · 2022")
  }

  @Test func aReportThatIsOwedIsNoFindingToFix() {
    var finding = Finding(
      rule: "X704", name: "not-submitted", severity: .error, verdict: .fail, agency: "青石区",
      year: 2022, source: Source(path: "units.csv", format: .csv, bytes: 1, crc32: "00000000"),
      message: "")
    var word: String { Phrasebook(.chinese).action(finding.action, of: finding) }
    #expect(word == "必改")
    finding.concern = .owing(.notSubmitted)
    #expect(word == "未报")
    finding.concern = .owing(.onlyUnreadable)
    #expect(word == "无法读取")
  }

  /// The English words are those of the records, so that a reader of both finds them again.
  @Test func wordsOfClosedListsDiffer() {
    let chinese = Phrasebook(.chinese)
    #expect(Set(Finding.Action.allCases.map(chinese.action)).count == 4)
    #expect(Set(Change.Status.allCases.map(chinese.status)).count == Change.Status.allCases.count)
    #expect(Set(Change.Kind.allCases.map(\.wording.chinese)).count == Change.Kind.allCases.count)
    #expect(Set(ClaimRecord.Verdict.allCases.map(chinese.verdict)).count == 4)
    #expect(Change.Kind.allCases.allSatisfy { $0.wording.english == $0.rawValue })
    let english = Phrasebook(.english)
    #expect(Finding.Action.allCases.allSatisfy { english.action($0) == $0.rawValue })
    #expect(Change.Status.allCases.allSatisfy { english.status($0) == $0.rawValue })
  }

  @Test func marksFollowTheLanguage() {
    #expect(Phrasebook(.chinese).tag("必改") + "甲" == "【必改】甲")
    #expect(Phrasebook(.english).tag("must-fix") + "a" == "[must-fix] a")
    #expect(Phrasebook(.chinese).bracketed("甲") == "（甲）")
    #expect(Phrasebook(.english).bracketed("a") == " (a)")
  }
}

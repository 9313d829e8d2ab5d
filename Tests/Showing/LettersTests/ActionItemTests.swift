import Forms
import Records
import TestSupport
import Testing

@testable import Letters
@testable import Rules

@Suite struct ActionItemTests {
  private func items(_ findings: [Finding], least: Finding.Severity = .info) -> [String] {
    ActionItem.all(of: findings, in: "a.docx", least: least).map {
      "\($0.action.rawValue) \($0.finding.message) \($0.followers.map(\.message).joined(separator: ","))"
    }
  }

  @Test func notesAreNoItems() {
    let findings = [
      Finding.made("a"), .made("b", severity: .warning), .made("c", severity: .info),
      .made("d", severity: .info, verdict: .review), .made("e", verdict: .notAssessable),
    ]
    #expect(items(findings) == ["must-fix a ", "suggest b ", "verify d "])
    #expect(items(findings, least: .warning) == ["must-fix a ", "suggest b "])
  }

  @Test func whatFollowsIsFoldedIn() {
    let findings = [
      Finding.made("a"), .made("b", cause: "a"), .made("c", cause: "b"), .made("d", cause: "none"),
    ]
    #expect(items(findings) == ["must-fix a b,c", "must-fix d "])
  }

  @Test func aSuggestionThatOthersFollowFromAsksWhatTheyAsk() {
    let findings = [
      Finding.made("a", severity: .warning), .made("b", verdict: .review, cause: "a"),
    ]
    #expect(items(findings) == ["verify a b"])
  }

  @Test func blanksInSumsAreToBeVerifiedWhetherOrNotTheSumsAreThere() {
    func blank(_ cell: String) -> Finding {
      var finding = Finding.made("blank", severity: .warning, rule: .c202)
      finding.cell = Cell(cell)
      return finding
    }
    #expect(items([blank("requests.received.total")]) == ["verify blank "])
    #expect(items([blank("disclosure.licensing.decisions")]) == ["suggest blank "])
  }

  @Test func causesInACircleExplainNothing() {
    #expect(items([Finding.made("a", cause: "b"), .made("b", cause: "a")]).count == 2)
  }

  @Test func aWaivedOneIsLeftOutAndWhatFollowsStands() {
    var waived = Finding.made("a")
    waived.waived = "已说明"
    #expect(items([waived, .made("b", cause: "a")]) == ["must-fix b "])
  }

  @Test func itemsComeInTheOrderOfTheReport() {
    let findings = [
      Finding.made("a", section: 6), .made("b", section: 1), .made("c", section: nil),
    ]
    #expect(items(findings) == ["must-fix c ", "must-fix b ", "must-fix a "])
  }

  @Test func whatTwoFilesOfAReportHaveIsOneItem() {
    let one = ActionItem.all(of: [Finding.made("a"), .made("b")], in: "a.docx", least: .info)
    let two = ActionItem.all(of: [Finding.made("b")], in: "b.pdf", least: .info)
    #expect(ActionItem.merged(one + two).map(\.files) == [["a.docx"], ["a.docx", "b.pdf"]])
  }
}

extension Finding {
  /// A finding whose message and id are both `message`.
  static func made(
    _ message: String, severity: Severity = .error, verdict: Verdict = .fail, rule: Rule = .t301,
    cause: String? = nil, section: Int? = 3
  ) -> Finding {
    let source = Source(path: "a.html", format: .html, bytes: 1, crc32: "00000000")
    var finding = rule.finding(
      verdict, about: "青石区民政局", 2022, source, severity: severity, message)
    finding.id = message
    finding.cause = cause
    finding.section = section
    return finding
  }
}

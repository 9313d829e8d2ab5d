import Forms
import JSON
import Testing
import Wordings

@testable import Records

@Suite struct WaiverTests {
  private func waiver(_ line: String) throws(Refusal) -> Waiver {
    try Waiver(line: Array(line.utf8)[...])
  }

  private var finding: Finding {
    var finding = Finding(
      rule: "T303", name: "outcome-sum", severity: .error, verdict: .fail, agency: "云溪镇人民政府",
      year: 2022, source: Source(path: "a", format: .text, bytes: 1, crc32: ""), message: "")
    finding.id = "0123456789"
    return finding
  }

  @Test(arguments: [
    #"{"id":"0123456789","rule":"T401","reason":"x"}"#, #"{"rule":"T303","reason":"x"}"#,
    #"{"rule":"outcome-sum","agency":" 云溪镇人民政府","year":2022,"reason":"x"}"#,
  ])
  func idOrWhatIsGivenNamesTheFinding(line: String) throws {
    #expect(try waiver(line).names(finding))
  }

  @Test(arguments: [
    #"{"id":"9123456789","reason":"x"}"#, #"{"rule":"T303","year":2021,"reason":"x"}"#,
    #"{"rule":"T303","cell":"requests.outcome.total.total","reason":"x"}"#,
    #"{"rule":"T303","agency":"白塔镇人民政府","reason":"x"}"#,
  ])
  func otherFindingsAreNotCovered(line: String) throws {
    #expect(try !waiver(line).names(finding))
  }

  @Test(arguments: [
    "[]", #"{"rule":"T303"}"#, #"{"agency":"云溪镇","reason":"x"}"#, "{",
    #"{"rule":"T303","reason":"x","untill":"2023-01-19"}"#,
    #"{"rule":"T303","reason":"x","Year":2022}"#,
  ])
  func whatIsNoWaiverIsRefused(line: String) {
    #expect(throws: Refusal.self) { try waiver(line) }
  }

  /// What was explained while a report was missing is explained when it has come, too.
  @Test func aSumIsOneProblemWhoeverHasReported() throws {
    func found(_ name: String, _ message: String) -> Finding {
      var finding = finding
      (finding.name, finding.cell, finding.message) = (name, Cell(.received, .total), message)
      return finding
    }
    var waiver = Waiver(
      rule: "lower-bound", cell: Cell(.received, .total),
      message: "小于已读到的各单位之和（3个单位读到2个）：填报34件，合计35件。",
      reason: "草稿漏计")
    waiver.twins = ["roll-up", "lower-bound"]
    let whole = found("roll-up", "与各单位合计不一致：填报34件，各单位合计35件。")
    #expect(waiver.names(whole) && waiver.fits(whole))
    #expect(!waiver.fits(found("roll-up", "与各单位合计不一致：填报34件，各单位合计36件。")))
    #expect(!waiver.names(found("outcome-sum", "填报34件，合计35件。")))
  }

  @Test func keysOfTheOfficesOwnStay() throws {
    let line = #"{"type":"finding","rule":"T303","unit":null,"note":"y","reason":"x"}"#
    #expect(try waiver(line).names(finding))
  }

  @Test func madeWaiverCoversItsFinding() throws {
    var line = JSONWriter()
    Waiver.encode(for: finding, to: &line)
    let made = try Waiver(line: line.bytes[...])
    #expect(made.names(finding) && made.fits(finding))
    #expect(made.reason.isEmpty)
  }

  @Test(arguments: [
    ("（一）至（六）相加 9，（七）总计填 7，差 2。", true), ("The sum is 9, the total 7, off by 2.", true),
    ("（一）至（六）相加 19，（七）总计填 17，差 2。", false), ("（一）至（六）相加 9，（七）总计填 7。", false),
  ])
  func theNumbersOfACellMustStayTheSame(message: String, fits: Bool) {
    var finding = finding
    finding.cell = Cell("requests.outcome.total.total")
    finding.message = "（一）至（六）相加 9，（七）总计填 7，差 2。"
    #expect(Waiver(rule: "T303", message: message, reason: "x").fits(finding) == fits)
  }

  @Test(arguments: [
    ("序号“三三”重复。", "第一部分", true), ("序号“四四”重复。", "第一部分", false),
    ("序号“三三”重复。", "第二部分", false),
  ])
  func withoutACellTheWordsMustStayTheSame(message: String, label: String, fits: Bool) {
    var finding = finding
    (finding.message, finding.label) = ("序号“三三”重复。", "第一部分")
    #expect(Waiver(rule: "S117", message: message, label: label, reason: "x").fits(finding) == fits)
  }
}

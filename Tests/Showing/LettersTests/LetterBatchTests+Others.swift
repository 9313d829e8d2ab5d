import Forms
import JSON
import Phrases
import Records
import Rules
import Testing
import Views

@testable import Letters

/// What letters say of other agencies, and of what has changed since the last round.
extension LetterBatchTests {
  /// Neither the point, nor what the last round said of it, nor what is left of it now.
  @Test func noLineNamesAnAgencyWithTheSameText() throws {
    func copy(_ agency: String, _ prose: Int = 0) -> Report {
      var report = report(agency: agency, path: agency)
      report.sections[1].text = LazyText(prose < 2 ? .prose(prose) : "另一段文字。")
      report.source.crc32 = prose == 0 ? agency : "\(prose)"
      return report
    }
    let names = ["青石区民政局", "青石区水务局", "青石区商务局"]
    var last = try found(names.map { copy($0) }, select: ["X702"])
    for index in last.indices { last[index].source.crc32 = last[index].agency ?? "" }
    #expect(last.count == 3)
    for now in [[0, 0, 1], [0, 1, 1], [0, 1, 2]] {
      let letters = try letters(
        zip(names, now).map { copy($0, $1) }, last: last, select: ["X702"])
      for (index, name) in names.enumerated() {
        let text = text(letters, of: name)
        for other in names where other != name { #expect(!text.contains(other), "\(name) \(now)") }
        guard now[index] == 0 else { continue }
        // The report is the same file: nothing in it was fixed.
        let word = now == [0, 0, 1] ? "【未修改】" : "【不再列入】"
        #expect(text.contains(word) && !text.contains("【已修改】"), "\(name) \(now)")
      }
    }
  }

  /// A letter does not say whose report is on a page that was saved as the agency's.
  @Test func aLetterDoesNotNameTheAgencyOnItsPage() {
    var finding = Finding.made(id: "a")
    (finding.concern, finding.quote) = (.publication(.absence), "青石区财政局")
    finding.message = "采集的页面是青石区财政局2022年度的报告。"
    #expect(!finding.messageWithoutOthers(Phrasebook(.chinese)).contains("财政局"))
    finding.concern = .publication(.change)
    #expect(!finding.messageWithoutOthers(Phrasebook(.chinese)).contains("财政局"))
  }

  @Test func aChangedNumberIsNotCalledUnchanged() throws {
    let last = try found([report(LetterBatchTests.faulty)], select: ["T302"])
    let now = report([Cell(.received, .total): 4])
    let text = text(try letters([now], last: last, select: ["T302"]), of: "青石区民政局")
    #expect(text.contains("【已改动仍有问题】") && !text.contains("未修改"))
  }
}

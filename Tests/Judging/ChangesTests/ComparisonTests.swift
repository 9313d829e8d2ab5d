import Forms
import JSON
import Records
import TestSupport
import Testing

@testable import Changes

@Suite struct ComparisonTests {
  static let received = "requests.received.total"

  private func changes(_ from: Report, _ to: Report, keepsText: Bool = false) -> [Change] {
    Comparison(
      from: ReportSnapshot(from, keepsText: keepsText), to: ReportSnapshot(to, keepsText: keepsText)
    ).changes
  }

  private func change(_ before: CellValue, _ after: CellValue) -> Change? {
    let cell = Cell(ComparisonTests.received)
    var (from, to) = (Report.made("青石区", 2021), Report.made("青石区", 2022))
    from.cells[cell] = before
    to.cells[cell] = after
    return changes(from, to).first
  }

  @Test func aReportDoesNotDifferFromItself() {
    var made = MadeReports(seed: 1)
    for _ in 0..<50 {
      let report = made.report()
      #expect(changes(report, report).isEmpty)
    }
  }

  @Test(arguments: [false, true])
  func theOtherWayRoundEachChangeIsMirrored(keepsText: Bool) {
    var made = MadeReports(seed: 2)
    for _ in 0..<200 {
      let (one, other) = (made.report(), made.report(year: 2021))
      let there = changes(one, other, keepsText: keepsText).map { $0.mirrored.bytes }
      let back = changes(other, one, keepsText: keepsText).map { $0.bytes }
      #expect(Set(there) == Set(back))
      #expect(there.count == back.count)
    }
  }

  @Test func linesOfAMatchAreThoseOfItsChanges() {
    var made = MadeReports(seed: 4)
    let match = Match.both(
      from: ReportSnapshot(made.report()), to: ReportSnapshot(made.report(year: 2023)))
    var lines = JSONWriter()
    match.encode(to: &lines)
    #expect(lines.bytes == match.changes.flatMap(\.bytes))
    #expect(!lines.bytes.isEmpty)
  }

  @Test func changesOfCellsLeadFromOneReportToTheOther() {
    var made = MadeReports(seed: 3)
    for _ in 0..<50 {
      let (one, other) = (made.report(), made.report())
      var cells = one.cells
      for change in changes(one, other) where change.kind == .cell {
        guard let cell = change.cell.flatMap({ Cell(id: $0) }) else { continue }
        switch (change.status, change.after) {
        case (.removed, _): cells[cell] = .absent
        case (_, .number(let number)): cells[cell] = .number(number)
        default: cells[cell] = .blank
        }
      }
      #expect(cells == other.cells)
    }
  }

  @Test(arguments: [
    (81, 218, "137", "169.1"), (470, 440, "-30", "-6.4"), (1, 0, "-1", "-100.0"),
    (8, 9, "1", "12.5"), (10000, 10005, "5", "0.1"), (-2, -4, "-2", "-100.0"),
  ])
  func numbersHaveDeltaAndPercent(before: Int, after: Int, delta: String, percent: String) throws {
    let change = try #require(
      self.change(.number(Number(Int128(before))), .number(Number(Int128(after)))))
    #expect(change.delta?.description == delta)
    #expect(change.percent?.description == percent)
    #expect(change.status == .changed)
  }

  @Test func nothingHasNoPercentOfZero() throws {
    let change = try #require(self.change(.number(.zero), .number(Number(5))))
    #expect(change.delta == Number(5))
    #expect(change.percent == nil)
  }

  @Test func blankIsNotZero() throws {
    let change = try #require(self.change(.blank, .number(.zero)))
    #expect(change.before == .null)
    #expect(change.after == .number(.zero))
    #expect(change.status == .changed)
    #expect(change.delta == nil)
  }

  @Test func absentCellsAreAddedAndRemoved() throws {
    #expect(change(.absent, .blank)?.status == .added)
    #expect(change(.number(Number(3)), .absent)?.status == .removed)
  }

  @Test func decimalsDoNotMakeADifference() throws {
    #expect(change(.number(Number(2510, scale: 2)), .number(Number(251, scale: 1))) == nil)
  }

  @Test func titlesOfTwoYearsCompareWithoutTheirYears() {
    var (from, to) = (Report.made("青石区", 2021), Report.made("青石区", 2022))
    from.title = "青石区2021年年度报告"
    to.title = "青石区２０２２年年度报告"
    #expect(changes(from, to).isEmpty)
    to.title = "青石区2022年政府信息公开年报"
    #expect(changes(from, to).map(\.cell) == ["title"])
  }

  @Test func aTitleThatNamesAnotherYearDiffers() {
    var (from, to) = (Report.made("青石区", 2021), Report.made("青石区", 2022))
    from.title = "青石区2021年年度报告"
    to.title = "青石区2020年年度报告"
    #expect(changes(from, to).map(\.cell) == ["title"])
  }

  @Test func datesCompareBetweenVersionsOnly() {
    var (from, to) = (Report.made("青石区", 2021), Report.made("青石区", 2022))
    from.published = "2022-01-19"
    to.published = "2023-01-19"
    #expect(changes(from, to).isEmpty)
    to.year = 2021
    #expect(changes(from, to).map(\.cell) == ["published"])
  }

  @Test func sectionsTellHeadingAndLikeness() throws {
    var (from, to) = (Report.made("青石区", 2022), Report.made("青石区", 2022))
    from.sections = [Section(number: 6, heading: "六、其他需要报告的事项", text: LazyText("无。"))]
    to.sections = [
      Section(number: 6, heading: "六、其他需求报告的事项", text: LazyText("无。")),
      Section(number: nil, heading: "附件", text: LazyText("表。")),
    ]
    let changes = changes(from, to)
    #expect(changes.map(\.cell) == ["sections.6", nil])
    #expect(changes.map(\.label) == ["六、其他需要报告的事项", "附件"])
    #expect(changes.map(\.status) == [.changed, .added])
    #expect(changes[0].after == .text("六、其他需求报告的事项"))
    #expect(changes[0].similarity == Number(1))
    #expect(changes[1].similarity == nil)
  }

  @Test func headingsStayAsPrinted() throws {
    var (from, to) = (Report.made("青石区", 2022), Report.made("青石区", 2022))
    // The same string as the form's heading, in other bytes.
    let heading = "\u{F9D1}、其他需要报告的事项"
    from.sections = [Section(number: 6, heading: heading, text: LazyText("无。"))]
    to.sections = [Section(number: 6, heading: "六、其他需要报告的事项", text: LazyText("有。"))]
    let change = try #require(changes(from, to).first)
    guard case .text(let before) = change.before, case .text(let after) = change.after else {
      Issue.record("no headings")
      return
    }
    #expect(Array(before.utf8) == Array(heading.utf8))
    #expect(Array(after.utf8) == Array("六、其他需要报告的事项".utf8))
  }

  @Test func textsAreComparedOnlyWhereKept() throws {
    var (from, to) = (Report.made("青石区", 2022), Report.made("青石区", 2022))
    from.sections = [Section(number: 6, heading: nil, text: LazyText("无。"))]
    to.sections = [Section(number: 6, heading: nil, text: LazyText("有。"))]
    let kept = try #require(changes(from, to, keepsText: true).first)
    #expect(kept.sentencesOut == ["无。"] && kept.sentencesIn == ["有。"])
    #expect(try #require(changes(from, to).first).sentencesOut?.isEmpty != false)
  }

  @Test func repeatedSectionsPairInOrder() {
    var (from, to) = (Report.made("青石区", 2022), Report.made("青石区", 2022))
    from.sections = ["甲", "乙", "丙"].map { Section(number: 3, heading: nil, text: LazyText($0)) }
    to.sections = ["甲", "丁"].map { Section(number: 3, heading: nil, text: LazyText($0)) }
    #expect(changes(from, to).map(\.status) == [.changed, .removed])
    #expect(changes(to, from).map(\.status) == [.changed, .added])
  }

  @Test func aNewFormIsAMetaChange() {
    var (from, to) = (Report.made("青石区", 2020), Report.made("青石区", 2021))
    from.form = .form2019
    to.form = .form2021
    #expect(changes(from, to).map(\.cell) == ["form"])
  }
}

extension Change {
  /// The record as a line.
  fileprivate var bytes: [UInt8] {
    var line = JSONWriter()
    encode(to: &line)
    return line.bytes
  }

  /// The expected changes of the reverse comparison; their percentages have another base.
  fileprivate var mirrored: Change {
    let statuses: [Status: Status] = [.added: .removed, .removed: .added]
    var change = Change(
      agency: agency, from: to, to: from, kind: kind, status: statuses[status] ?? status)
    change.cell = cell
    change.label = label
    (change.before, change.after) = (after, before)
    change.delta = delta.flatMap { Number.zero - $0 }
    if case .number(let old) = after, case .number(let new) = before {
      change.percent = Number.percentChange(from: old, to: new)
    }
    change.similarity = similarity
    (change.sentencesOut, change.sentencesIn) = (sentencesIn, sentencesOut)
    change.sentencesMoved = sentencesMoved
    return change
  }
}

import Records
import TestSupport
import Testing

@testable import Pages

/// What is kept of records does not grow with what they say.
@Suite struct PageBookTests {
  private static let report = Report.made("青石区水务局", 2022)

  private static let findings = (0..<200).map { index in
    var finding = Finding.made(id: "\(index)")
    (finding.agency, finding.source) = (report.agency, report.source)
    return AnyRecord.finding(finding)
  }

  private static func book(_ records: [AnyRecord]) -> PageBook {
    var book = PageBook(PageSettings(day: "2023-01-20"))
    for (place, record) in records.enumerated() { book.add(record, at: place..<place + 1) }
    return book
  }

  @Test func recordsOfOneAgencyAreOneRun() {
    let book = Self.book([.report(Self.report)] + Self.findings)
    #expect(book.runs.map(\.places) == [0..<201] && book.waiting.isEmpty)
  }

  /// Those before their report wait as one run, and are on its page.
  @Test func recordsBeforeTheirReportAreOneRun() {
    let records = Self.findings + [.report(Self.report)]
    #expect(Self.book(records).waiting == [0..<200])
    let season = MadeSeason(records)
    #expect(season.dossiers[0][2022]?.files.first?.findings.count == 200)
  }

  /// Records that no page shows are not to be kept.
  @Test func aChangeWithoutADifferenceIsNotKept() {
    let side = Change.Side(year: 2022, source: Self.report.source)
    for status in [Change.Status.changed, .unchanged] {
      let change = Change(agency: "青石区", from: side, to: side, kind: .cell, status: status)
      #expect(PageBook.shows(.change(change)) == (status == .changed))
    }
  }
}

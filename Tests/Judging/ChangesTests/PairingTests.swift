import Records
import TestSupport
import Testing

@testable import Changes

@Suite struct PairingTests {
  private func snapshots(_ reports: (String?, Int?)...) -> [ReportSnapshot] {
    reports.enumerated().map {
      ReportSnapshot(.made($1.0, $1.1, path: "\($0).txt", crc32: "0000000\($0)"))
    }
  }

  /// `青石区 2020>2021`, `- > …` for a report without counterpart.
  private func names(_ matches: [Match]) -> [String] {
    matches.map { match in
      switch match {
      case .both(let from, let to): "\(name(from))>\(name(to))"
      case .gone(let report): "\(name(report))>"
      case .new(let report): ">\(name(report))"
      }
    }
  }

  private func name(_ report: ReportSnapshot) -> String {
    "\(report.agency ?? "?")\(report.year.map(String.init) ?? "?")"
  }

  @Test func yearsAreNeighboursWhateverTheOrder() {
    let reports = snapshots(("乙", 2022), ("甲", 2020), ("乙", 2019), ("甲", 2021), ("乙", 2020))
    let (matches, left) = Pairing.years(reports)
    #expect(names(matches) == ["乙2019>乙2020", "乙2020>乙2022", "甲2020>甲2021"])
    #expect(left.isEmpty)
  }

  @Test func aReportWithoutAgencyOrYearIsLeft() {
    let (matches, left) = Pairing.years(
      snapshots((nil, 2020), ("甲", nil), ("  ", 2021), ("甲", 2021)))
    #expect(matches.isEmpty)
    #expect(left.map(\.source.path) == ["0.txt", "1.txt", "2.txt"])
  }

  @Test func namesCompareTrimmedAndFolded() {
    let (matches, _) = Pairing.years(snapshots(("甲局（Ａ1）", 2020), ("　甲局(A１) ", 2021)))
    #expect(matches.count == 1)
  }

  @Test func versionsPairByAgencyAndYear() {
    let matches = Pairing.versions(
      old: snapshots(("甲", 2021), ("甲", 2020), ("乙", 2020)),
      new: snapshots(("乙", 2020), ("甲", 2020), ("甲", 2021)))
    #expect(names(matches) == ["甲2021>甲2021", "甲2020>甲2020", "乙2020>乙2020"])
  }

  @Test func theOnlyOneLeftOfAnAgencyPairsAcrossYears() {
    let matches = Pairing.versions(
      old: snapshots(("甲", 2020), ("甲", 2021)), new: snapshots(("甲", 2022), ("甲", 2021)))
    #expect(names(matches) == ["甲2020>甲2022", "甲2021>甲2021"])
  }

  @Test func severalLeftOfAnAgencyAreGoneAndNew() {
    let matches = Pairing.versions(
      old: snapshots(("甲", 2018), ("甲", 2019)), new: snapshots(("甲", 2022), ("丙", 2021)))
    #expect(names(matches) == ["甲2018>", "甲2019>", ">甲2022", ">丙2021"])
  }

  @Test func reportsWithoutAgencyPairByTheirDocument() {
    let reports = snapshots((nil, 2020), (nil, 2020), ("甲", 2020))
    #expect(names(Pairing.versions(old: reports, new: reports)).count == 3)
    #expect(Pairing.versions(old: reports, new: reports).allSatisfy { $0.changes.isEmpty })
  }

  @Test func aReportWithoutAgencyPairsWhenAlone() {
    let unknown = [ReportSnapshot(.made(nil, 2020, crc32: "ffffffff"))]
    #expect(names(Pairing.versions(old: unknown, new: snapshots(("甲", 2020)))) == ["?2020>甲2020"])
    let two = snapshots(("甲", 2020), ("乙", 2020))
    #expect(names(Pairing.versions(old: unknown, new: two)) == ["?2020>", ">甲2020", ">乙2020"])
  }

  @Test func againstAYearTheOlderReportStaysFirst() {
    let reports =
      [2019, 2021, 2022, 2020].map { ReportSnapshot(.made("甲", $0)) }
      + [ReportSnapshot(.made("乙", 2019))]
    let (matches, left) = Pairing.against(2021, reports)
    let years = matches.compactMap { match -> [Int?]? in
      guard case .both(let from, let to) = match else { return nil }
      return [from.year, to.year]
    }
    #expect(years == [[2019, 2021], [2020, 2021], [2021, 2022]])
    #expect(left.map(\.agency) == ["乙"])
  }
}

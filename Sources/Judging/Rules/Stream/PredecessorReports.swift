import Agencies
import Records

/// A report and what stands before it: its agency's earlier report, or those of the agencies that merged
/// into it.
package struct PredecessorReports: Sendable {
  /// Which report is looked for.
  struct Key: Hashable {
    let agency: AgencyName
    let year: Int

    init(_ agency: AgencyName, _ year: Int) {
      self.agency = agency
      self.year = year
    }
  }

  package let earlier: ReportDigest
  package let later: ReportDigest
  /// The reports of the other agencies that merged; empty where none did.
  let partners: [ReportDigest]
  /// The names of merged agencies without a report in the stream.
  let missing: [String]

  /// Whether several agencies' reports stand before the later one.
  package var isMerger: Bool { !partners.isEmpty || !missing.isEmpty }

  /// The earlier reports, as a message names them.
  var names: [String] { ([earlier] + partners).map(\.agency) }

  /// What stands before `later`: `before`, its agency's own earlier report, and the reports of the agencies
  /// that the office's list lets end in the year between, which `report` finds. Nil where there is none.
  init?(of later: ReportDigest, after before: ReportDigest?, report: (Key) -> ReportDigest?) {
    let year = later.year - 1
    let ended = (later.listed?.former ?? []).filter { $0.lastYear == year }
    let names = ended.compactMap { AgencyName($0.name)?.ofSeries }
    let found = names.compactMap { report(Key($0, year)) }
    // What came before the merger has nothing to say of the year after it.
    let own = before.flatMap { names.isEmpty || $0.year == year ? $0 : nil }
    guard let earlier = own ?? found.first else {
      guard let before else { return nil }
      self.init(before, later)
      return
    }
    let partners = own == nil ? Array(found.dropFirst()) : found
    let missing = zip(ended, names).filter { report(Key($0.1, year)) == nil }.map(\.0.name)
    self.init(earlier, later, partners: partners, missing: missing)
  }

  init(
    _ earlier: ReportDigest, _ later: ReportDigest, partners: [ReportDigest] = [],
    missing: [String] = []
  ) {
    self.earlier = earlier
    self.later = later
    self.partners = partners
    self.missing = missing
  }
}

import Agencies
import Records

/// A report and its predecessors: the earlier report of its agency, or those of the agencies that merged
/// into it.
package struct PredecessorReports: Sendable {
  /// Identifies a report of a stream.
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

  /// Whether the later report has the reports of several agencies as predecessors.
  package var isMerger: Bool { !partners.isEmpty || !missing.isEmpty }

  /// The agencies of the earlier reports, for messages.
  var names: [String] { ([earlier] + partners).map(\.agency) }

  /// The predecessors of `later`: `before`, the earlier report of its agency, and the reports of the agencies
  /// that merged into it in between according to the office's list, which `report` finds. Nil without any.
  init?(of later: ReportDigest, after before: ReportDigest?, report: (Key) -> ReportDigest?) {
    let year = later.year - 1
    let ended = (later.listed?.former ?? []).filter { $0.lastYear == year }
    let names = ended.compactMap { AgencyName($0.name)?.ofSeries }
    let found = names.compactMap { report(Key($0, year)) }
    // A report from before the merger cannot be compared with one after it.
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

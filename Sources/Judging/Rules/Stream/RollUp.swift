import Agencies
import Forms
import JSON
import Records

/// A parent's report and the reports of the agencies that it includes.
struct RollUp {
  let parent: ReportDigest
  /// The reports of its direct children, which include those of their own children.
  let children: [ReportDigest]
  /// How many agencies it includes.
  let size: Int
  /// The reports on the year of agencies that are not in the list.
  let strangers: [ReportDigest]

  /// Whether all included agencies have a report.
  var isWhole: Bool { children.count == size }

  /// The roll-ups among `reports`, which have one report for each agency and year.
  static func all(of reports: [ReportDigest], in list: AgencyList) -> [RollUp] {
    let known = Dictionary(
      reports.compactMap { report in
        report.listed.map { (Key(id: $0.id, year: report.year), report) }
      }
    ) { first, _ in first }
    let strangers = Dictionary(grouping: reports.filter { $0.listed == nil }, by: \.year)
    return reports.compactMap { parent in
      guard let agency = parent.listed,
        known[Key(id: agency.id, year: parent.year)]?.ordinal == parent.ordinal
      else { return nil }
      let counted = list.children(of: agency.id).filter(\.isInRollup)
      let children = counted.compactMap { known[Key(id: $0.id, year: parent.year)] }
      guard !children.isEmpty else { return nil }
      return RollUp(
        parent: parent, children: children, size: counted.count,
        strangers: strangers[parent.year] ?? [])
    }
  }

  private struct Key: Hashable {
    let id: String
    let year: Int
  }
}

extension Cell {
  /// Whether two numbers are equal in this cell: counts exactly, money at the coarser of the two printed
  /// precisions.
  func holdsAlike(_ one: Number, _ two: Number) -> Bool {
    measure == .money ? one.isEqualAtCoarserPrecision(two) : one == two
  }
}

import Agencies
import Forms
import JSON
import Records

/// A parent's report and those of the agencies that it counts.
struct RollUp {
  let parent: ReportDigest
  /// The reports of the agencies directly below it; what these count stands in theirs.
  let children: [ReportDigest]
  /// Whether each agency that belongs has its report.
  let isWhole: Bool

  /// Those of `reports`, one of each agency and year. A sum, and what a parent's office
  /// reports for itself, is no roll-up: one whose children are all empty says nothing either.
  static func all(of reports: [ReportDigest], in list: AgencyList) -> [RollUp] {
    let known = Dictionary(
      reports.compactMap { report in
        report.listed.map { (Key(id: $0.id, year: report.year), report) }
      }
    ) { first, _ in first }
    return reports.compactMap { parent in
      guard let agency = parent.listed,
        known[Key(id: agency.id, year: parent.year)]?.ordinal == parent.ordinal
      else { return nil }
      let counted = list.children(of: agency.id).filter(\.isInRollup)
      let children = counted.compactMap { known[Key(id: $0.id, year: parent.year)] }
      guard !children.isEmpty else { return nil }
      return RollUp(parent: parent, children: children, isWhole: children.count == counted.count)
    }
  }

  private struct Key: Hashable {
    let id: String
    let year: Int
  }
}

extension Cell {
  /// Whether the two numbers are the same in this cell: counts are compared exactly, money at the
  /// coarser of the two printed precisions.
  func holdsAlike(_ one: Number, _ two: Number) -> Bool {
    measure == .money ? one.isEqualAtCoarserPrecision(two) : one == two
  }
}

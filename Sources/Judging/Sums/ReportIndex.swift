import Agencies
import Records

/// Reports by agency and year, as sums take them.
struct ReportIndex: Sendable {
  private struct Key: Hashable {
    let agency: String
    let year: Int
  }

  private var entries: [Key: [Component]] = [:]
  /// The years of each agency's reports.
  private var years: [String: Set<Int>] = [:]

  /// Adds the report of `year` of the agency with id `agency`, under the name `name`: its own, or that of
  /// a predecessor, which is a report of its own.
  mutating func add(_ report: Report, _ name: String, agency: String, year: Int) {
    let key = Key(agency: agency, year: year)
    years[agency, default: []].insert(year)
    var list = entries.removeValue(forKey: key) ?? []
    if let place = list.firstIndex(where: { $0.name == name }) {
      list[place].merge(report)
    } else {
      list.append(Component(report, name: name))
    }
    entries[key] = list
  }

  /// What the agency with id `agency` reports on `year`: more than one where predecessors report.
  func contributions(of agency: String, in year: Int) -> [Component] {
    entries[Key(agency: agency, year: year)] ?? []
  }

  /// The years for which one of the agencies has a report, ascending.
  func years(of agencies: [String]) -> [Int] {
    agencies.reduce(into: Set<Int>()) { $0.formUnion(years[$1] ?? []) }.sorted()
  }
}

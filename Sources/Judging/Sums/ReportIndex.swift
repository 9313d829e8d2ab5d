import Agencies
import Records

/// Reports by agency and year, as components of sums.
struct ReportIndex: Sendable {
  private struct Key: Hashable {
    let agency: String
    let year: Int
  }

  private var entries: [Key: [Component]] = [:]
  /// The years of each agency's reports.
  private var years: [String: Set<Int>] = [:]

  /// Adds the report on `year` of the agency with id `agency`. `name` is its name or that of a predecessor,
  /// whose report is a separate component.
  mutating func add(_ report: Report, _ name: String, agency: String, year: Int) {
    let key = Key(agency: agency, year: year)
    years[agency, default: []].insert(year)
    var list = entries.removeValue(forKey: key) ?? []
    if let index = list.firstIndex(where: { $0.name == name }) {
      list[index].merge(report)
    } else {
      list.append(Component(report, name: name))
    }
    entries[key] = list
  }

  /// The reports of the agency with id `agency` on `year`: several where predecessors reported.
  func components(of agency: String, in year: Int) -> [Component] {
    entries[Key(agency: agency, year: year)] ?? []
  }

  /// The years for which at least one of the agencies has a report, ascending.
  func years(of agencies: [String]) -> [Int] {
    agencies.reduce(into: Set<Int>()) { $0.formUnion(years[$1] ?? []) }.sorted()
  }
}

import Agencies
import Records

/// Reports by agency and year, as components of sums.
struct ReportIndex: Sendable {
  private struct Key: Hashable {
    let agency: String
    let year: Int
  }

  /// The files of each report, by the name in them.
  private var entries: [Key: [String: [Imprint]]] = [:]
  /// The years of each agency's reports.
  private var years: [String: Set<Int>] = [:]

  /// Adds the report on `year` of the agency with id `agency`. `name` is its name or that of a predecessor,
  /// whose report is a separate component.
  mutating func add(_ report: Imprint, _ name: String, agency: String, year: Int) {
    years[agency, default: []].insert(year)
    entries[Key(agency: agency, year: year), default: [:]][name, default: []].append(report)
  }

  /// The reports of the agency with id `agency` on `year`: its own, called `name`, then those of its
  /// predecessors by name.
  func components(of agency: String, called name: String, in year: Int) -> [Component] {
    let files = entries[Key(agency: agency, year: year)] ?? [:]
    let former = files.keys.filter { $0 != name }.sorted()
    return ([name] + former).compactMap { name in files[name].map { Component($0, name: name) } }
  }

  /// The years for which at least one of the agencies has a report, ascending.
  func years(of agencies: [String]) -> [Int] {
    agencies.reduce(into: Set<Int>()) { $0.formUnion(years[$1] ?? []) }.sorted()
  }
}

import Agencies
import Records

/// Reports by body and year, as sums take them.
struct ReportIndex: Sendable {
  private struct Key: Hashable {
    let unit: String
    let year: Int
  }

  private var entries: [Key: [Component]] = [:]
  /// The years of each body's reports.
  private var years: [String: Set<Int>] = [:]

  /// Adds the report of `year` of the body with id `unit`, under the name `name`: its own, or that of
  /// a predecessor, which is a report of its own.
  mutating func add(_ report: Report, _ name: String, unit: String, year: Int) {
    let key = Key(unit: unit, year: year)
    years[unit, default: []].insert(year)
    var list = entries.removeValue(forKey: key) ?? []
    if let place = list.firstIndex(where: { $0.name == name }) {
      list[place].merge(report)
    } else {
      list.append(Component(report, name: name))
    }
    entries[key] = list
  }

  /// What the body with id `unit` reports on `year`: more than one where predecessors report.
  func contributions(of unit: String, in year: Int) -> [Component] {
    entries[Key(unit: unit, year: year)] ?? []
  }

  /// The years for which one of the bodies has a report, ascending.
  func years(of units: [String]) -> [Int] {
    units.reduce(into: Set<Int>()) { $0.formUnion(years[$1] ?? []) }.sorted()
  }
}

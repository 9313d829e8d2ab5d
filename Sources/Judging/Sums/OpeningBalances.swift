import Agencies
import Records
import Wordings

/// Reports of earlier years, kept for what bodies take over from them: a few hundred bytes each.
package struct OpeningBalances: Sendable {
  private let list: UnitList?
  private var ledger = ReportIndex()
  /// By the ids of bodies, files that could not be read.
  private var unreadable: [String: String] = [:]
  /// The newest year that a report is on; nil before the first.
  package private(set) var newestYear: Int?

  /// Bodies are told apart by `list`, without one by their names.
  package init(_ list: UnitList?) { self.list = list }

  /// Adds a report; returns why it can be no agency's, nil where it is one's.
  package mutating func take(_ report: Report) -> Wording? {
    guard let year = report.year else {
      return Wording("没有年度，没有用上", en: "no year: it is not used")
    }
    guard let list else {
      guard let name = AgencyName(report.agency)?.text else {
        return Wording("没有单位名称，没有用上", en: "no agency: it is not used")
      }
      add(report, name, name, year)
      return nil
    }
    let match = list.match(report)
    switch match {
    case .own(let unit): add(report, unit.name, unit.id, year)
    case .predecessor(let former, let unit): add(report, former.name, unit.id, year)
    // What several agencies take over together is reported with each of them.
    case .ambiguous: newestYear = max(newestYear ?? year, year)
    case .unknown: return match.problem(of: report.agency)
    }
    return nil
  }

  /// Adds a file that could not be read.
  package mutating func take(_ failure: Failure) {
    guard let unit = list?.unit(ofPath: failure.path) else { return }
    unreadable[unit.id] = failure.path
  }

  private mutating func add(_ report: Report, _ name: String, _ id: String, _ year: Int) {
    newestYear = max(newestYear ?? year, year)
    ledger.add(report, name, unit: id, year: year)
  }

  /// What `unit` takes over into its report on `year`.
  package func carry(to unit: Unit, in year: Int) -> OpeningBalance {
    let divided = unit.former.filter { former in
      guard former.lastYear == year - 1 else { return false }
      return if case .ambiguous = list?.match(former.name, year: year - 1) { true } else { false }
    }
    return OpeningBalance(
      to: unit, from: year - 1, ledger.contributions(of: unit.id, in: year - 1),
      divided: divided.map(\.name), unreadable: unreadable[unit.id])
  }
}

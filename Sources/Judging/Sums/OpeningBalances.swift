import Agencies
import Records
import Wordings

/// Reports of earlier years, kept for what agencies take over from them: a few hundred bytes each.
package struct OpeningBalances: Sendable {
  private let list: AgencyList?
  private var ledger = ReportIndex()
  /// By the ids of agencies, files that could not be read.
  private var unreadable: [String: String] = [:]
  /// The newest year that a report is on; nil before the first.
  package private(set) var newestYear: Int?

  /// Bodies are told apart by `list`, without one by their names.
  package init(_ list: AgencyList?) { self.list = list }

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
    case .own(let agency): add(report, agency.name, agency.id, year)
    case .predecessor(let former, let agency): add(report, former.name, agency.id, year)
    // What several agencies take over together is reported with each of them.
    case .ambiguous: newestYear = max(newestYear ?? year, year)
    case .unknown: return match.problem(of: report.agency)
    }
    return nil
  }

  /// Adds a file that could not be read.
  package mutating func take(_ failure: Failure) {
    guard let agency = list?.agency(ofPath: failure.path) else { return }
    unreadable[agency.id] = failure.path
  }

  private mutating func add(_ report: Report, _ name: String, _ id: String, _ year: Int) {
    newestYear = max(newestYear ?? year, year)
    ledger.add(report, name, agency: id, year: year)
  }

  /// What `agency` takes over into its report on `year`.
  package func carry(to agency: Agency, in year: Int) -> OpeningBalance {
    let divided = agency.former.filter { former in
      guard former.lastYear == year - 1 else { return false }
      return if case .ambiguous = list?.match(former.name, year: year - 1) { true } else { false }
    }
    return OpeningBalance(
      to: agency, from: year - 1, ledger.contributions(of: agency.id, in: year - 1),
      divided: divided.map(\.name), unreadable: unreadable[agency.id])
  }
}

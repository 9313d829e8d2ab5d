import Agencies
import Records
import Wordings

/// The opening balances of agencies, from the reports of earlier years: a few hundred bytes for each.
package struct OpeningBalances: Sendable {
  private let list: AgencyList?
  private var reports = ReportIndex()
  /// The unreadable files of agencies, by the agencies' ids.
  private var unreadable: [String: String] = [:]
  /// The newest year of the reports; nil before the first one.
  package private(set) var newestYear: Int?

  /// Agencies are distinguished by `list`, without one by their names.
  package init(_ list: AgencyList?) { self.list = list }

  /// Adds a report. Returns why it was not added; nil where it was.
  package mutating func add(_ report: Report) -> Wording? {
    guard let year = report.year else {
      return Wording("没有年度，没有用上", en: "no year: not used")
    }
    guard let list else {
      guard let name = AgencyName(report.agency)?.text else {
        return Wording("没有单位名称，没有用上", en: "no agency: not used")
      }
      add(Imprint(report), name, name, year)
      return nil
    }
    let match = list.match(report)
    switch match {
    case .own(let agency): add(Imprint(report), agency.name, agency.id, year)
    case .predecessor(let former, let agency): add(Imprint(report), former.name, agency.id, year)
    // A former agency with several successors is reported with each of them.
    case .ambiguous: newestYear = max(newestYear ?? year, year)
    case .ended, .unknown: return match.problem(of: report.agency)
    }
    return nil
  }

  /// Adds an unreadable file.
  package mutating func add(_ failure: Failure) {
    guard let agency = list?.agency(ofPath: failure.path) else { return }
    unreadable[agency.id] = failure.path
  }

  private mutating func add(_ report: Imprint, _ name: String, _ id: String, _ year: Int) {
    newestYear = max(newestYear ?? year, year)
    reports.add(report, name, agency: id, year: year)
  }

  /// The opening balance of the report of `agency` on `year`.
  package func balance(of agency: Agency, in year: Int) -> OpeningBalance {
    let divided = agency.former.filter { former in
      guard former.lastYear == year - 1 else { return false }
      return if case .ambiguous = list?.match(former.name, year: year - 1) { true } else { false }
    }
    return OpeningBalance(
      of: agency, from: year - 1,
      reports.components(of: agency.id, called: agency.name, in: year - 1),
      divided: divided.map(\.name), unreadable: unreadable[agency.id])
  }
}

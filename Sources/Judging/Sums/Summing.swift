import Agencies
import Records
import Wordings

/// The sums of the reports of a stream, in any order. A few hundred bytes are kept of each report.
package struct Summing: Sendable {
  /// Which reports are added up.
  package enum Plan: Sendable {
    /// For each parent of the list: its own report, if `countsOwn`, and those of the agencies below it that
    /// its report includes.
    case parents(AgencyList, countsOwn: Bool)
    /// All reports, into one report of an agency with this name.
    case all(as: String)
  }

  private let plan: Plan
  private let language: Language
  private var reports = ReportIndex()
  /// Without a list, the names of the agencies.
  private var agencies: Set<String> = []

  package init(_ plan: Plan, language: Language = .chinese) {
    self.plan = plan
    self.language = language
  }

  /// Adds a report by its imprint. Throws the reason where it is in no sum.
  package mutating func add(_ report: Imprint) throws(Refusal) {
    switch plan {
    case .all:
      guard let name = AgencyName(report.agency)?.text else { throw .noAgency }
      guard let year = report.year else { throw .noYear }
      agencies.insert(name)
      reports.add(report, name, agency: name, year: year)
    case .parents(let list, _):
      let match = list.match(report.agency, year: report.year, path: report.source.path)
      try add(report, match)
    }
  }

  /// The same for a report.
  package mutating func add(_ report: Report) throws(Refusal) { try add(Imprint(report)) }

  /// Adds a report with its match in the list.
  private mutating func add(_ report: Imprint, _ match: AgencyMatch) throws(Refusal) {
    let name = AgencyName(report.agency)?.text
    guard name != nil || match.agency != nil else { throw .noAgency }
    guard let year = report.year else { throw .noYear }
    switch match {
    case .own(let agency): reports.add(report, agency.name, agency: agency.id, year: year)
    case .predecessor(let former, let agency):
      reports.add(report, former.name, agency: agency.id, year: year)
    case .ambiguous(let agencies): throw .ambiguous(name ?? "", agencies.map(\.name))
    case .ended: throw .notListed(name ?? "", nearest: nil)
    case .unknown(let nearest): throw .notListed(name ?? "", nearest: nearest?.name)
    }
  }

  /// The sums: parents in the office's order, the years of each ascending.
  package var sums: [Sum] {
    switch plan {
    case .all(let name):
      let agencies = agencies.sorted()
      return reports.years(of: agencies).map { year in
        var sum = Sum(name: name, agency: nil, year: year, language)
        for agency in agencies {
          for one in reports.components(of: agency, called: agency, in: year) {
            sum.add(one, id: nil)
          }
        }
        return sum
      }
    case .parents(let list, let countsOwn):
      return list.agencies.flatMap { sums(of: $0, in: list, countsOwn) }
    }
  }

  private func sums(of parent: Agency, in list: AgencyList, _ countsOwn: Bool) -> [Sum] {
    let members = list.members(of: parent.id)
    guard !members.isEmpty else { return [] }
    let counted = members.filter { countsOwn || list.members(of: $0.id).isEmpty }
    let own = countsOwn ? [parent] : []
    return reports.years(of: (own + counted).map(\.id)).map { year in
      var sum = Sum(name: parent.name, agency: parent, year: year, language)
      for agency in own + counted {
        let components = reports.components(of: agency.id, called: agency.name, in: year)
        for one in components { sum.add(one, id: agency.id) }
        if components.isEmpty, agency.id != parent.id { sum.addMissing(agency) }
      }
      return sum
    }
  }
}

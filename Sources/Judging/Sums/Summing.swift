import Agencies
import Records
import Wordings

/// The sums of the reports of a stream, whatever its order: a few hundred bytes are kept of each.
package struct Summing: Sendable {
  /// What is summed to what.
  package enum Plan: Sendable {
    /// For each agency of the list that is a parent: its own report, where `countsOwn`, and those of
    /// the agencies below it that are counted in their parents' reports.
    case parents(AgencyList, countsOwn: Bool)
    /// All reports, as one of this name.
    case all(as: String)
  }

  private let plan: Plan
  private let language: Language
  private var ledger = ReportIndex()
  /// The agencies of reports that no list tells apart, as they first appear.
  private var agencies: [String] = []

  package init(_ plan: Plan, language: Language = .chinese) {
    self.plan = plan
    self.language = language
  }

  /// Adds a report; throws why it can be part of no sum.
  package mutating func take(_ report: Report) throws(Refusal) {
    switch plan {
    case .all:
      guard let name = AgencyName(report.agency)?.text else { throw .noAgency }
      guard let year = report.year else { throw .noYear }
      if ledger.years(of: [name]).isEmpty { agencies.append(name) }
      ledger.add(report, name, agency: name, year: year)
    case .parents(let list, _): try take(report, list.match(report))
    }
  }

  /// Adds a report of which the list of agencies says `match`.
  private mutating func take(_ report: Report, _ match: AgencyMatch) throws(Refusal) {
    let name = AgencyName(report.agency)?.text
    guard name != nil || match.agency != nil else { throw .noAgency }
    guard let year = report.year else { throw .noYear }
    switch match {
    case .own(let agency): ledger.add(report, agency.name, agency: agency.id, year: year)
    case .predecessor(let former, let agency):
      ledger.add(report, former.name, agency: agency.id, year: year)
    case .ambiguous(let agencies): throw .ambiguous(name ?? "", agencies.map(\.name))
    case .unknown(let nearest): throw .notListed(name ?? "", nearest: nearest?.name)
    }
  }

  /// The sums: parents in the office's order, the years of each ascending.
  package var sums: [Sum] {
    switch plan {
    case .all(let name):
      return ledger.years(of: agencies).map { year in
        var sum = Sum(name: name, agency: nil, year: year, language)
        for agency in agencies {
          for one in ledger.contributions(of: agency, in: year) { sum.add(one, id: nil) }
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
    return ledger.years(of: (own + counted).map(\.id)).map { year in
      var sum = Sum(name: parent.name, agency: parent, year: year, language)
      for agency in own + counted {
        let contributions = ledger.contributions(of: agency.id, in: year)
        for one in contributions { sum.add(one, id: agency.id) }
        if contributions.isEmpty, agency.id != parent.id { sum.addMissing(agency) }
      }
      return sum
    }
  }
}

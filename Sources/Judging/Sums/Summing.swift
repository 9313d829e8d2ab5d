import Agencies
import Records
import Wordings

/// The sums of the reports of a stream, whatever its order: a few hundred bytes are kept of each.
package struct Summing: Sendable {
  /// What is summed to what.
  package enum Plan: Sendable {
    /// For each body of the list that is a parent: its own report, where `countsOwn`, and those of
    /// the bodies below it that are counted in their parents' reports.
    case parents(UnitList, countsOwn: Bool)
    /// All reports, as one of this name.
    case all(as: String)
  }

  private let plan: Plan
  private let language: Language
  private var ledger = ReportIndex()
  /// The bodies of reports that no list tells apart, as they first appear.
  private var bodies: [String] = []

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
      if ledger.years(of: [name]).isEmpty { bodies.append(name) }
      ledger.add(report, name, unit: name, year: year)
    case .parents(let list, _): try take(report, list.match(report))
    }
  }

  /// Adds a report of which the list of bodies says `match`.
  private mutating func take(_ report: Report, _ match: UnitMatch) throws(Refusal) {
    let name = AgencyName(report.agency)?.text
    guard name != nil || match.unit != nil else { throw .noAgency }
    guard let year = report.year else { throw .noYear }
    switch match {
    case .own(let unit): ledger.add(report, unit.name, unit: unit.id, year: year)
    case .predecessor(let former, let unit):
      ledger.add(report, former.name, unit: unit.id, year: year)
    case .ambiguous(let units): throw .ambiguous(name ?? "", units.map(\.name))
    case .unknown(let nearest): throw .notListed(name ?? "", nearest: nearest?.name)
    }
  }

  /// The sums: parents in the office's order, the years of each ascending.
  package var sums: [Sum] {
    switch plan {
    case .all(let name):
      return ledger.years(of: bodies).map { year in
        var sum = Sum(name: name, unit: nil, year: year, language)
        for body in bodies {
          for one in ledger.contributions(of: body, in: year) { sum.add(one, id: nil) }
        }
        return sum
      }
    case .parents(let list, let countsOwn):
      return list.units.flatMap { sums(of: $0, in: list, countsOwn) }
    }
  }

  private func sums(of parent: Unit, in list: UnitList, _ countsOwn: Bool) -> [Sum] {
    let members = list.members(of: parent.id)
    guard !members.isEmpty else { return [] }
    let counted = members.filter { countsOwn || list.members(of: $0.id).isEmpty }
    let own = countsOwn ? [parent] : []
    return ledger.years(of: (own + counted).map(\.id)).map { year in
      var sum = Sum(name: parent.name, unit: parent, year: year, language)
      for unit in own + counted {
        let contributions = ledger.contributions(of: unit.id, in: year)
        for one in contributions { sum.add(one, id: unit.id) }
        if contributions.isEmpty, unit.id != parent.id { sum.addMissing(unit) }
      }
      return sum
    }
  }
}

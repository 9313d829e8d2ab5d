import Agencies
import Records

/// The facts of a run by the reports that they are about: `--facts`.
package struct FactIndex: Sendable {
  package let source: Source
  /// The facts about each report, in the order of the file; names are matched by the office's list.
  let facts: [PredecessorReports.Key: [Fact]]
  private let agencies: AgencyList?

  package init(_ list: FactList, _ agencies: AgencyList?) {
    source = list.source
    self.agencies = agencies
    var facts: [PredecessorReports.Key: [Fact]] = [:]
    for fact in list.facts {
      let match = agencies?.match(fact.agency, year: fact.year)
      guard let name = ReportDigest.name(fact.agency, match) else { continue }
      facts[PredecessorReports.Key(name, fact.year), default: []].append(fact)
    }
    self.facts = facts
  }

  /// The facts about reports on `year` (nil: any) other than `reports`, in the order of the file, with the
  /// name nearest to that of their agency: of the list, else of `reports`; nil where the name is known.
  package func unused(by reports: [ReportDigest], of year: Int?) -> [UnusedFact] {
    let keys = Set(reports.map(\.key))
    let known = Set(reports.map(\.agencyName)).sorted()
    let unused = facts.filter { !keys.contains($0.key) && (year == nil || $0.key.year == year) }
    return unused.values.joined().sorted { $0.line < $1.line }.map { fact in
      UnusedFact(fact: fact, nearest: nearest(to: fact, among: known), source: source)
    }
  }

  /// The lines of the facts about reports on other years than `year`, by their years.
  package func lines(notAbout year: Int) -> [(year: Int, lines: [Int])] {
    let others = facts.filter { $0.key.year != year }
    return Dictionary(grouping: others.values.joined(), by: \.year)
      .map { ($0, $1.map(\.line).sorted()) }.sorted { $0.year < $1.year }
  }

  /// The name nearest to that of the agency of `fact`: in the list, else among `names`; nil where that name is known,
  /// and where none is near.
  private func nearest(to fact: Fact, among names: [AgencyName]) -> String? {
    if let agencies {
      guard case .unknown(let nearest) = agencies.match(fact.agency, year: fact.year)
      else { return nil }
      return nearest?.name
    }
    guard let name = AgencyName(fact.agency)?.ofSeries, !names.contains(name) else { return nil }
    return name.nearest(in: names)?.text
  }
}

/// A fact about a report that is not in the stream.
package struct UnusedFact: Sendable {
  let fact: Fact
  /// The known name nearest to that of its agency; nil where this is known.
  let nearest: String?
  /// The file.
  let source: Source
}

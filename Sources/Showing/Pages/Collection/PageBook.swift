import Agencies
import Records
import Rules

/// The records of a run, by agency and year.
package struct PageBook: Sendable {
  let settings: PageSettings
  private(set) var dossiers: [AgencyDossier]
  /// The index in `dossiers` of each agency, by its id in the list or its name.
  private var indexes: [String: Int] = [:]
  /// The agency of each file.
  private var owners: [String: Int] = [:]
  private var failures: Set<Failure> = []
  /// Inputs that could not be read and belong to no agency.
  private(set) var strays: [Failure] = []
  /// What was found about no agency: pages, facts, waivers.
  private(set) var findings: [FindingFacts] = []
  private let concerns: [String: Concern]
  private let figures = KeyFigure.all

  package init(_ settings: PageSettings) {
    self.settings = settings
    concerns = Dictionary(Rule.all.map { ($0.code, $0.concern) }) { first, _ in first }
    dossiers = []
    for agency in settings.agencies?.agencies ?? [] {
      let key = PageBook.key(ofUnit: agency.id)
      indexes[key] = dossiers.count
      dossiers.append(AgencyDossier(key, agency.name, unit: agency.id))
    }
  }

  /// Adds a record, which is kept at `place`.
  package mutating func add(_ record: AnyRecord, at place: Int) {
    switch record {
    case .report(let report): add(report, at: place)
    case .finding(let finding): add(finding, at: place)
    case .change(let change): add(change, at: place)
    case .failure(let failure): add(failure)
    case .summary(let summary):
      update(summary.source, summary.year) { file in
        file.isChecked = true
        file.hasPage = summary.page != nil
      }
    case .claim(let claim): update(claim.source, claim.year) { $0.claims.append(place) }
    case .imprint, .other: break
    }
  }

  private mutating func add(_ report: Report, at place: Int) {
    let index = index(of: report.agency, report.unit, year: report.year, report.source)
    owners[report.source.path] = index
    let file = AgencyDossier.File(facts: ReportFacts(report, figures), place: place)
    dossiers[index].update(report.year) { $0.files.append(file) }
  }

  private mutating func add(_ finding: Finding, at place: Int) {
    var finding = finding
    finding.concern = concerns[finding.rule] ?? .other
    let facts = FindingFacts(finding, at: place)
    // A number that no report used is about the list of such numbers.
    let isOfFile = Family(of: finding.rule) == .facts && owners[finding.source.path] == nil
    guard finding.agency != nil || finding.unit != nil || owners[finding.source.path] != nil,
      !isOfFile
    else { return findings.append(facts) }
    let index =
      owner(of: finding.source)
      ?? self.index(of: finding.agency, finding.unit, year: finding.year, finding.source)
    dossiers[index].update(finding.year) { year in
      guard let file = year.files.firstIndex(where: { $0.facts.source == finding.source }) else {
        return year.findings.append(facts)
      }
      year.files[file].findings.append(facts)
    }
  }

  /// Changes what is known of the report from `source`, if it was added.
  private mutating func update(
    _ source: Source, _ year: Int?, _ change: (inout AgencyDossier.File) -> Void
  ) {
    guard let index = owner(of: source) else { return }
    dossiers[index].update(year) { year in
      guard let file = year.files.firstIndex(where: { $0.facts.source == source }) else { return }
      change(&year.files[file])
    }
  }

  /// Adds a failure once: it goes through all of several pipes from one input.
  package mutating func add(_ failure: Failure) {
    guard failures.insert(failure).inserted else { return }
    guard let unit = failure.unit else { return strays.append(failure) }
    let index = index(ofUnit: unit)
    owners[failure.path] = index
    dossiers[index].failures.append(failure)
  }

  private mutating func add(_ change: Change, at place: Int) {
    guard change.status != .unchanged, change.kind != .finding else { return }
    let index =
      (change.to.source ?? change.from.source).flatMap(owner)
      ?? self.index(ofName: change.agency)
    dossiers[index].update(change.to.year ?? change.from.year) { $0.changes.append(place) }
  }

  private func owner(of source: Source) -> Int? { owners[source.path] }

  private mutating func index(
    of name: String?, _ unit: ListedAgency?, year: Int?, _ source: Source
  ) -> Int {
    if let unit { return index(ofUnit: unit) }
    if let list = settings.agencies,
      case .own(let agency) = list.match(name, year: year, path: source.path)
    {
      return index(ofUnit: ListedAgency(id: agency.id, name: agency.name))
    }
    return index(ofName: name ?? source.stem)
  }

  private mutating func index(ofUnit unit: ListedAgency) -> Int {
    index(PageBook.key(ofUnit: unit.id), unit.name, unit: unit.id)
  }

  private mutating func index(ofName name: String?) -> Int {
    let name = name ?? settings.phrases.agency(nil)
    return index("n" + (AgencyName(name)?.ofSeries.text ?? name), name, unit: nil)
  }

  private mutating func index(_ key: String, _ name: String, unit: String?) -> Int {
    if let index = indexes[key] { return index }
    indexes[key] = dossiers.count
    dossiers.append(AgencyDossier(key, name, unit: unit))
    return dossiers.count - 1
  }

  private static func key(ofUnit id: String) -> String { "u" + id }
}

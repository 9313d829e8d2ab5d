import Agencies
import Records
import Rules

/// The records of a run by agency and year.
struct RecordFiles: Sendable {
  let settings: PageSettings
  /// In the order of the list, then by name.
  private(set) var dossiers: [AgencyDossier] = []
  /// Inputs that could not be read and belong to no agency.
  private(set) var strays: [Failure] = []
  /// What was found about no agency: pages, facts, waivers.
  private(set) var findings: [FindingFacts] = []
  /// Whether all reports that were checked were checked in one run, which compared them.
  private(set) var isOneRun = true
  private var owners: OwnerTable
  /// How many agencies the list has.
  private var listed = 0
  /// The index in `dossiers` of each agency, by its key.
  private var indexes: [String: Int] = [:]

  init(_ settings: PageSettings) {
    self.settings = settings
    owners = OwnerTable(settings.agencies)
    for agency in settings.agencies?.agencies ?? [] {
      _ = index(of: OwnerTable.Owner(unit: agency.id, named: agency.name))
    }
    listed = dossiers.count
  }

  /// Adds a report; all of them before what is known of them.
  mutating func add(_ file: AgencyDossier.File, _ subject: RecordSubject) {
    let index = index(of: owners.add(report: subject))
    dossiers[index].update(subject.year) { year in
      if file.facts.isSum { year.sums.append(file) } else { year.files.append(file) }
    }
  }

  mutating func add(_ failure: Failure) {
    guard let owner = owners.owner(of: failure) else { return strays.append(failure) }
    dossiers[index(of: owner)].failures.append(failure)
  }

  /// Adds what a summary says about the check of the report `subject`.
  mutating func add(_ check: CheckFacts, _ subject: RecordSubject) {
    update(subject) { file in
      if file.check == nil { file.check = check } else { file.check?.add(check) }
    }
  }

  /// Adds a finding about `subject`; `draft` is the report that a page is compared with.
  mutating func add(
    _ facts: FindingFacts, _ subject: RecordSubject, comparedWith draft: RecordSubject?
  ) {
    // A number that no report used is about the list of such numbers.
    let isOfFacts = Family(of: facts.rule) == .facts && !owners.hasReport(subject)
    guard !isOfFacts, let owner = owners.owner(of: subject) else {
      return AgencyDossier.add(facts, to: &findings)
    }
    let index = index(of: owner)
    let documents = [draft?.document, subject.document]
    dossiers[index].update(subject.year) { year in
      for case let document? in documents {
        let isAdded = year.update(document) { AgencyDossier.add(facts, to: &$0.findings) }
        if isAdded { return }
      }
      AgencyDossier.add(facts, to: &year.findings)
    }
  }

  mutating func add(claimAt place: Int, _ subject: RecordSubject) {
    update(subject) { $0.claims.append(place) }
  }

  /// Adds a change of `agency` between its reports `from` and `to`.
  mutating func add(
    changeAt place: Int, of agency: String?, _ to: RecordSubject?, _ from: RecordSubject?,
    _ relation: ChangeRelation
  ) {
    let subjects = [to, from].compactMap { $0 }
    let owner =
      subjects.first(where: owners.hasReport).flatMap(owners.owner)
      ?? subjects.lazy.compactMap(owners.owner).first
      ?? OwnerTable.Owner(named: settings.phrases.agency(agency))
    let year = subjects.first?.year ?? subjects.last?.year
    let index = index(of: owner)
    // A version is shown at the later one, a page at what was submitted.
    let shown = relation == .years ? [] : relation == .publication ? subjects.reversed() : subjects
    dossiers[index].update(year) { year in
      for subject in shown {
        let isAdded = year.update(subject.document) { file in
          file.changes[relation, default: []].append(place)
        }
        if isAdded { return }
      }
      year.changes[relation, default: []].append(place)
    }
  }

  /// Says, after all records, what only all together tell, and forgets what only adding needs.
  mutating func finish() {
    let files = dossiers.lazy.flatMap(\.years).flatMap(\.files).compactMap(\.check?.isFirst)
    isOneRun = files.count { $0 } == 1
    sort()
    var anchors: Set<String> = PageParts.anchors
    for index in dossiers.indices {
      dossiers[index].anchor = PageParts.anchor(dossiers[index], notIn: &anchors)
    }
    (owners, indexes) = (OwnerTable(nil), [:])
  }

  /// Puts agencies, files and failures into an order that is not that of the records.
  private mutating func sort() {
    dossiers[listed...].sort { ($0.name, $0.key) < ($1.name, $1.key) }
    for index in dossiers.indices {
      dossiers[index].failures.sort { $0.path < $1.path }
      for year in dossiers[index].years.indices {
        dossiers[index].years[year].files.sort { $0.document < $1.document }
        dossiers[index].years[year].sums.sort { $0.document < $1.document }
      }
    }
    strays.sort { $0.path < $1.path }
  }

  /// Changes what is known of the report `subject`, if it was added.
  private mutating func update(
    _ subject: RecordSubject, _ change: (inout AgencyDossier.File) -> Void
  ) {
    guard let owner = owners.owner(of: subject), let index = indexes[owner.key] else { return }
    dossiers[index].update(fileOf: subject, change)
  }

  private mutating func index(of owner: OwnerTable.Owner) -> Int {
    if let index = indexes[owner.key] { return index }
    indexes[owner.key] = dossiers.count
    dossiers.append(AgencyDossier(owner.key, owner.name, unit: owner.unit))
    return dossiers.count - 1
  }
}

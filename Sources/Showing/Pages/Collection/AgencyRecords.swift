import Checking
import Records

/// The records of one agency, loaded while its page is written.
struct AgencyRecords {
  private var records: [Int: AnyRecord] = [:]

  init<Stop: Error>(
    of dossier: AgencyDossier, loading load: (Int) throws(Stop) -> AnyRecord
  ) throws(Stop) {
    for year in dossier.years {
      for file in year.files + year.sums {
        try add([file.place] + file.findings.map(\.place) + file.claims, load)
        for places in file.changes.values { try add(places, load) }
      }
      try add(year.findings.map(\.place), load)
      for places in year.changes.values { try add(places, load) }
    }
  }

  /// The records of `findings`, which belong to no agency.
  init<Stop: Error>(
    of findings: [FindingFacts], loading load: (Int) throws(Stop) -> AnyRecord
  ) throws(Stop) {
    try add(findings.map(\.place), load)
  }

  private mutating func add<Stop: Error>(
    _ places: [Int], _ load: (Int) throws(Stop) -> AnyRecord
  ) throws(Stop) {
    for place in places { records[place] = try load(place) }
  }

  func report(of file: AgencyDossier.File) -> Report? {
    if case .report(let report) = records[file.place] { report } else { nil }
  }

  /// The points that `facts` make, in the order in which an office handles them: by what is to be done, then as the
  /// report has them, those that are explained last. All ids end in `suffix`.
  func points(_ facts: [FindingFacts], suffix: String = "") -> [Point<Finding>] {
    let findings = load(facts.filter { $0.verdict != .notAssessable }).map {
      $0.with(suffix: suffix)
    }
    return findings.filter { $0.waived == nil }.points.ordered
      + findings.filter { $0.waived != nil }.points.ordered
  }

  /// Those that say what could not be assessed.
  func notAssessed(_ facts: [FindingFacts]) -> [Finding] {
    load(facts.filter { $0.verdict == .notAssessable })
  }

  private func load(_ facts: [FindingFacts]) -> [Finding] {
    facts.compactMap { facts -> Finding? in
      guard case .finding(var finding) = records[facts.place] else { return nil }
      finding.concern = facts.concern
      return finding
    }.sorted { $0.isBefore($1) }
  }

  func claims(of file: AgencyDossier.File) -> [ClaimRecord] {
    file.claims.compactMap { if case .claim(let claim) = records[$0] { claim } else { nil } }
  }

  func changes(at places: [Int]) -> [Change] {
    places.compactMap { if case .change(let change) = records[$0] { change } else { nil } }
  }
}

extension Finding {
  /// Whether it stands before `other`: of two at one place the one with the smaller id does, whatever the order of the
  /// records.
  fileprivate func isBefore(_ other: Finding) -> Bool {
    (position, rule, id) < (other.position, other.rule, other.id)
  }
}

extension [Point<Finding>] {
  fileprivate var ordered: [Point<Finding>] {
    sorted { one, other in
      one.action == other.action ? one.root.isBefore(other.root) : one.action < other.action
    }
  }
}

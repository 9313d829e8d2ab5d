import Records

/// The records of one agency, loaded while its page is written.
struct AgencyRecords {
  private var records: [Int: AnyRecord] = [:]

  init<Stop: Error>(
    of dossier: AgencyDossier, loading load: (Int) throws(Stop) -> AnyRecord
  ) throws(Stop) {
    for year in dossier.years {
      for file in year.files {
        try add([file.place] + file.findings.map(\.place) + file.claims, load)
      }
      try add(year.findings.map(\.place) + year.changes, load)
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

  /// The findings in the order in which an office handles them: by what is to be done, then as the report has
  /// them; without those that say what could not be assessed.
  func findings(_ facts: [FindingFacts]) -> [Finding] {
    load(facts.filter { $0.verdict != .notAssessable })
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
    }.ordered
  }

  func claims(of file: AgencyDossier.File) -> [ClaimRecord] {
    file.claims.compactMap { if case .claim(let claim) = records[$0] { claim } else { nil } }
  }

  func changes(in year: AgencyDossier.Year) -> [Change] {
    year.changes.compactMap { if case .change(let change) = records[$0] { change } else { nil } }
  }
}

extension [Finding] {
  /// Those that are explained are last; of two at one place the one with the smaller id is first, whatever the
  /// order of the records.
  fileprivate var ordered: [Finding] {
    sorted { one, other in
      let (left, right) = (one.waived == nil ? 0 : 1, other.waived == nil ? 0 : 1)
      return (left, one.action, one.position, one.rule, one.id)
        < (right, other.action, other.position, other.rule, other.id)
    }
  }
}

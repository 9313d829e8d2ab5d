import Checking
import Records
import Rules

/// The records of one agency, or of none, loaded while its part of a page is written.
struct AgencyRecords {
  private let records: [AnyRecord]

  init(_ records: [AnyRecord]) { self.records = records }

  /// Calls `body` with each record and its place.
  func forEach(_ body: (AnyRecord, _ place: Int) -> Void) {
    for (place, record) in records.enumerated() { body(record, place) }
  }

  /// What was found, each once; `concerns` has the concern of each rule by its code.
  func findings(_ concerns: [String: Concern]) -> [FindingFacts] {
    var findings: [FindingFacts] = []
    forEach { record, place in
      guard case .finding(let finding) = record else { return }
      let facts = FindingFacts(finding, concerns[finding.rule] ?? .other, at: place)
      AgencyDossier.add(facts, to: &findings)
    }
    return findings
  }

  func report(of file: AgencyDossier.File) -> Report? {
    if case .report(let report) = records[file.place] { report } else { nil }
  }

  /// The points that `facts` make, in the order in which an office handles them: by what is to be done, then as the
  /// report has them, those that are explained last. All ids end in `suffix`.
  func points(_ facts: [FindingFacts], suffix: String = "") -> [Point<Finding>] {
    let points = load(facts.filter { $0.verdict != .notAssessable }).map {
      $0.with(suffix: suffix)
    }.points
    return points.filter { !$0.root.isWaived }.ordered + points.filter(\.root.isWaived).ordered
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

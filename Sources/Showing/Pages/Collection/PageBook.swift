import Agencies
import Records
import Rules

/// Whose the records of a run are, in any order, until all are read. What a record says is not kept: a few bytes tell
/// where those of one agency that follow one another are.
package struct PageBook: Sendable {
  /// Records of one agency, one behind the other.
  struct Run: Sendable {
    /// Its index; -1 for records about no agency.
    var agency: Int32
    var places: Range<Int>
  }

  let settings: PageSettings
  private var owners: OwnerTable
  private(set) var runs: [Run] = []
  /// Records whose agency reports decide that may still come, and what those of the last run are about.
  private(set) var waiting: [Range<Int>] = []
  private var lastWaiting: RecordMatter?
  /// The last report, which most records that follow are about.
  private var lastReport: (subject: RecordSubject, agency: Int)?
  private var season = SeasonFacts()
  private var failures: [Failure] = []
  private var knownFailures: Set<Failure> = []
  private let concerns: [String: Concern]

  package init(_ settings: PageSettings) {
    self.settings = settings
    owners = OwnerTable(settings.agencies)
    concerns = Dictionary(Rule.all.map { ($0.code, $0.concern) }) { first, _ in first }
  }

  /// Whether pages show `record`, which is to be kept for them then.
  package static func shows(_ record: AnyRecord) -> Bool {
    switch record {
    case .report, .finding, .summary, .claim: true
    case .change(let change): change.status != .unchanged && change.kind != .finding
    case .failure, .imprint, .other: false
    }
  }

  /// Adds a record, which is kept at `places`: those of the record added next, where that follows it, begin there where
  /// these end.
  package mutating func add(_ record: AnyRecord, at places: Range<Int>) {
    if case .failure(let failure) = record { return add(failure) }
    guard PageBook.shows(record), let matter = RecordMatter(record) else { return }
    season.note(record, concerns)
    if let agency = agency(of: matter, isLast: false) {
      if matter.kind == .report { season.note(matter.subject, of: agency) }
      if matter.kind == .sum { season.note(sum: matter.subject) }
      return file(places, of: agency)
    }
    if matter == lastWaiting, let last = waiting.last, last.upperBound == places.lowerBound {
      waiting[waiting.count - 1] = last.lowerBound..<places.upperBound
    } else {
      waiting.append(places)
      lastWaiting = matter
    }
  }

  /// Adds a failure once: it goes through all of several pipes from one input.
  package mutating func add(_ failure: Failure) {
    if knownFailures.insert(failure).inserted { failures.append(failure) }
  }

  private mutating func file(_ places: Range<Int>, of agency: Int) {
    if let last = runs.last, last.agency == Int32(agency),
      last.places.upperBound == places.lowerBound
    {
      runs[runs.count - 1].places = last.places.lowerBound..<places.upperBound
    } else {
      runs.append(Run(agency: Int32(agency), places: places))
    }
  }

  /// The index of the agency on whose page a record about `matter` is, -1 of one about no agency. Nil where reports that
  /// may still come decide it; after all of them, where it is on no page.
  private mutating func agency(of matter: RecordMatter, isLast: Bool) -> Int? {
    let subject = matter.subject
    if let last = lastReport, last.subject == subject { return last.agency }
    switch matter.kind {
    case .report, .sum:
      let agency = owners.add(report: subject)
      lastReport = (subject, agency)
      return agency
    case .finding:
      guard isLast || subject.unit != nil || owners.hasReport(subject) else { return nil }
      return owners.owner(of: subject).map { owners.index(of: $0) } ?? -1
    case .fact:
      // A number that no report used is about the list of such numbers.
      guard owners.hasReport(subject) else { return isLast ? -1 : nil }
      return owners.owner(of: subject).map { owners.index(of: $0) } ?? -1
    case .part:
      guard isLast || owners.hasReport(subject) else { return nil }
      return owners.owner(of: subject).flatMap(owners.index(ofKnown:))
    case .change:
      guard isLast || owners.hasReport(subject) else { return nil }
      let subjects = [subject, matter.other].compactMap { $0 }
      let owner =
        subjects.first(where: owners.hasReport).flatMap(owners.owner)
        ?? subjects.lazy.compactMap(owners.owner).first
        ?? OwnerTable.Owner(named: settings.phrases.agency(subject.agency))
      return owners.index(of: owner)
    }
  }

  /// The records by agency, whatever their order was.
  consuming func filed<Stop: Error>(
    from store: PageStore<Stop>
  ) throws(Stop) -> RecordFiles {
    for places in waiting {
      // Those of one run are about the same.
      guard let first = try store.load([places]).first, let matter = RecordMatter(first),
        let agency = agency(of: matter, isLast: true)
      else { continue }
      file(places, of: agency)
    }
    waiting = []
    var stray: [Failure] = []
    var unreadable: [Int: [Failure]] = [:]
    for failure in failures {
      guard let owner = owners.owner(of: failure) else {
        stray.append(failure)
        continue
      }
      unreadable[owners.index(of: owner), default: []].append(failure)
    }
    return try RecordFiles(
      settings, owners, runs, season,
      RecordFiles.Failures(
        ofAgencies: unreadable, others: stray.sorted { $0.path < $1.path }), concerns, from: store)
  }
}

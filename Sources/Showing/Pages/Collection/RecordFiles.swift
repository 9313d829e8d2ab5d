import Agencies
import Records
import Wordings

/// Where the records of each agency of a run are, and what is known of all agencies together.
struct RecordFiles: Sendable {
  /// Inputs that could not be read.
  struct Failures: Sendable {
    /// By the index of the agency.
    let ofAgencies: [Int: [Failure]]
    /// Those that belong to no agency.
    let others: [Failure]
  }

  let settings: PageSettings
  /// In the order of the list, then by name.
  let agencies: [OwnerTable.Owner]
  /// The year of the season; nil without one.
  private(set) var year: Int?
  /// Whether all reports that were checked were checked in one run, which compared them.
  let isOneRun: Bool
  private let facts: SeasonFacts
  /// The agencies with a report on the season's year, or on a year that it does not say.
  private var reported = AgencySet()
  private let failures: Failures
  /// Those about no agency, then those of each agency in the order of `agencies`.
  private let runs: [PageBook.Run]
  /// The index of each agency before they were put into their order.
  private let order: [Int32]
  private let listed: Int
  private let concerns: [String: Concern]

  init<Stop: Error>(
    _ settings: PageSettings, _ owners: OwnerTable, _ runs: [PageBook.Run], _ facts: SeasonFacts,
    _ failures: Failures, _ concerns: [String: Concern], from store: PageStore<Stop>
  ) throws(Stop) {
    (self.settings, self.facts, self.failures, self.concerns) = (
      settings, facts, failures, concerns
    )
    let known = owners.agencies
    listed = owners.listed
    let others = (owners.listed..<known.count).sorted {
      (known[$0].name, known[$0].key) < (known[$1].name, known[$1].key)
    }
    order = (0..<Int32(listed)) + others.map { Int32($0) }
    agencies = order.map { known[Int($0)] }
    var places = [Int32](repeating: 0, count: order.count)
    for (place, index) in order.enumerated() { places[Int(index)] = Int32(place) }
    self.runs = RecordFiles.sorted(runs, placed: places)
    isOneRun = facts.isOneRun(owners.hasReport)
    let day = CalendarDate(settings.day)
    year =
      settings.year ?? SeasonYear.of(facts.reported.mapValues(\.count), on: day)
    if year == nil { year = SeasonYear.of(try yearsOfRecords(from: store), on: day) }
    for year in [year, nil] { reported.formUnion(facts.reported[year] ?? AgencySet()) }
  }

  /// `runs` by the place of their agency, then as they were added.
  private static func sorted(_ runs: [PageBook.Run], placed places: [Int32]) -> [PageBook.Run] {
    var runs = runs
    for index in runs.indices where runs[index].agency >= 0 {
      runs[index].agency = places[Int(runs[index].agency)]
    }
    runs.sort { ($0.agency, $0.places.lowerBound) < ($1.agency, $1.places.lowerBound) }
    return runs
  }

  /// The number of agencies about whose reports of a year there are any records.
  private func yearsOfRecords<Stop: Error>(
    from store: PageStore<Stop>
  ) throws(Stop) -> [Int?: Int] {
    var agencies: [Int?: Int] = [:]
    for index in self.agencies.indices {
      for year in try dossier(at: index, from: store).dossier.years {
        agencies[year.year, default: 0] += 1
      }
    }
    return agencies
  }

  /// All that is known of the agency at `index` of `agencies`.
  func dossier<Stop: Error>(
    at index: Int, from store: PageStore<Stop>
  ) throws(Stop) -> (dossier: AgencyDossier, records: AgencyRecords) {
    let records = AgencyRecords(try store.load(places(of: Int32(index))))
    var dossier = AgencyDossier(agencies[index])
    dossier.add(records, concerns)
    dossier.failures = (failures.ofAgencies[Int(order[index])] ?? []).sorted { $0.path < $1.path }
    return (dossier, records)
  }

  /// What was found about no agency: pages, facts, waivers.
  func strays<Stop: Error>(
    from store: PageStore<Stop>
  ) throws(Stop) -> (findings: [FindingFacts], records: AgencyRecords) {
    let records = AgencyRecords(try store.load(places(of: -1)))
    return (records.findings(concerns), records)
  }

  /// Inputs that could not be read and belong to no agency.
  var strayFailures: [Failure] { failures.others }

  private func places(of agency: Int32) -> [Range<Int>] {
    var (low, high) = (0, runs.count)
    while low < high {
      let middle = (low + high) / 2
      if runs[middle].agency < agency { low = middle + 1 } else { high = middle }
    }
    return runs[low...].prefix { $0.agency == agency }.map(\.places)
  }

  /// The number of agencies with a report on the season's year, or on a year that it does not say.
  var reports: Int { reported.count }

  /// Whether there is any report, or sum of reports.
  var hasReports: Bool { facts.hasReports }

  /// Whether reports of the season's year were compared with the pages on which they were published.
  var hasPages: Bool { facts.yearsOfPages.contains(year) }

  /// The ids of the listed agencies with a report on the season's year.
  var submitted: Set<String> {
    return Set((0..<listed).filter(reported.contains).compactMap { agencies[$0].unit })
  }
}

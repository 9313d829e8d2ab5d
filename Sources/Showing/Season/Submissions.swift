import Agencies
import Records

/// The files that were received, each at the agency that it belongs to.
struct Submissions: Sendable {
  /// A report of another year.
  struct OtherYear: Sendable {
    let path: String
    let year: Int
  }

  /// The files of one agency.
  struct Files: Sendable {
    /// The reports on the year of the round, and those without a year.
    var reports: [Source] = []
    /// Scans beside them.
    var scans: [String] = []
    var unreadable: [String] = []
    var others: [OtherYear] = []
  }

  private(set) var agencies: [RoundPoints.Owner: Files] = [:]
  /// The owners that are not listed, in the order in which they came.
  private(set) var strangers: [RoundPoints.Owner] = []
  /// The paths of all scans beside reports that were read.
  private(set) var scans: Set<String> = []

  init(_ received: [RecordLine], year: Int, in list: AgencyList) {
    for report in received.compactMap(\.report) {
      let path = report.source.path
      let owner = RoundPoints.Owner(report.agency, report.year, path, in: list)
      add(owner) { files in
        if let other = report.year, other != year {
          files.others.append(OtherYear(path: path, year: other))
        } else {
          files.reports.append(report.source)
        }
      }
    }
    for failure in received.compactMap(\.failure) {
      let owner = RoundPoints.Owner(nil, nil, failure.path, in: list)
      let isScan = failure.isScan && !(agencies[owner]?.reports.isEmpty ?? true)
      if isScan { scans.insert(failure.path) }
      add(owner) { files in
        if isScan {
          files.scans.append(failure.path)
        } else {
          files.unreadable.append(failure.path)
        }
      }
    }
  }

  private mutating func add(_ owner: RoundPoints.Owner, _ change: (inout Files) -> Void) {
    if !owner.isListed, agencies[owner] == nil { strangers.append(owner) }
    change(&agencies[owner, default: Files()])
  }
}

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
    /// What is no report, or cannot be read, each with which of them.
    var unreadable: [String] = []
    /// What goes with the report, each with what it is.
    var companions: [String] = []
    var others: [OtherYear] = []
  }

  private(set) var agencies: [RoundPoints.Owner: Files] = [:]
  /// The owners that are not listed, in the order in which they came.
  private(set) var strangers: [RoundPoints.Owner] = []
  /// The name of the agency that is most similar to that of such an owner, if one is near.
  private var nearest: [RoundPoints.Owner: String] = [:]
  /// The paths of all scans beside reports that were read.
  private(set) var scans: Set<String> = []
  /// The paths of all letters with replies.
  private(set) var replies: Set<String> = []

  init(_ input: RoundInput, year: Int) {
    let (received, list) = (input.received + input.draft, input.agencies)
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
      guard !failure.isCompanion else {
        let letter = input.replies.first { $0.path == failure.path }
        let agency = letter.flatMap { input.agency(answering: $0) }
        add(failure, letter, of: agency.map { RoundPoints.Owner(listed: $0) } ?? owner)
        continue
      }
      let isScan = failure.isScan && !(agencies[owner]?.reports.isEmpty ?? true)
      if isScan { scans.insert(failure.path) }
      add(owner) { files in
        if isScan {
          files.scans.append(failure.path)
        } else {
          let isOther = failure.code == .notAReport && failure.instead != .nothing
          files.unreadable.append("\(failure.path)（\(isOther ? "不是年度报告" : "无法读取")）")
        }
      }
    }
    findNearest(in: list, year)
  }

  private mutating func findNearest(in list: AgencyList, _ year: Int) {
    for owner in strangers where !owner.isFile {
      if case .unknown(let agency?) = list.match(owner.name, year: year) {
        nearest[owner] = agency.name
      }
    }
  }

  /// Whether a report of `agency`, which is listed, was read.
  func hasReport(of agency: Agency) -> Bool {
    agencies[RoundPoints.Owner(listed: agency.name)]?.reports.isEmpty == false
  }

  /// Adds a file that goes with a report; `letter` is its contents if it is a letter with replies.
  private mutating func add(
    _ companion: Failure, _ letter: ReplyLetter?, of owner: RoundPoints.Owner
  ) {
    if letter != nil { replies.insert(companion.path) }
    add(owner) { files in
      files.companions.append("\(companion.path)（\(letter?.contents ?? companion.message)）")
    }
  }

  /// The reports of owners that are not listed and whose names are similar to that of the agency `name`.
  func similar(to name: String) -> [(path: String, owner: String)] {
    strangers.filter { nearest[$0] == name }.flatMap { owner in
      (agencies[owner]?.reports ?? []).map { ($0.path, owner.name) }
    }
  }

  private mutating func add(_ owner: RoundPoints.Owner, _ change: (inout Files) -> Void) {
    if !owner.isListed, agencies[owner] == nil { strangers.append(owner) }
    change(&agencies[owner, default: Files()])
  }
}

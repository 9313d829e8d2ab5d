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
    /// What is no report, or cannot be read, each with the reason.
    var unreadable: [String] = []
    /// What goes with the report, each with what it is.
    var companions: [String] = []
    var others: [OtherYear] = []
    /// Reports that newer versions replace.
    var replaced: [Source] = []
  }

  /// A report in a file with the name of another agency, of which no report was read.
  struct Misnamed: Sendable {
    let path: String
    /// The name of the agency in the name of the file.
    let name: String
    /// The name of the agency that the report is of.
    let owner: String
  }

  private(set) var agencies: [RoundPoints.Owner: Files] = [:]
  /// The owners that are not listed, in the order in which they came.
  private(set) var strangers: [RoundPoints.Owner] = []
  /// Those whose names are near that of an agency, by the name of this one.
  private var near: [String: [RoundPoints.Owner]] = [:]
  /// By the names of the agencies in the names of the files.
  private(set) var misnamed: [String: [Misnamed]] = [:]
  /// The paths of all scans beside reports that were read.
  private(set) var scans: Set<String> = []
  /// The paths of the unreadable files after which a report of their agency came.
  private(set) var settled: Set<String> = []
  /// The paths of all letters with replies.
  private(set) var replies: Set<String> = []

  init(_ input: RoundInput, year: Int) {
    let (received, list) = (input.received + input.draft, input.agencies)
    settled = input.settled
    let letters = Dictionary(input.replies.map { ($0.path, $0) }) { first, _ in first }
    for report in received.compactMap(\.report) {
      let path = report.source.path
      let owner = RoundPoints.Owner(of: report, in: list)
      add(owner) { files in
        if let other = report.year, other != year {
          files.others.append(OtherYear(path: path, year: other))
        } else {
          files.reports.append(report.source)
        }
      }
    }
    let mails = Submissions.ownersOfMails(agencies)
    for failure in received.compactMap(\.failure) {
      let sender = failure.isMessage ? mails[failure.path.container] : nil
      let owner = sender ?? RoundPoints.Owner(of: failure, in: list)
      guard !failure.isCompanion else {
        let letter = letters[failure.path]
        let contents = letter?.contents(answered: input.former?.answered)
        if letter != nil { replies.insert(failure.path) }
        add(letter.flatMap { input.owner(of: $0, year: year) } ?? owner) { files in
          files.companions.append("\(failure.path)（\(contents ?? failure.message)）")
        }
        continue
      }
      let isScan = failure.isScan && !(agencies[owner]?.reports.isEmpty ?? true)
      if isScan { scans.insert(failure.path) }
      let isSettled = input.settled.contains(failure.path)
      add(owner) { files in
        if isScan {
          files.scans.append(failure.path)
        } else if isSettled {
          files.companions.append("\(failure.path)（前一次来件，\(failure.message)）")
        } else {
          files.unreadable.append("\(failure.path)（\(failure.message)）")
        }
      }
    }
    for report in input.replaced {
      add(RoundPoints.Owner(of: report, in: list)) { $0.replaced.append(report.source) }
    }
    findNearest(in: list, year)
    findMisnamed(in: list)
  }

  /// The owner of the reports in each archive or mail, where they have one.
  private static func ownersOfMails(_ agencies: [RoundPoints.Owner: Files])
    -> [String: RoundPoints.Owner]
  {
    var owners: [String: Set<RoundPoints.Owner>] = [:]
    for (owner, files) in agencies {
      for path in files.reports.map(\.path) + files.others.map(\.path) {
        if path.contains("!") { owners[path.container, default: []].insert(owner) }
      }
    }
    return owners.compactMapValues { $0.count == 1 ? $0.first : nil }
  }

  private mutating func findMisnamed(in list: AgencyList) {
    for (owner, files) in agencies where owner.isListed {
      for path in files.reports.map(\.path) {
        guard let named = list.agency(ofPath: Submissions.file(path)), named.name != owner.name,
          !hasReport(of: named)
        else { continue }
        misnamed[named.name, default: []].append(
          Misnamed(path: path, name: named.name, owner: owner.name))
      }
    }
    for name in misnamed.keys { misnamed[name]?.sort { $0.path < $1.path } }
  }

  /// What the office should know of files that may be in the wrong place.
  var messages: [String] {
    misnamed.values.joined().sorted { $0.path < $1.path }.map {
      "\($0.path)：文件名是“\($0.name)”，报告的机关是“\($0.owner)”，请核实是否交错。"
    } + bound
  }

  /// The documents that have the reports of several agencies, a sentence each; archives and mails usually do.
  private var bound: [String] {
    var owners: [String: Set<String>] = [:]
    for (owner, files) in agencies {
      for path in files.reports.map(\.path) where path.contains("!") {
        let parts = path.split(separator: "!")
        guard parts.count == 2, let file = parts.first.map(String.init),
          let ending = file.split(separator: ".").last,
          !Submissions.containers.contains(ending.lowercased())
        else { continue }
        owners[file, default: []].insert(owner.name)
      }
    }
    return owners.filter { $0.value.count > 1 }.sorted { $0.key < $1.key }.map { file, names in
      "\(file)：一个文件中有\(names.count)个单位的报告（\(names.sorted().joined(separator: "、"))），已分别核对。"
    }
  }

  /// The endings of files whose members are files.
  private static let containers = ["zip", "rar", "7z", "eml", "msg", "mht", "mhtml"]

  private mutating func findNearest(in list: AgencyList, _ year: Int) {
    for owner in strangers where !owner.isFile {
      switch list.match(owner.name, year: year) {
      case .unknown(let agency?), .ended(_, let agency):
        near[agency.name, default: []].append(owner)
      case .own, .predecessor, .ambiguous, .unknown(nil): break
      }
    }
  }

  /// Whether a report of `agency`, which is listed, was read.
  func hasReport(of agency: Agency) -> Bool {
    agencies[RoundPoints.Owner(listed: agency.name)]?.reports.isEmpty == false
  }

  /// What the reminder to the agency `name`, which owes its report, says of files that may be it, without the names of
  /// others.
  func remarks(toOwing name: String) -> [String] {
    similar(to: name).map {
      "收到的“\(Submissions.file($0.path))”署名“\($0.owner)”，如为你单位所报，请告知并更正署名。"
    }
      + (misnamed[name] ?? []).map {
        "收到的“\(Submissions.file($0.path))”按文件名应为你单位所报，所载不是你单位的报告，请核实是否交错。"
      }
  }

  private static func file(_ path: String) -> String {
    path.split { $0 == "/" || $0 == "!" }.last.map(String.init) ?? path
  }

  /// The reports of owners that are not listed and whose names are similar to that of the agency `name`.
  func similar(to name: String) -> [(path: String, owner: String)] {
    (near[name] ?? []).flatMap { owner in
      (agencies[owner]?.reports ?? []).map { ($0.path, owner.name) }
    }
  }

  private mutating func add(_ owner: RoundPoints.Owner, _ change: (inout Files) -> Void) {
    if !owner.isListed, agencies[owner] == nil { strangers.append(owner) }
    change(&agencies[owner, default: Files()])
  }
}

extension String {
  /// The path of the archive or mail that the file at this path is in; empty for one that is in none.
  fileprivate var container: String {
    lastIndex(of: "!").map { String(self[..<$0]) } ?? ""
  }
}

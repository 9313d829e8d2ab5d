import Records

/// The check of reports against one another, whatever their order in the stream.
package struct StreamCheck: Sendable {
  /// A finding, with the place in the stream of the report that it is about.
  package typealias Located = (ordinal: Int, finding: Finding)

  private let rules: [Rule]
  private let settings: Settings
  private let keepsTexts: Bool
  private let keepsGrowths: Bool
  private var imprints: [Imprint] = []
  private var muster: Muster?
  private var count = 0

  /// A check by those of `rules` that judge several reports.
  package init(_ rules: [Rule], settings: Settings = Settings()) {
    self.rules = rules.filter(\.judge.isOfStream)
    self.settings = settings
    muster = settings.units.map { Muster($0, settings) }
    keepsTexts = self.rules.contains { ["Y506", "X702"].contains($0.code) }
    keepsGrowths = self.rules.contains { $0.code == "P610" }
  }

  /// Whether there is a rule to apply.
  package var isWanted: Bool { !rules.isEmpty }

  /// Keeps what the rules need of the next report of the stream, `findings` being those about it by
  /// itself.
  package mutating func take(_ subject: Subject, _ findings: [Finding] = []) {
    defer { count += 1 }
    muster?.take(subject)
    guard isWanted,
      let imprint = Imprint(
        subject, findings, ordinal: count, keepsTexts: keepsTexts, keepsGrowths: keepsGrowths)
    else { return }
    imprints.append(imprint)
  }

  /// Keeps that an input could not be read.
  package mutating func take(_ failure: Failure) { muster?.take(failure) }

  /// What the office's list tells of an input that could not be read, when all inputs are in: whose it
  /// is, and that this body has a readable report on `year`, nil for any; nil without a list, too.
  package func note(on failure: Failure, of year: Int?) -> String? {
    muster?.note(on: failure, of: year)
  }

  /// What the rules find about the bodies of the office's list and their reports on `year`, in the
  /// office's order; none without a list.
  package func findingsOfList(year: Int) -> [Finding] {
    guard var muster else { return [] }
    muster.year = year
    var findings = rules.flatMap { rule -> [Finding] in
      if case .list(let check) = rule.judge { check(muster) ?? [] } else { [] }
    }
    settings.profile.adjust(&findings)
    let places = muster.places
    findings.sort { places[$0.agency ?? ""] ?? 0 < places[$1.agency ?? ""] ?? 0 }
    for index in findings.indices { findings[index].id = findings[index].makeID(ordinal: 1) }
    return findings
  }

  /// Calls `take` with what the rules find about each report, of `year` alone if it is given: by
  /// body, year and file, with the report's place in the stream.
  package func eachReport(of year: Int? = nil, _ take: (Int, [Finding]) -> Void) {
    guard !imprints.isEmpty else { return }
    let gathering = Gathering(imprints, settings: settings)
    let found = rules.flatMap { rule -> [Finding] in
      guard case .stream(let check) = rule.judge else { return [] }
      return (check(gathering) ?? []).filter { year == nil || $0.year == year }
    }
    var rest = Dictionary(grouping: found) { FileKey($0.agency, $0.year, $0.source) }
    let pairs = gathering.successions
    var next = 0
    for report in gathering.reports {
      var findings: [Finding] = []
      if next < pairs.count, pairs[next].later.ordinal == report.ordinal {
        if year == nil || report.year == year { findings = self.findings(about: pairs[next]) }
        next += 1
      }
      let key = FileKey(report.agency, report.year, report.source)
      findings += rest.removeValue(forKey: key) ?? []
      guard !findings.isEmpty else { continue }
      settings.profile.adjust(&findings)
      Check.order(&findings)
      take(report.ordinal, findings)
    }
  }

  /// The same as one list.
  package func findings(of year: Int? = nil) -> [Located] {
    var located: [Located] = []
    eachReport(of: year) { ordinal, findings in located += findings.map { (ordinal, $0) } }
    return located
  }

  private func findings(about pair: Succession) -> [Finding] {
    let years = YearPair(pair, settings: settings)
    // Of bodies that merged only what was carried forward adds up to what was taken over.
    let rules = pair.isMerger ? rules.filter { $0.code == "Y501" } : rules
    var findings = rules.flatMap { $0.judge.ofYears?(years) ?? [] }
    Causes.link(&findings, of: (pair.earlier, pair.later))
    return findings
  }
}

/// All reports of a stream that name their body and year.
package struct Gathering: Sendable {
  /// By body and year; of several files of one report the one that stands for it comes first, then the
  /// others by how complete they are and by their paths.
  let reports: [Imprint]
  let settings: Settings
  /// The places in `reports` where another body or year begins, and the end.
  private let starts: [Int]

  init(_ imprints: [Imprint], settings: Settings) {
    // Places, not the large values themselves, are moved about.
    let order = imprints.indices.sorted { Imprint.precedes(imprints[$0], imprints[$1]) }
    var reports = order.map { imprints[$0] }
    self.settings = settings
    let starts =
      reports.indices.filter {
        $0 == 0 || reports[$0].body != reports[$0 - 1].body
          || reports[$0].year != reports[$0 - 1].year
      } + [reports.count]
    for (start, end) in zip(starts, starts.dropFirst()) where end - start > 2 {
      let place = Gathering.standing(among: reports[start..<end].prefix(Gathering.limit))
      reports.insert(reports.remove(at: place), at: start)
    }
    self.reports = reports
    self.starts = starts
  }

  /// How many files of one report are held against one another; nobody has more.
  private static let limit = 32

  /// The place of the file that stands for the report of which `files`, in their order, are copies or
  /// versions: of the most complete ones that whose numbers most others have too.
  private static func standing(among files: ArraySlice<Imprint>) -> Int {
    let tables = files.map(\.cells.table)
    let agreements = tables.map { table in
      tables.count { table.differences(from: $0).isEmpty }
    }
    let best = files.indices.filter { files[$0].numbers == files[files.startIndex].numbers }
    let most = best.map { agreements[$0 - files.startIndex] }.max()
    return best.first { agreements[$0 - files.startIndex] == most } ?? files.startIndex
  }

  /// The report that stands for each body and year.
  var firsts: [Imprint] { starts.dropLast().map { reports[$0] } }

  /// The same with the cells that its other files have beside it; those that they state differently are
  /// blank, as in sums.
  var whole: [Imprint] {
    groups.compactMap { group in
      guard var report = group.first, group.count > 1 else { return group.first }
      var table = report.cells.table
      for file in group.dropFirst() { _ = table.merge(file.cells.table) }
      report.cells = KeptCells(table)
      return report
    }
  }

  /// The reports of one body and year together.
  var groups: [ArraySlice<Imprint>] { zip(starts, starts.dropFirst()).map { reports[$0..<$1] } }

  /// Each report with the next one of its body, or with those of the bodies that it came from. Of
  /// several of one year the most complete stands.
  var successions: [Succession] {
    let firsts = firsts
    let merged = Dictionary(firsts.map { (Succession.Key($0.body, $0.year), $0) }) { one, _ in one }
    return firsts.indices.compactMap { place in
      let later = firsts[place]
      let before = place > 0 && firsts[place - 1].body == later.body ? firsts[place - 1] : nil
      return Succession(of: later, after: before) { merged[$0] }
    }
  }
}

/// Which file a finding is about.
private struct FileKey: Hashable {
  let agency: String?
  let year: Int?
  let source: Source

  init(_ agency: String?, _ year: Int?, _ source: Source) {
    self.agency = agency
    self.year = year
    self.source = source
  }
}

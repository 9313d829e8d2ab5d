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

  /// What the rules find about the bodies of the office's list and their reports on `year`, in the
  /// office's order; none without a list.
  package func findingsOfList(year: Int) -> [Finding] {
    guard var muster else { return [] }
    muster.year = year
    var findings = rules.flatMap { rule -> [Finding] in
      if case .list(let check) = rule.judge { check(muster) ?? [] } else { [] }
    }
    let places = muster.places
    findings.sort { places[$0.agency ?? ""] ?? 0 < places[$1.agency ?? ""] ?? 0 }
    for index in findings.indices { findings[index].id = findings[index].makeID(ordinal: 1) }
    return findings
  }

  /// Calls `take` with what the rules find about each report, of `year` alone if it is given: by
  /// body, year and file, with the report's place in the stream.
  package func eachReport(of year: Int? = nil, _ take: (Int, [Finding]) -> Void) {
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
  /// By body, year and file.
  let reports: [Imprint]
  let settings: Settings
  /// The places in `reports` where another body or year begins, and the end.
  private let starts: [Int]

  init(_ imprints: [Imprint], settings: Settings) {
    reports = imprints.sorted(by: Imprint.precedes)
    self.settings = settings
    let reports = reports
    starts =
      reports.indices.filter {
        $0 == 0 || reports[$0].body != reports[$0 - 1].body
          || reports[$0].year != reports[$0 - 1].year
      } + [reports.count]
  }

  /// The most complete report of each body and year.
  var firsts: [Imprint] { starts.dropLast().map { reports[$0] } }

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

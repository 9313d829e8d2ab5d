import Records
import Rules

/// The check of the reports of a stream against one another, in any order.
package struct StreamCheck: Sendable {
  /// A finding, with the ordinal in the stream of the report that it is about.
  package typealias Located = (ordinal: Int, finding: Finding)

  private let rules: [Rule]
  private let settings: CheckSettings
  /// The data of each report that the rules need.
  package let needs: Needs
  private var digests: [ReportDigest] = []
  private var status: SubmissionStatus?
  /// The reports that have pages, by their ordinals.
  private var published: [Int: Report] = [:]
  /// What was found about the dates of publication that these state, by their ordinals.
  private var lateness: [Int: Finding] = [:]
  private var count = 0

  /// A check by those of `rules` that compare reports.
  package init(_ rules: [Rule], settings: CheckSettings = CheckSettings()) {
    self.rules = rules.filter { $0.evaluation.isOfStream }
    self.settings = settings
    status = settings.agencies.map { SubmissionStatus($0, settings) }
    needs = Needs(of: self.rules)
  }

  /// Whether there is a rule to apply.
  package var isWanted: Bool { !rules.isEmpty }

  /// Keeps the data of the next report of the stream that the rules need; `findings` are those
  /// about it alone.
  package mutating func add(_ context: CheckContext, _ findings: [Finding] = []) {
    add(context, isWanted ? Imprint(context, for: needs) : nil, findings)
  }

  /// The same with the imprint for `needs`, without causes, where a rule is wanted.
  package mutating func add(
    _ context: CheckContext, _ imprint: Imprint?, _ findings: [Finding] = []
  ) {
    defer { count += 1 }
    let report = context.report
    status?.add(context.agencyMatch, year: report.year, path: report.source.path)
    guard isWanted, let imprint,
      let digest = ReportDigest(
        imprint.caused(by: findings), context.agencyMatch, ordinal: count)
    else { return }
    digests.append(digest)
    guard needs.contains(.pages), settings.pages?.has(digest) ?? false else { return }
    published[count] = report
    lateness[count] = findings.first {
      $0.concern == .deadline && $0.verdict != .notAssessable
    }
  }

  /// The same for a report that was checked elsewhere, by its imprint for all rules.
  package mutating func add(_ imprint: Imprint) {
    defer { count += 1 }
    let match = settings.agencies?.match(
      imprint.agency, year: imprint.year, path: imprint.source.path)
    status?.add(match, year: imprint.year, path: imprint.source.path)
    guard isWanted, let digest = ReportDigest(imprint.kept(for: needs), match, ordinal: count)
    else { return }
    digests.append(digest)
  }

  /// Records an input that could not be read.
  package mutating func add(_ failure: Failure) { status?.add(failure) }

  /// What the office's list says about an input that could not be read, after all inputs: its
  /// agency, and that this agency has a readable report on `year` (nil: any year). Nil where there
  /// is nothing to say, and without a list.
  package func note(on failure: Failure, of year: Int?) -> String? {
    status?.note(on: failure, of: year)
  }

  /// The findings about the agencies of the office's list and their reports on `year`, in the order of the
  /// list; none without a list.
  package func findingsOfList(year: Int) -> [Finding] {
    guard var status else { return [] }
    status.year = year
    var findings = rules.flatMap { rule -> [Finding] in
      if case .list(let check) = rule.evaluation { check(status) ?? [] } else { [] }
    }
    settings.profile.adjust(&findings)
    let indexes = status.indexes
    findings.sort { indexes[$0.agency ?? ""] ?? 0 < indexes[$1.agency ?? ""] ?? 0 }
    for index in findings.indices { findings[index].id = findings[index].makeID(ordinal: 1) }
    return findings
  }

  /// Calls `visit` with the ordinal and the findings of each report that has some, only of `year` where it is
  /// given: by agency, year and file.
  package func eachReport<Stop: Error>(
    of year: Int? = nil, _ visit: (Int, [Finding]) throws(Stop) -> Void
  ) throws(Stop) {
    guard !digests.isEmpty else { return }
    let stream = ReportSet(digests, settings: settings)
    let found = rules.flatMap { rule -> [PendingFinding] in
      guard case .stream(let check) = rule.evaluation else { return [] }
      return (check(stream) ?? []).filter { year == nil || $0.report.year == year }
    }
    let publications = publications(of: stream)
    let pending = Dictionary(grouping: found, by: \.report.ordinal)
    let pairs = stream.predecessors
    var next = 0
    for report in stream.reports {
      var findings: [Finding] = []
      if next < pairs.count, pairs[next].later.ordinal == report.ordinal {
        if year == nil || report.year == year { findings = self.findings(about: pairs[next]) }
        next += 1
      }
      findings += (pending[report.ordinal] ?? []).map { $0.make() }
      if year == nil || report.year == year,
        let publication = publications?.publication(of: report)
      {
        var found = self.findings(about: publication)
        lateness[report.ordinal].map { CauseLinker.link(&found, toLate: $0) }
        findings += found
      }
      guard !findings.isEmpty else { continue }
      settings.profile.adjust(&findings)
      ReportCheck.order(&findings)
      try visit(report.ordinal, findings)
    }
  }

  /// The findings about pages without a submitted report, only of `year` where it is given.
  package func findingsOfPages(of year: Int? = nil) -> [Finding] {
    guard needs.contains(.pages), settings.pages != nil else { return [] }
    let publications = publications(of: ReportSet(digests, settings: settings))
    return (publications?.unmatched(of: year) ?? []).flatMap { publication -> [Finding] in
      var findings = findings(about: publication)
      settings.profile.adjust(&findings)
      ReportCheck.order(&findings)
      return findings
    }
  }

  /// What is otherwise on the pages of the reports, only of those on `year` where it is given: of the same pages that
  /// the findings are about.
  package func changesOfPages(of year: Int? = nil) -> [Change] {
    let stream = ReportSet(digests, settings: settings)
    guard let publications = publications(of: stream) else { return [] }
    return stream.reports.filter { year == nil || $0.year == year }.flatMap {
      publications.publication(of: $0)?.changes ?? []
    }
  }

  /// The findings about facts that no report of the stream used, only about `year` where it is given.
  package func findingsOfFacts(of year: Int? = nil) -> [Finding] {
    let unused = settings.facts?.unused(by: digests, of: year) ?? []
    var findings = rules.flatMap { rule -> [Finding] in
      guard case .facts(let make) = rule.evaluation else { return [] }
      return unused.map { make($0, settings.language) }
    }
    settings.profile.adjust(&findings)
    ReportCheck.order(&findings)
    return findings
  }

  /// The reports of `stream` with their pages; nil without pages, or rules about them.
  private func publications(of stream: ReportSet) -> PublicationSet? {
    guard needs.contains(.pages), let pages = settings.pages else { return nil }
    return PublicationSet(pages, drafts: stream.firsts, texts: published, settings: settings)
  }

  private func findings(about publication: PublishedReport) -> [Finding] {
    rules.flatMap { $0.evaluation.ofPublication?(publication) ?? [] }
  }

  /// The same as one list.
  package func findings(of year: Int? = nil) -> [Located] {
    var located: [Located] = []
    eachReport(of: year) { ordinal, findings in located += findings.map { (ordinal, $0) } }
    return located
  }

  private func findings(about pair: PredecessorReports) -> [Finding] {
    let years = YearPair(pair, settings: settings)
    // When agencies merged, only the numbers carried forward add up to those brought forward.
    let rules = pair.isMerger ? rules.filter { $0.concern == .carry } : rules
    var findings = rules.flatMap { $0.evaluation.ofYears?(years) ?? [] }
    CauseLinker.link(&findings, to: pair.later.causes + pair.earlier.causes)
    return findings
  }
}

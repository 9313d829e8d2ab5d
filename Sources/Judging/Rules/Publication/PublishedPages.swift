import Forms
import Records
import Wordings

/// The pages on which reports were published, as rpt-parse read them: `--published`.
package struct PublishedPages: Sendable {
  /// A page with its agency and year.
  struct Page: Sendable {
    let report: Report
    let digest: ReportDigest
  }

  /// The pages of each agency and year, the earliest capture first, those without a time before others.
  let groups: [PredecessorReports.Key: [Page]]
  /// Those whose statistical period is another year than that of their title, by the year of the period.
  let misdated: [PredecessorReports.Key: [Page]]
  /// The pages whose agency or year is unknown.
  let unnamed: [Report]
  /// The pages that could not be read.
  let failures: [Failure]

  /// `settings` are those of the check of the submitted reports, by whose list agencies are matched.
  package init(_ reports: [Report], _ failures: [Failure], settings: CheckSettings) {
    var groups: [PredecessorReports.Key: [Page]] = [:]
    var unnamed: [Report] = []
    for (ordinal, var report) in reports.enumerated() {
      report.agency = report.agency ?? report.source.agency
      let context = CheckContext(report, settings: settings, isPage: true)
      let imprint = Imprint(context, for: [])
      guard let digest = ReportDigest(imprint, context.agencyMatch, ordinal: ordinal) else {
        unnamed.append(context.report)
        continue
      }
      groups[digest.key, default: []].append(Page(report: context.report, digest: digest))
    }
    for key in groups.keys { groups[key]?.sort(by: Page.precedes) }
    self.groups = groups
    misdated = Dictionary(
      grouping: groups.values.joined().filter { $0.yearOfPeriod != nil }.sorted(by: Page.precedes)
    ) { PredecessorReports.Key($0.digest.agencyName, $0.yearOfPeriod ?? $0.digest.year) }
    self.unnamed = unnamed
    self.failures = failures
  }

  /// The pages whose agency and year are known, the earliest capture of each first.
  package var reports: [Report] { groups.values.flatMap { $0.map(\.report) } }

  /// Whether there is a page of the report of `digest`.
  package func has(_ digest: ReportDigest) -> Bool {
    groups[digest.key] != nil || misdated[digest.key] != nil
  }

  /// The page of the report of `context`, compared with it; nil where there is none.
  package func compared(with context: CheckContext) -> Summary.Page? {
    guard let publication = publication(of: context) else { return nil }
    return publication.standing.map { page in
      let rules = [Rule.v951, .v952, .v955]
      return Summary.Page(
        page.source,
        isEqual: rules.allSatisfy { $0.evaluation.ofPublication?(publication)?.isEmpty ?? false })
    }
  }

  /// The publication of the report of `context`; nil where there is no page of it.
  private func publication(of context: CheckContext) -> PublishedReport? {
    guard let name = context.agencyName, let year = context.report.year else { return nil }
    let key = PredecessorReports.Key(name, year)
    let pages = groups[key] ?? misdated[key] ?? []
    guard let digest = pages.first?.digest else { return nil }
    return PublishedReport(
      draftSource: context.report.source, draft: context.report, digest: digest, pages: pages,
      settings: context.settings)
  }
}

extension PublishedPages.Page {
  /// The year of its statistical period, where that is another one than the year of its title.
  fileprivate var yearOfPeriod: Int? {
    guard let from = report.period?.from?.prefix(4), from == report.period?.to?.prefix(4),
      let year = Int(from), year != digest.year
    else { return nil }
    return year
  }

  /// Whether any table of the form was read.
  var hasTables: Bool { Table.ofReports.contains { report.cells.hasAny(of: $0) } }

  static func precedes(_ left: Self, _ right: Self) -> Bool {
    let (one, two) = (left.report.source, right.report.source)
    return (one.captured ?? "", one.path) < (two.captured ?? "", two.path)
  }
}

import Forms
import Records

/// The pages on which reports were published, as rpt-parse read them: `--published`.
package struct PublishedPages: Sendable {
  /// A page with its agency and year.
  struct Page: Sendable {
    let report: Report
    let digest: ReportDigest
  }

  /// The pages of each agency and year, the earliest capture first, those without a time before others.
  let groups: [PredecessorReports.Key: [Page]]
  /// The pages whose agency or year is unknown.
  let unnamed: [Report]
  /// The pages that could not be read.
  let failures: [Failure]
  /// The day on which they are looked at: what is not published by then is late.
  let today: String
  /// The file or folder with the pages: findings about pages that were not read are about it.
  let source: Source

  /// `settings` are those of the check of the submitted reports, by whose list agencies are matched.
  package init(
    _ reports: [Report], _ failures: [Failure], from source: Source, today: String,
    settings: CheckSettings
  ) {
    var groups: [PredecessorReports.Key: [Page]] = [:]
    var unnamed: [Report] = []
    for (ordinal, report) in reports.enumerated() {
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
    self.unnamed = unnamed
    self.failures = failures
    self.today = today
    self.source = source
  }

  /// Whether there is a page of the report of `digest`.
  package func has(_ digest: ReportDigest) -> Bool { groups[digest.key] != nil }
}

extension PublishedPages.Page {
  /// Whether any table of the form was read.
  var hasTables: Bool { Table.ofReports.contains { report.cells.hasAny(of: $0) } }

  static func precedes(_ left: Self, _ right: Self) -> Bool {
    let (one, two) = (left.report.source, right.report.source)
    return (one.captured ?? "", one.path) < (two.captured ?? "", two.path)
  }
}

import Agencies
import Forms
import Records
import Wordings

/// A report, as it was submitted and approved, and the pages on which it was published.
package struct PublishedReport: Sendable {
  /// The file of the submitted report; nil where there is none for the pages.
  let draftSource: Source?
  /// The submitted report; nil where there is none, and where there is no page to compare it with.
  let draft: Report?
  /// The digest of the draft, else of the first page; nil where agency or year are unknown.
  let digest: ReportDigest?
  /// The earliest capture first; those that name neither agency nor year where `digest` is nil.
  let pages: [Report]
  /// The page that is compared: the latest on which a table was read, else the latest.
  let standing: Report?
  /// The unreadable pages whose titles, paths or addresses are of the agency; without a digest those that are
  /// of none of the submitted reports.
  var unread: [Failure] = []
  /// The agency's pages that have another report: by the list of captures, else its own report on another year.
  var misplaced: [ReportDigest] = []
  /// The pages with another report that were saved at the address of one of `pages`.
  var replacing: [ReportDigest] = []
  /// The paths of pages that may be of this report, but do not name it.
  var candidates: [String] = []
  /// The number of submitted reports whose page may be one of the candidates, where there are more of them than
  /// of candidates; else nil.
  var contenders: Int?
  let settings: CheckSettings

  /// The pages of the report of `digest`, with its year: a title with a wrong one makes no other report of a page.
  init(
    draftSource: Source?, draft: Report?, digest: ReportDigest, pages: [PublishedPages.Page],
    settings: CheckSettings
  ) {
    func report(on page: PublishedPages.Page) -> Report {
      var report = page.report
      report.year = digest.year
      return report
    }
    self.init(
      draftSource: draftSource, draft: draft, digest: digest, pages: pages.map(report),
      standing: (pages.last(where: \.hasTables) ?? pages.last).map(report),
      settings: settings)
  }

  /// The pages that name neither agency nor year, and those that could not be read.
  init(unnamed: [Report], unread: [Failure], settings: CheckSettings) {
    self.init(
      draftSource: nil, draft: nil, digest: nil, pages: unnamed, standing: nil,
      settings: settings)
    self.unread = unread
  }

  private init(
    draftSource: Source?, draft: Report?, digest: ReportDigest?, pages: [Report],
    standing: Report?, settings: CheckSettings
  ) {
    self.draftSource = draftSource
    self.draft = draft
    self.digest = digest
    self.pages = pages
    self.standing = standing
    self.settings = settings
  }

  /// The text in the language of the messages; the other one is not evaluated.
  func says(_ chinese: @autoclosure () -> String, en english: @autoclosure () -> String) -> String {
    settings.language.says(chinese(), en: english())
  }

  /// The deadline for its publication; nil where agency or year are unknown.
  var deadline: Deadline? { digest.map(deadline) }

  /// The deadline for the publication of the report of `digest`.
  func deadline(of digest: ReportDigest) -> Deadline {
    let traits = AgencyTraits(agency: digest.agency).corrected(by: digest.listed)
    return Deadline(traits, settings.dueDay(of: traits, digest.listed)?.day, year: digest.year)
  }

  /// Whether the page that is compared is one of several on which the site has the report: it leads to a next one, and
  /// parts of the submitted report were not read on it.
  var isPart: Bool {
    guard let draft, let standing else { return false }
    func parts(_ report: Report) -> Int {
      Set(report.sections.compactMap(\.number)).count
        + Table.ofReports.count { report.cells.hasAny(of: $0) }
    }
    return parts(standing) < parts(draft)
      && standing.sections.contains { section in
        section.text.string.split(whereSeparator: \.isNewline).contains {
          SiteText.isPagination(String($0))
        }
      }
  }

  /// What is otherwise on the page than in the submitted report.
  package var changes: [Change] { comparison?.changes ?? [] }

  /// The comparison of the submitted report with the page; nil where one of them is missing.
  var comparison: VersionComparison? { standing.flatMap(comparison) }

  /// The comparison of the submitted report with `page`; nil where there is no such report.
  func comparison(with page: Report) -> VersionComparison? {
    guard let draft else { return nil }
    var comparison = VersionComparison(
      from: draft, called: Wording("报送稿", en: "the submitted report"), to: page,
      called: Wording("发布稿", en: "The published report"), settings)
    comparison.isOfPart = isPart
    return comparison
  }
}

extension Rule {
  /// A finding of this rule about `source`, a page or the submitted report, of `publication`.
  func finding(
    _ verdict: Finding.Verdict, in publication: PublishedReport, about source: Source,
    severity: Finding.Severity? = nil, _ chinese: @autoclosure () -> String,
    en english: @autoclosure () -> String
  ) -> Finding {
    let digest = publication.digest
    return finding(
      verdict, about: digest?.agency, digest?.year, source, under: digest?.form?.edition,
      severity: severity, publication.says(chinese(), en: english()))
  }

  /// What `rule`, which checks one report, finds on `page`, as findings of this rule.
  func restating(
    _ rule: Rule, about page: Report, in publication: PublishedReport
  ) -> [Finding]? {
    let context = CheckContext(page, settings: publication.settings, isPage: true)
    return rule.evaluation.ofReport?(context)?.map { found in
      var finding = found
      finding.rule = code
      finding.name = name
      finding.concern = concern
      finding.agency = publication.digest?.agency
      finding.message = publication.says(
        "发布页面：\(found.message)", en: "Page: \(found.message)")
      finding.other = publication.draft.map {
        Finding.Other(agency: $0.agency, year: $0.year, source: $0.source)
      }
      return finding
    }
  }
}

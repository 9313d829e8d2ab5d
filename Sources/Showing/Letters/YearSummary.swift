import Checking
import Forms
import Records
import Views
import Wordings

/// What a feedback letter says about an agency's report on one year, before it is put into words.
struct YearSummary: Sendable {
  let year: Int?
  /// The names of the files that were read.
  let files: [String]
  let items: [ActionItem]
  /// The findings that are no items because they are waived.
  let explained: [Finding]
  /// How each of `items` compares with the last round; nil where there is none.
  let statuses: [RoundComparison.ItemStatus]?
  /// The items of the last round that are not in this one.
  let former: [RoundComparison.FormerItem]
  /// The finding that the report was not submitted, or that none of its files could be read.
  let owing: Finding?
  /// Whether the last round had such a finding.
  let wasOwing: Bool
  /// The reports in `files`.
  let reports: [JudgedReport]

  init(
    _ draft: YearDraft, year: Int?, of letter: LetterDraft, _ settings: LetterSettings,
    isUnchanged: (Finding) -> Bool, obstacle: (Finding) -> Wording?
  ) {
    self.year = year
    owing = draft.owing
    reports = draft.files.map(\.judged)
    let files = YearSummary.names(of: reports.map(\.source.path))
    self.files = files
    // What concerns the office's list is for the office.
    let reports = reports.map { report in
      var report = report
      report.findings.removeAll { $0.concern == .listing }
      return report
    }
    let findings = reports.flatMap(\.findings)
    items = ActionItem.merged(
      zip(reports, files).flatMap { report, file in
        ActionItem.all(of: report.findings, in: file, least: settings.least)
      })
    explained = ActionItem.explained(in: findings, least: settings.least)
    // A report that came under a name which the list did not have was checked all the same.
    let wasChecked =
      draft.last.contains(where: \.isOfReport) || settings.hadUnlistedReport(of: letter.agency)
    wasOwing = !wasChecked && draft.last.contains(where: \.concern.isOwing)
    guard settings.last != nil, !wasOwing else {
      statuses = nil
      former = []
      return
    }
    let round = RoundComparison(
      last: draft.last.filter { !wasChecked || !$0.concern.isOwing }, new: findings,
      name: letter.name, year: year, least: settings.least,
      replies: settings.replies, isUnchanged: isUnchanged
    ) { finding in
      guard !draft.files.isEmpty else { return YearSummary.noReport }
      guard let cell = finding.cell else { return obstacle(finding) }
      let isRead = draft.files.contains { $0.decides(about: cell) }
      return isRead ? obstacle(finding) : RoundComparison.unread
    }
    statuses = items.map { round.status(of: $0) }
    former = round.former
  }

  /// Whether all that was found in a report is to be verified or improved, and nothing is about its page.
  var isAdvice: Bool {
    !reports.isEmpty
      && items.allSatisfy { $0.action != .mustFix && !$0.finding.concern.isOfPublication }
  }

  /// Whether the agency was asked about the report in the last round.
  var wasAsked: Bool {
    wasOwing || !former.isEmpty || statuses?.contains { !$0.isNew } ?? false
  }

  /// Whether all that was submitted could not be read.
  var isUnreadable: Bool { owing?.concern == .owing(.onlyUnreadable) }

  /// Whether any rule passed or found something.
  var isJudged: Bool { reports.contains(where: \.isJudged) }

  /// The names of the files at `paths` without their folders; with them where two names would be
  /// equal.
  private static func names(of paths: [String]) -> [String] {
    let names = paths.map(name)
    return Set(names).count == names.count ? names : paths
  }

  /// The name of the file at `path`, without its folders and without the archive, mail or text that it is a part of: the
  /// agency did not name these.
  static func name(of path: String) -> String {
    path.split { $0 == "/" || $0 == "!" }.last.map(String.init) ?? path
  }

  private static let noReport = Wording("本次未读到报告", en: "no report was read this time")
}

extension Finding {
  /// Whether it is about a report that was read, and neither about one that is missing nor about pages, the list or facts.
  fileprivate var isOfReport: Bool {
    !concern.isOwing && !concern.isOfPublication && concern != .listing && !saysFactUnused
  }
}

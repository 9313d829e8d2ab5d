import Checking
import Forms
import Records
import Wordings

/// What a feedback letter says of an agency's report on one year, before it is put into words.
struct YearSummary: Sendable {
  let year: Int?
  /// The names of the files that were read.
  let files: [String]
  let points: [ActionItem]
  /// How each of `points` stands to the last round; nil where it is not to be compared with one.
  let marks: [RoundComparison.Mark]?
  let settled: [RoundComparison.Settled]
  /// That the report was not handed in, or that none of its files could be read.
  let owing: Finding?
  /// Whether that was so in the last round.
  let wasOwing: Bool
  /// What was read of each file, for what could not be judged in it.
  let blocks: [ReportBlock]

  init(
    _ chapter: YearDraft, year: Int?, of letter: LetterDraft, _ settings: LetterBatch.Settings,
    obstacle: (Finding) -> Wording?
  ) {
    self.year = year
    owing = chapter.owing
    blocks = chapter.reports.map(\.block)
    let files = YearSummary.names(of: blocks.map(\.source.path))
    self.files = files
    let all = blocks.flatMap(\.findings)
    points = ActionItem.merged(
      zip(blocks, files).flatMap { block, file in
        ActionItem.points(of: block.findings, in: file, least: settings.least)
      })
    wasOwing = chapter.last.contains(where: \.isOwing)
    guard settings.last != nil, !wasOwing else {
      marks = nil
      settled = []
      return
    }
    let round = RoundComparison(
      last: chapter.last, new: all, name: letter.name, year: year, least: settings.least
    ) { finding in
      guard !chapter.reports.isEmpty else { return YearSummary.noReport }
      guard let cell = finding.cell else { return obstacle(finding) }
      let isRead = chapter.reports.contains { $0.decides(about: cell) }
      return isRead ? obstacle(finding) : RoundComparison.unread
    }
    marks = points.map { round.mark(of: $0) }
    settled = round.settled
  }

  /// Whether any rule came to a judgement about the report.
  var isJudged: Bool { blocks.contains(where: \.isJudged) }

  /// The names of the files at `paths` without their folders, unless two would be alike.
  private static func names(of paths: [String]) -> [String] {
    let names = paths.map { $0.split(separator: "/").last.map(String.init) ?? $0 }
    return Set(names).count == names.count ? names : paths
  }

  private static let noReport = Wording("这次没有读到报告", en: "no report was read this time")
}

extension Finding {
  /// Whether it says that an agency's report was not handed in, or could not be read.
  fileprivate var isOwing: Bool { if case .owing = concern { true } else { false } }
}

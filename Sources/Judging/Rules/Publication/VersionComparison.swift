import Changes
import Forms
import JSON
import Records
import Wordings

/// Two versions of one report: the approved and the published one, or two captures of a page.
struct VersionComparison {
  /// The number of cells that have a finding each.
  static let limit = 5

  let before: Report
  let after: Report
  private let namesBefore: Wording
  private let namesAfter: Wording
  private let settings: CheckSettings
  /// Whether the later version is a part of the report only, so that it lacks what is on other pages.
  var isOfPart = false

  /// The versions are called `first` and `second` in messages, which begin with the second.
  init(
    from before: Report, called first: Wording, to after: Report, called second: Wording,
    _ settings: CheckSettings
  ) {
    self.before = before
    self.after = after
    namesBefore = first
    namesAfter = second
    self.settings = settings
  }

  /// All that differs. Marks of half and full width are alike, as some sites change them.
  private var differences: [Change] {
    var filter = DiffFilter()
    filter.language = language
    return Comparison(
      from: ReportSnapshot(before.withChineseMarks, keepsText: true),
      to: ReportSnapshot(after.withChineseMarks, keepsText: true), filter: filter
    ).changes
  }

  /// The sections that differ, with what counts of their differences.
  var sectionChanges: [Change] {
    isRead(before) && isRead(after)
      ? differences.filter { $0.kind == .section }.compactMap(counted) : []
  }

  var differingCells: [Cell] { before.cells.differences(from: after.cells) }

  /// What the findings about the versions are of, as far as both have it: title, cells, sections.
  var changes: [Change] {
    let cells = Set(differingCells.map(\.id))
    return differences.filter { change in
      switch change.kind {
      case .cell: change.cell.map(cells.contains) ?? false
      case .meta: change.cell == "title" && titles != nil
      case .section, .report, .finding: false
      }
    } + sectionChanges
  }

  var language: Language { settings.language }
  /// What the earlier and the later version are called.
  var names: (before: String, after: String) {
    (namesBefore.text(language), namesAfter.text(language))
  }

  func says(_ chinese: @autoclosure () -> String, en english: @autoclosure () -> String) -> String {
    language.says(chinese(), en: english())
  }

  /// A finding of `rule` about the later version, compared with the earlier one.
  func finding(
    of rule: Rule, _ verdict: Finding.Verdict, in publication: PublishedReport, section: Int? = nil,
    label: String? = nil, _ message: String
  ) -> Finding {
    var finding = rule.finding(
      verdict, in: publication, about: after.source, message, en: message)
    finding.section = section
    finding.label = label
    finding.other = Finding.Other(
      agency: before.agency, year: before.year, source: before.source)
    return finding
  }
}

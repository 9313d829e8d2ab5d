import Forms
import Records

/// What the register says of one aspect of a report. What was not judged is never shown as sound, what an office
/// has explained neither as sound nor as open, and what is only noted never as a point.
enum RegisterMark: Equatable {
  /// As many points are open, and as many are explained; the first of the most urgent ones has the id `first`.
  case open(Int, Finding.Action, explained: Int, first: String)
  /// Only points that an office has explained were found.
  case explained(Int)
  /// It was judged, and nothing was found that asks for anything, only as many notes.
  case sound(notes: Int)
  case notJudged(Reason)

  /// Its place in the order of a column: not judged, sound, explained, then by what is to be done and how often.
  var rank: Int {
    switch self {
    case .notJudged: 0
    case .sound: 1
    case .explained: 2
    case .open(let count, let action, _, _):
      Finding.Action.allCases.count { $0 > action } * 1_000_000 + 2 + count
    }
  }

  /// Why it was not judged.
  enum Reason {
    case noReport, onlyFindings, unreadable, notChecked, notChosen, incomplete, notRead
    case noDay, noLastYear, noOthers, noMembers, membersMissing, separate, noPage, pageDiffers
    /// The page is as the report, in which something is to be done.
    case sharedWithPage
  }
}

/// What the row of one agency depends on.
struct RegisterContext {
  /// What is known of the others.
  struct Others {
    /// Whether other agencies have reports of the year.
    let hasOthers: Bool
    /// Whether the reports were compared with one another.
    let areCompared: Bool
    /// Whether the agency's report is the sum of others', and whether all of these were read.
    let hasMembers: Bool
    let hasAllMembers: Bool
  }

  let dossier: AgencyDossier
  let state: SeasonOverview.State
  /// Whether it has a report and is not in the list.
  let isUnlisted: Bool
  private let year: AgencyDossier.Year?
  private let others: Others
  /// What was found and judged about each aspect.
  private let judged: [Aspect: [FindingFacts]]

  /// `judged` is what was found in the report of `year`.
  init(
    _ dossier: AgencyDossier, _ year: AgencyDossier.Year?, judged: [FindingFacts],
    _ state: SeasonOverview.State, isUnlisted: Bool, _ others: Others
  ) {
    self.dossier = dossier
    self.state = state
    self.isUnlisted = isUnlisted
    self.year = year
    self.others = others
    self.judged = Dictionary(grouping: judged.filter { $0.aspect != nil }) { $0.aspect ?? .form }
  }

  /// The first of several files of the report.
  var file: AgencyDossier.File? { year?.files.first }

  /// The mark of `aspect`.
  func mark(_ aspect: Aspect) -> RegisterMark {
    let found = judged[aspect] ?? []
    let (waived, standing) = (found.filter(\.isWaived), found.filter { !$0.isWaived })
    let open = standing.filter { $0.action != .note }
    if let worst = open.min(by: { $0.action < $1.action }) {
      return .open(open.count, worst.action, explained: waived.count, first: worst.id)
    }
    guard let year, let file = year.files.first else {
      if judged.values.joined().contains(where: \.isOfReport) { return .notJudged(.onlyFindings) }
      return .notJudged(dossier.failures.isEmpty ? .noReport : .unreadable)
    }
    if !waived.isEmpty { return .explained(waived.count) }
    if let reason = obstacle(to: aspect, file, year) { return .notJudged(reason) }
    return .sound(notes: standing.count)
  }

  /// Why nothing can be said of `aspect` where nothing was found; nil where it was judged.
  private func obstacle(
    to aspect: Aspect, _ file: AgencyDossier.File, _ year: AgencyDossier.Year
  ) -> RegisterMark.Reason? {
    guard let check = file.check else { return .notChecked }
    if aspect == .publication, let isEqual = check.isPageEqual {
      let isOpen = [.mustFix, .verify].contains(state)
      return !isEqual ? .pageDiffers : isOpen ? .sharedWithPage : nil
    }
    if aspect == .rollUp, !others.hasMembers { return .noMembers }
    guard check.judged.contains(aspect) else {
      return aspect == .publication ? .noPage : .notChosen
    }
    guard file.hasAllFailures else { return .incomplete }
    let findings = file.findings + year.findings
    guard !findings.contains(where: { $0.verdict == .notAssessable && $0.aspect == aspect })
    else { return .notRead }
    return obstacle(to: aspect, file.facts, year.year)
  }

  /// What the report lacks, or what it would be compared with.
  private func obstacle(
    to aspect: Aspect, _ facts: ReportFacts, _ year: Int?
  ) -> RegisterMark.Reason? {
    switch aspect {
    case .deadline: return facts.hasDay ? nil : .noDay
    case .form: return facts.hasHeadings ? nil : .notRead
    case .disclosure, .requests, .disputes:
      return aspect.table.map(facts.wholeTables.contains) ?? false ? nil : .notRead
    case .prose:
      return facts.hasProse && facts.wholeTables.count == Table.ofReports.count ? nil : .notRead
    case .lastYear:
      let last = year.flatMap { dossier[$0 - 1] }
      guard last.map({ !$0.files.isEmpty }) ?? false else { return .noLastYear }
      return others.areCompared ? nil : .separate
    case .copied:
      guard others.hasOthers else { return .noOthers }
      return others.areCompared ? nil : .separate
    case .rollUp:
      guard others.hasAllMembers else { return .membersMissing }
      return others.areCompared ? nil : .separate
    case .publication: return .noPage
    }
  }
}

extension AgencyDossier.File {
  /// Whether the records have a finding of each rule that failed by the summary.
  var hasAllFailures: Bool {
    let failed = Set(findings.lazy.filter { $0.verdict == .fail }.map(\.rule))
    return failed.count >= check?.failed ?? 0
  }

  /// Whether all was judged that can be judged of a report alone.
  var isJudged: Bool {
    check?.judged.isSuperset(of: .ofOneReport) ?? false && hasAllFailures
  }
}

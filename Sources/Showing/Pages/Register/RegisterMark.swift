import Forms
import Records

/// What the register says of one aspect of a report. What was not judged is never shown as sound, and what is
/// only noted never as a point.
enum RegisterMark: Equatable {
  /// As many points are open.
  case open(Int, Finding.Action)
  /// It was judged, and nothing was found that asks for anything, only as many notes.
  case sound(notes: Int)
  case notJudged(Reason)

  /// Why it was not judged.
  enum Reason {
    case noReport, notChecked, notRead, noDay, noLastYear, noOthers, noMembers, noPage
  }
}

/// What the marks of one agency's row depend on.
struct RegisterContext {
  let dossier: AgencyDossier
  let year: AgencyDossier.Year?
  /// Whether other agencies have reports of the year.
  let hasOthers: Bool
  /// Whether the agency's report is the sum of others'.
  let hasMembers: Bool

  /// The mark of `aspect`.
  func mark(_ aspect: Aspect) -> RegisterMark {
    guard let year else { return .notJudged(.noReport) }
    let standing = year.standing.filter { $0.aspect == aspect }
    let open = standing.filter { $0.action != .note }
    if let worst = open.map(\.action).min(by: { $0.rank < $1.rank }) {
      return .open(open.count, worst)
    }
    guard let file = year.files.first else { return .notJudged(.noReport) }
    if let reason = obstacle(to: aspect, file) { return .notJudged(reason) }
    return .sound(notes: standing.count)
  }

  /// Why nothing can be said of `aspect` where nothing was found; nil where it was judged.
  private func obstacle(
    to aspect: Aspect, _ file: AgencyDossier.File
  ) -> RegisterMark.Reason? {
    guard file.isChecked else { return .notChecked }
    let findings = file.findings + (year?.findings ?? [])
    guard aspect != .publication || file.hasPage else { return .noPage }
    guard !findings.contains(where: { $0.verdict == .notAssessable && $0.aspect == aspect })
    else { return .notRead }
    let facts = file.facts
    switch aspect {
    case .deadline: return facts.hasDay ? nil : .noDay
    case .form: return facts.hasHeadings ? nil : .notRead
    case .disclosure, .requests, .disputes:
      return aspect.table.map(facts.wholeTables.contains) ?? false ? nil : .notRead
    case .prose:
      return facts.hasProse && facts.wholeTables.count == Table.ofReports.count ? nil : .notRead
    case .lastYear:
      let last = year?.year.flatMap { dossier[$0 - 1] }
      return last.map { !$0.files.isEmpty } ?? false ? nil : .noLastYear
    case .copied: return hasOthers ? nil : .noOthers
    case .rollUp: return hasMembers ? nil : .noMembers
    case .publication: return nil
    }
  }
}

extension Finding.Action {
  /// 0 for the most urgent one.
  var rank: Int {
    switch self {
    case .mustFix: 0
    case .verify: 1
    case .suggest: 2
    case .note: 3
    }
  }
}

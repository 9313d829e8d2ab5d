import Changes
import Records
import Wordings

/// The action items of this round and of the last one, compared.
struct RoundComparison: Sendable {
  /// How an item of this round compares with the last round.
  enum ItemStatus: Sendable {
    case new
    /// It is still there; `before` is the last round's finding where that says something else, `reply` what the agency
    /// wrote about it since.
    case still(before: Finding?, reply: String?)

    var isNew: Bool { if case .new = self { true } else { false } }
  }

  /// An item of the last round that is not in this one.
  struct FormerItem: Sendable {
    enum Resolution: Hashable, Sendable {
      case fixed
      /// A waiver explains it now.
      case waived
      /// The report is the same: something else has changed.
      case withdrawn
      /// It cannot be judged again, for this reason.
      case open(Wording)
    }

    let finding: Finding
    let resolution: Resolution
  }

  private let statuses: [ActionItem.Key: ItemStatus]
  /// In the order of the report.
  let former: [FormerItem]

  /// Compares `new`, all findings about the files of an agency's report on a year, with `last`, those of the
  /// last round; `replies` are those of the agency to `last`, by their ids. Both are compared as findings about the agency `name` and `year`, so that an alias, or a
  /// corrected name or year, does not make every item a new one. `obstacle` returns why a finding that
  /// is gone cannot be judged, `isUnchanged` whether its report is the same file.
  init(
    last: [Finding], new: [Finding], name: String, year: Int?, least: Finding.Severity,
    replies: [String: String] = [:], isUnchanged: (Finding) -> Bool = { _ in false },
    obstacle: (Finding) -> Wording?
  ) {
    let old = RoundComparison.distinct(last)
    let renamed = old.map { $0.renamed(name, year) }
    let ids = Dictionary(zip(renamed.map(\.id), old.map(\.id))) { first, _ in first }
    let comparison = FindingComparison(
      old: renamed,
      new: RoundComparison.distinct(new).map { $0.renamed(name, year) })
    let listed = Set(
      ActionItem.all(of: old, in: "", least: least).map { ActionItem.Key($0.finding) })
    var statuses: [ActionItem.Key: ItemStatus] = [:]
    var former: [FormerItem] = []
    for pair in comparison.pairs {
      switch pair {
      case .new(let finding): statuses[ActionItem.Key(finding)] = .new
      case .unchanged(let before, let finding):
        statuses[ActionItem.Key(finding)] = .still(
          before: before.message == finding.message ? nil : before,
          reply: ids[before.id].flatMap { replies[$0] })
        guard listed.contains(ActionItem.Key(before)) else { continue }
        if finding.verdict == .notAssessable {
          former.append(
            FormerItem(finding: before, resolution: .open(RoundComparison.unread)))
        } else if finding.waived != nil {
          former.append(FormerItem(finding: before, resolution: .waived))
        }
      case .gone(let finding) where listed.contains(ActionItem.Key(finding)):
        let resolution = obstacle(finding).map { FormerItem.Resolution.open($0) }
        former.append(
          FormerItem(
            finding: finding,
            resolution: resolution ?? (isUnchanged(finding) ? .withdrawn : .fixed)))
      case .gone: break
      }
    }
    self.statuses = statuses
    self.former = former.sorted { $0.finding.order < $1.finding.order }
  }

  /// How `item` compares with the last round.
  func status(of item: ActionItem) -> ItemStatus {
    statuses[ActionItem.Key(item.finding)] ?? .new
  }

  /// `findings` without those that another file of the same report repeats.
  private static func distinct(_ findings: [Finding]) -> [Finding] {
    var seen: Set<ActionItem.Key> = []
    return findings.filter { seen.insert(ActionItem.Key($0)).inserted }
  }

  static let unread = Wording("本次空白或未读到", en: "blank or not read this time")
}

import Changes
import Records
import Wordings

/// What became of the points of the last round.
struct RoundComparison: Sendable {
  /// How a point of this round stands to the last one.
  enum Mark: Hashable, Sendable {
    case new
    /// Still there; what was found then, where it reads otherwise now.
    case still(before: String?)
  }

  /// A point of the last round that is none of this one.
  struct Settled: Sendable {
    enum Outcome: Hashable, Sendable {
      case fixed
      /// A waiver explains it now.
      case waived
      /// It cannot be judged again, because of this.
      case open(Wording)
    }

    let finding: Finding
    let outcome: Outcome
  }

  private let marks: [ActionItem.Key: Mark]
  /// In the order of the report.
  let settled: [Settled]

  /// Compares `new`, all findings about the files of an agency's report on a year, with those that
  /// the last round wrote. Both are taken as by the agency `name` on `year`, so that an alias, or a
  /// corrected name or year, does not make every point a new one. `obstacle` returns why what is gone
  /// cannot be said to be fixed.
  init(
    last: [Finding], new: [Finding], name: String, year: Int?, least: Finding.Severity,
    obstacle: (Finding) -> Wording?
  ) {
    let old = RoundComparison.distinct(last)
    let comparison = FindingComparison(
      old: old.map { $0.renamed(name, year) },
      new: RoundComparison.distinct(new).map { $0.renamed(name, year) })
    let standing = Set(
      ActionItem.points(of: old, in: "", least: least).map { ActionItem.Key($0.finding) })
    var marks: [ActionItem.Key: Mark] = [:]
    var settled: [Settled] = []
    for pair in comparison.pairs {
      switch pair {
      case .new(let finding): marks[ActionItem.Key(finding)] = .new
      case .unchanged(let before, let finding):
        marks[ActionItem.Key(finding)] = .still(
          before: before.message == finding.message ? nil : before.message)
        guard standing.contains(ActionItem.Key(before)) else { continue }
        if finding.verdict == .notAssessable {
          settled.append(Settled(finding: before, outcome: .open(RoundComparison.unread)))
        } else if finding.waived != nil {
          settled.append(Settled(finding: before, outcome: .waived))
        }
      case .gone(let finding) where standing.contains(ActionItem.Key(finding)):
        settled.append(
          Settled(finding: finding, outcome: obstacle(finding).map { .open($0) } ?? .fixed))
      case .gone: break
      }
    }
    self.marks = marks
    self.settled = settled.sorted { $0.finding.turn < $1.finding.turn }
  }

  /// How `point` stands to the last round.
  func mark(of point: ActionItem) -> Mark { marks[ActionItem.Key(point.finding)] ?? .new }

  /// Without what another file of the same report says too.
  private static func distinct(_ findings: [Finding]) -> [Finding] {
    var seen: Set<ActionItem.Key> = []
    return findings.filter { seen.insert(ActionItem.Key($0)).inserted }
  }

  static let unread = Wording("这次空白或者没有读到", en: "blank or not read this time")
}

extension Finding {
  /// The same as a finding about the agency `name` on `year`, its id too.
  fileprivate func renamed(_ name: String, _ year: Int?) -> Finding {
    guard agency != name || self.year != year else { return self }
    var renamed = self
    (renamed.agency, renamed.year) = (name, year)
    let ordinal = (1...999).first { makeID(ordinal: $0) == id }
    renamed.id = ordinal.map { renamed.makeID(ordinal: $0) } ?? id
    return renamed
  }
}

import Agencies
import Forms
import Records

/// What local notices demand or allow beyond the national rules, and where each says so.
package struct Profile: Sendable {
  /// The agencies that a line is for.
  struct Scope: Hashable, Sendable {
    /// nil: any.
    var kind: Agency.Kind?
    var level: Agency.Level?

    func holds(for traits: AgencyTraits) -> Bool {
      (kind == nil || kind == traits.kind) && (level == nil || level == traits.level)
    }

    /// A kind counts more than a level.
    fileprivate var weight: Int { (kind == nil ? 0 : 2) + (level == nil ? 0 : 1) }
  }

  /// By when the reports of some agencies are due.
  struct DueDay: Sendable {
    let scope: Scope
    let month: Int
    let day: Int
    let basis: String
  }

  /// What the prose of some agencies must count.
  struct RequiredCount: Sendable {
    let scope: Scope
    let section: Int
    let name: String
    let words: [String]
    let units: [String]
    let basis: String
  }

  /// How long a text of some agencies may be.
  struct LengthLimit: Sendable {
    let scope: Scope
    /// nil: the whole report.
    let section: Int?
    let least: Int?
    let most: Int?
    let basis: String
  }

  /// A heading that a section may have.
  struct AllowedHeading: Sendable {
    let section: Int
    /// Its words, folded.
    let words: String
  }

  /// How grave a rule is.
  struct RuleSeverity: Sendable {
    let code: String
    /// Nil turns the rule off.
    let severity: Finding.Severity?
    let basis: String
  }

  var dueDays: [DueDay] = []
  var counts: [RequiredCount] = []
  var lengths: [LengthLimit] = []
  /// A rule has one at most.
  var severities: [RuleSeverity] = []
  var headings: [AllowedHeading] = []

  /// Nothing beyond the national rules.
  package init() {}
}

// MARK: - What it says

extension Profile {
  /// The codes of the rules that are off.
  package var off: Set<String> {
    Set(severities.filter { $0.severity == nil }.map { $0.code })
  }

  /// By when the reports of an agency of these `traits` are due; nil where no notice says. The line that names most of it
  /// counts.
  func dueDay(of traits: AgencyTraits) -> DueDay? {
    dueDays.filter { $0.scope.holds(for: traits) }.max { $0.scope.weight < $1.scope.weight }
  }

  /// The same of the agency called `name`, whose row of the office's list is `agency`, as month and day.
  package func dueDay(of name: String, _ agency: Agency?) -> (month: Int, day: Int)? {
    dueDay(of: AgencyTraits(agency: name).corrected(by: agency)).map { ($0.month, $0.day) }
  }

  /// Whether section `number` may be headed so.
  func allows(_ heading: Heading, in number: Int) -> Bool {
    guard !headings.isEmpty else { return false }
    let words = heading.folded
    return headings.contains { $0.section == number && $0.words == words }
  }

  /// `report` with the numbers of sections whose headings a notice allows, where no section has that
  /// number yet.
  func recognizing(_ report: Report) -> Report {
    guard !headings.isEmpty else { return report }
    var report = report
    for index in report.sections.indices where report.sections[index].number == nil {
      guard let text = report.sections[index].heading else { continue }
      let heading = Heading(text)
      let number = (1...6).first { number in
        allows(heading, in: number) && !report.sections.contains { $0.number == number }
      }
      report.sections[index].number = number
    }
    return report
  }

  /// Gives `finding` the severity that a notice gives its rule, with that notice: its gravest findings
  /// get it, lesser ones are no graver than it.
  func adjust(_ finding: inout Finding) {
    guard let line = severities.first(where: { $0.code == finding.rule }),
      let wanted = line.severity
    else { return }
    let own = Rule.all.first { $0.code == finding.rule }?.severity
    let fitting = finding.severity == own ? wanted : min(finding.severity, wanted)
    guard fitting != finding.severity else { return }
    finding.severity = fitting
    finding.basis = finding.basis.map { "\($0)；\(line.basis)" } ?? line.basis
  }

  /// Does so with each of `findings`.
  package func adjust(_ findings: inout [Finding]) {
    guard !severities.isEmpty else { return }
    for index in findings.indices { adjust(&findings[index]) }
  }
}

import Agencies
import Forms
import Records

/// Local requirements beyond the national rules, each with the notice that states it.
package struct Profile: Sendable {
  /// The agencies to which a line applies.
  struct Scope: Hashable, Sendable {
    /// nil: any.
    var kind: Agency.Kind?
    var level: Agency.Level?

    /// Whether the line applies to agencies with `traits`.
    func holds(for traits: AgencyTraits) -> Bool {
      (kind == nil || kind == traits.kind) && (level == nil || level == traits.level)
    }

    /// How specific the scope is: a kind counts more than a level.
    fileprivate var weight: Int { (kind == nil ? 0 : 2) + (level == nil ? 0 : 1) }
  }

  /// The day when the reports of some agencies are due.
  struct DueDay: Sendable {
    let scope: Scope
    let month: Int
    let day: Int
    let basis: String
  }

  /// A count that the prose of some agencies must state.
  struct RequiredCount: Sendable {
    let scope: Scope
    let section: Int
    let name: String
    let words: [String]
    let units: [String]
    let basis: String
  }

  /// The limits for the length of some agencies' texts, in characters.
  struct LengthLimit: Sendable {
    let scope: Scope
    /// nil: the whole report.
    let section: Int?
    let least: Int?
    let most: Int?
    let basis: String
  }

  /// A heading that is allowed for a section.
  struct AllowedHeading: Sendable {
    let section: Int
    /// Its words, folded.
    let words: String
  }

  /// The severity of a rule.
  struct RuleSeverity: Sendable {
    let code: String
    /// Nil turns the rule off.
    let severity: Finding.Severity?
    let basis: String
  }

  var dueDays: [DueDay] = []
  var counts: [RequiredCount] = []
  var lengths: [LengthLimit] = []
  /// At most one for each rule.
  var severities: [RuleSeverity] = []
  var headings: [AllowedHeading] = []

  /// Nothing beyond the national rules.
  package init() {}
}

// MARK: - Queries

extension Profile {
  /// The codes of the rules that are off.
  package var off: Set<String> {
    Set(severities.filter { $0.severity == nil }.map { $0.code })
  }

  /// The day when the reports of agencies with `traits` are due; nil where no notice states it. The most
  /// specific line applies.
  func dueDay(of traits: AgencyTraits) -> DueDay? {
    dueDays.filter { $0.scope.holds(for: traits) }.max { $0.scope.weight < $1.scope.weight }
  }

  /// The same for the agency called `name` with the row `agency` in the office's list.
  package func dueDay(of name: String, _ agency: Agency?) -> (month: Int, day: Int)? {
    dueDay(of: AgencyTraits(agency: name).corrected(by: agency)).map { ($0.month, $0.day) }
  }

  /// Whether `heading` is allowed for section `number`.
  func allows(_ heading: SectionHeading, in number: Int) -> Bool {
    guard !headings.isEmpty else { return false }
    let words = heading.folded
    return headings.contains { $0.section == number && $0.words == words }
  }

  /// `report` with a number for each section whose heading a notice allows, unless another section has
  /// that number.
  func recognizing(_ report: Report) -> Report {
    guard !headings.isEmpty else { return report }
    var report = report
    for index in report.sections.indices where report.sections[index].number == nil {
      guard let text = report.sections[index].heading else { continue }
      let heading = SectionHeading(text)
      let number = (1...6).first { number in
        allows(heading, in: number) && !report.sections.contains { $0.number == number }
      }
      report.sections[index].number = number
    }
    return report
  }

  /// Applies the severity that a notice sets for the rule of `finding`, and adds the notice to its basis.
  /// Findings of the rule's own severity get it; for lesser ones it is the upper limit.
  func adjust(_ finding: inout Finding) {
    guard let line = severities.first(where: { $0.code == finding.rule }),
      let wanted = line.severity
    else { return }
    let own = Rule.coded(finding.rule)?.severity
    let fitting = finding.severity == own ? wanted : min(finding.severity, wanted)
    guard fitting != finding.severity else { return }
    finding.severity = fitting
    finding.basis = finding.basis.map { "\($0)；\(line.basis)" } ?? line.basis
  }

  /// Applies it to each of `findings`.
  package func adjust(_ findings: inout [Finding]) {
    guard !severities.isEmpty else { return }
    for index in findings.indices { adjust(&findings[index]) }
  }
}

import Checking
import Records
import Rules

/// A point that an agency is asked about: a root finding, with the findings that follow from it. What letters,
/// registers and summaries count is the number of these.
package struct ActionItem: Sendable {
  /// The key that distinguishes the items of one agency, whichever of its files they were found in.
  struct Key: Hashable {
    let rule: String
    let cell: String?
    let label: String?
    let message: String

    init(_ finding: Finding) {
      rule = finding.rule
      cell = finding.cell?.id
      label = finding.label
      message = finding.message
    }
  }

  package let finding: Finding
  package let followers: [Finding]
  /// The most severe action that it and its followers require: must-fix, verify or suggest.
  package let action: Finding.Action
  /// The files that it was found in.
  package var files: [String]

  /// The actions that make a finding an item, the most severe first.
  package static let actions: [Finding.Action] = [.mustFix, .verify, .suggest]

  /// Whether several reports were compared to find it.
  var isOfStream: Bool { Family(of: finding.rule)?.comparesReports ?? false }

  /// The followers that are listed: not the sums that blanks leave open, where the finding is about blanks.
  var listedFollowers: [Finding] {
    followers.filter { finding.verdict == .review || $0.verdict == .fail }
  }

  /// The items that `findings` about the report in `file` make, in the order of the paper: those that are
  /// more than a note, without waived ones and those below `least`.
  package static func all(
    of findings: [Finding], in file: String, least: Finding.Severity
  ) -> [ActionItem] {
    let live = findings.filter {
      $0.waived == nil && $0.verdict != .notAssessable && $0.severity >= least
    }
    let known = Dictionary(live.map { ($0.id, $0) }) { first, _ in first }
    let roots = live.map { root(of: $0, in: known) }
    let items = live.indices.compactMap { index -> ActionItem? in
      guard roots[index] == nil else { return nil }
      let finding = live[index]
      let followers = live.indices.filter { roots[$0] == finding.id }.map { live[$0] }
      let actions = [finding.request] + followers.map(\.action)
      guard let action = ActionItem.actions.first(where: actions.contains) else { return nil }
      return ActionItem(finding: finding, followers: followers, action: action, files: [file])
    }
    // Swift's sort is stable.
    return items.sorted { $0.order < $1.order }
  }

  /// Those of `findings` that would be items if they were not waived, without what follows from another one; one
  /// that several files have is one.
  package static func explained(in findings: [Finding], least: Finding.Severity) -> [Finding] {
    let waived = Set(findings.filter { $0.waived != nil }.map(\.id))
    var seen: Set<Key> = []
    return findings.filter { finding in
      finding.waived != nil && !(finding.cause.map(waived.contains) ?? false)
        && finding.verdict != .notAssessable && finding.severity >= least
        && actions.contains(finding.request)
        && seen.insert(Key(finding)).inserted
    }
  }

  /// The id of the finding that `finding` follows from, over any number of steps; nil where it follows from
  /// none.
  private static func root(of finding: Finding, in known: [String: Finding]) -> String? {
    var root = finding
    for _ in known.indices {
      guard let cause = root.cause.flatMap({ known[$0] }), cause.id != finding.id else { break }
      root = cause
    }
    // Causes that form a cycle explain nothing.
    let isCircle = root.cause.map { known[$0] != nil } ?? false
    return root.id == finding.id || isCircle ? nil : root.id
  }

  /// The items of several files of one report: what was found in several of them is one item.
  package static func merged(_ items: [ActionItem]) -> [ActionItem] {
    var indexes: [Key: Int] = [:]
    var merged: [ActionItem] = []
    for item in items {
      let key = Key(item.finding)
      if let index = indexes[key] {
        merged[index].files += item.files
      } else {
        indexes[key] = merged.count
        merged.append(item)
      }
    }
    return merged.sorted { $0.order < $1.order }
  }

  /// The sort key: the part of the paper, then the position in it.
  private var order: (Int, Int) { (PaperPart(of: finding).rawValue, finding.order) }
}

extension Finding {
  /// The sort key of items: those about the whole report first, then by their positions in it.
  var order: Int { concern == .duplicate ? -1 : position }
}

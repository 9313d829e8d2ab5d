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

  private let point: Point<Finding>
  package var finding: Finding { point.root }
  package var followers: [Finding] { point.followers }
  /// The most severe action that it and its followers require: must-fix, verify or suggest.
  package let action: Finding.Action
  /// The files that it was found in.
  package var files: [String]

  /// The actions that make a finding an item, the most severe first.
  package static let actions: [Finding.Action] = [.mustFix, .verify, .suggest]

  /// Whether several reports were compared to find it.
  var isOfStream: Bool { Family(of: finding.rule)?.comparesReports ?? false }

  var listedFollowers: [Finding] { point.listedFollowers }

  /// The items that `findings` about the report in `file` make, in the order of the paper: those that are
  /// more than a note, without waived ones and those below `least`.
  package static func all(
    of findings: [Finding], in file: String, least: Finding.Severity
  ) -> [ActionItem] {
    let live = findings.filter {
      $0.waived == nil && $0.verdict != .notAssessable && $0.severity >= least
    }
    let items = live.points.compactMap { point -> ActionItem? in
      guard actions.contains(point.action) else { return nil }
      return ActionItem(point: point, action: point.action, files: [file])
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
        && actions.contains(finding.action)
        && seen.insert(Key(finding)).inserted
    }
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

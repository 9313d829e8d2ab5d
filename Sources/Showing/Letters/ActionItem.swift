import Checking
import Records
import Rules

/// A point of a feedback letter: a finding that stands for itself, with those that follow from it.
struct ActionItem: Sendable {
  /// What tells points of one agency apart, whichever of its files they were found in.
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

  let finding: Finding
  let followers: [Finding]
  /// The gravest of what it and those that follow from it ask for: a must-fix or to verify.
  let action: Finding.Action
  /// The files that it was found in.
  var files: [String]

  /// Whether it comes of holding several reports against one another.
  var isOfStream: Bool { Family(of: finding.rule)?.comparesReports ?? false }

  /// Those of `followers` that tell more than the finding: not the sums that its blanks leave open.
  var told: [Finding] {
    followers.filter { finding.verdict == .review || $0.verdict == .fail }
  }

  /// What of `findings`, about the report in `file`, has to be fixed or verified, in the order of the
  /// report: neither waived nor below `least`.
  static func points(
    of findings: [Finding], in file: String, least: Finding.Severity
  ) -> [ActionItem] {
    let live = findings.filter {
      $0.waived == nil && $0.verdict != .notAssessable && $0.severity >= least
    }
    let known = Dictionary(live.map { ($0.id, $0) }) { first, _ in first }
    let roots = live.map { root(of: $0, in: known) }
    let points = live.indices.compactMap { index -> ActionItem? in
      guard roots[index] == nil else { return nil }
      let finding = live[index]
      let followers = live.indices.filter { roots[$0] == finding.id }.map { live[$0] }
      let actions =
        ([finding] + followers).map(\.action) + (finding.asksToVerify ? [.verify] : [])
      guard let action = [.mustFix, .verify].first(where: actions.contains) else { return nil }
      return ActionItem(finding: finding, followers: followers, action: action, files: [file])
    }
    // Swift's sort is stable.
    return points.sorted { $0.finding.turn < $1.finding.turn }
  }

  /// The id of the finding that `finding` follows from in the end; nil where it stands for itself.
  private static func root(of finding: Finding, in known: [String: Finding]) -> String? {
    var root = finding
    for _ in known.indices {
      guard let cause = root.cause.flatMap({ known[$0] }), cause.id != finding.id else { break }
      root = cause
    }
    // Causes in a circle explain nothing.
    let isCircle = root.cause.map { known[$0] != nil } ?? false
    return root.id == finding.id || isCircle ? nil : root.id
  }

  /// The points of several files of one report: what was found in several of them is one point.
  static func merged(_ points: [ActionItem]) -> [ActionItem] {
    var indexes: [Key: Int] = [:]
    var merged: [ActionItem] = []
    for point in points {
      let key = Key(point.finding)
      if let index = indexes[key] {
        merged[index].files += point.files
      } else {
        indexes[key] = merged.count
        merged.append(point)
      }
    }
    return merged.sorted { $0.finding.turn < $1.finding.turn }
  }
}

extension Finding {
  /// Whether it is more than a suggestion to the agency: blanks of tables three and four stand for the
  /// reviews of the sums that they leave open, which records leave out beside it; and of files that state
  /// a number differently only the agency knows which is right.
  fileprivate var asksToVerify: Bool {
    guard severity > .info else { return false }
    return concern == .duplicate || concern == .blank && (cell?.section ?? 0) > 2
  }

  /// What points are ordered by: those about the whole report first, then by their places in it.
  var turn: Int { concern == .duplicate ? -1 : place }
}

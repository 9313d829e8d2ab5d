import Records
import Rules
import Wordings

/// The reports of this round by their checksums: what the last round found in a report that is still the same file
/// was not fixed when it is gone.
package struct UnchangedReports: Sendable {
  private var checksums: Set<String> = []

  package init() {}

  package mutating func add(_ report: Report) { checksums.insert(report.source.crc32) }

  /// Whether the reports in which `finding` of the last round was found are the same files. Not known, and so false,
  /// where it is about pages.
  package func have(_ finding: Finding) -> Bool {
    let needs = Rule.coded(finding.rule)?.needs ?? []
    guard !needs.contains(.pages), checksums.contains(finding.source.crc32)
    else { return false }
    return finding.other.map { checksums.contains($0.source.crc32) } ?? true
  }

  /// Why such a finding is gone all the same.
  package static let reason = Wording(
    "报告未变，核对依据（名单、设置、规则或者其他单位的报告）有变",
    en:
      "the report is the same file; the list, the settings, the rules or reports of others have changed"
  )
}

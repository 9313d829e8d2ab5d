import Records
import Rules
import Wordings

/// The reports of this round by their checksums: what the last round found in a report that is still the same file
/// was not fixed when it is gone.
package struct UnchangedReports: Sendable {
  /// An agency with the checksum of a text of its report.
  private struct Passage: Hashable {
    let agency: String?
    let crc32: String
  }

  private var checksums: Set<String> = []
  /// The texts of sections that may be copied, where those of the last round are known.
  private var passages: Set<Passage> = []
  /// The checksums of the texts that others had too, by the ids of the findings of the last round.
  private let textsBefore: [String: String]

  package init(textsBefore: [String: String] = [:]) { self.textsBefore = textsBefore }

  package mutating func add(_ report: Report) {
    checksums.insert(report.source.crc32)
    guard !textsBefore.isEmpty else { return }
    for section in report.sections where Imprint.Prose.sections.contains(section.number ?? 0) {
      passages.insert(Passage(agency: report.agency, crc32: section.checksum))
    }
  }

  /// Whether the report in which `finding` of the last round was found is the same file, and where it was compared with
  /// another one of its agency, that is, too. Not known, and so false, where it is about pages.
  package func have(_ finding: Finding) -> Bool {
    let needs = Rule.coded(finding.rule)?.needs ?? []
    if let text = textsBefore[finding.id],
      passages.contains(Passage(agency: finding.agency, crc32: text))
    {
      return true
    }
    guard !needs.contains(.pages), checksums.contains(finding.source.crc32)
    else { return false }
    // What the report of another agency says now is not what this one has fixed.
    guard let other = finding.other, other.agency == finding.agency else { return true }
    return checksums.contains(other.source.crc32)
  }

  /// The same of a text that others had too: its report may have been changed elsewhere.
  package static let reasonOfText = Wording(
    "这一部分的文字未变，其他单位的报告有变", en: "the section is the same; reports of others have changed")

  /// Why such a finding is gone all the same.
  package static let reason = Wording(
    "报告未变，核对依据（名单、设置、规则或者其他单位的报告）有变",
    en:
      "the report is the same file; the list, the settings, the rules or reports of others have changed"
  )
}

extension Section {
  /// The checksum of its text.
  package var checksum: String { Source.checksum(of: Array(text.string.utf8)) }
}

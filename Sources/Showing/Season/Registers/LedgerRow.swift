import JSON
import Phrases
import Records
import Rules

/// A row of the findings register: a finding, or a file that could not be read.
struct LedgerRow: Sendable {
  /// What identifies the row from round to round.
  enum Key: Hashable, Sendable {
    case finding(String)
    /// The code of a failure, and the path of the file.
    case failure(code: String, path: String)
  }

  let key: Key
  let fields: [LedgerColumn: SheetTable.Field]
  /// Whether the office has explained the finding.
  let isExplained: Bool

  /// The text in `column`; nil where it has none.
  func text(_ column: LedgerColumn) -> String? {
    if case .text(let text) = fields[column] { text } else { nil }
  }

  /// The row of `finding` about the listed `agency`; `action` is the word for what is to be done, `files`
  /// are those in which it was found, and `cause` is the number of the row that causes it.
  init(_ finding: Finding, agency: String?, action: String, files: [String], cause: Int?) {
    key = .finding(finding.id)
    isExplained = finding.waived != nil
    let rule = Rule.coded(finding.rule)
    let (reported, compared) = LedgerRow.numbers(of: finding)
    fields = [
      .agency: .init(agency ?? finding.agency),
      .year: .init(finding.year.map { Number(Int128($0)) }),
      .action: .text(action), .location: .init(finding.label),
      .problem: .text(finding.message), .reported: .init(reported), .compared: .init(compared),
      .gap: .init(LedgerRow.gap(reported, compared) ?? finding.gap), .quote: .init(finding.quote),
      .fix: .init(finding.hint ?? rule?.fix.chinese),
      .basis: .text(finding.basis ?? "数据勾稽关系或文本前后一致性（无专门条文）"),
      .rule: .text(finding.rule), .file: .text(files.joined(separator: "；")),
      .address: .init(finding.source.url), .captured: .init(finding.source.timeOfCapture),
      .id: .text(finding.id), .cause: .init(cause.map { Number(Int128($0)) }),
    ]
  }

  /// The row of a file that is no report, or that could not be read, of the listed `agency`.
  init(_ failure: Failure, agency: String?) {
    key = .failure(code: failure.code.rawValue, path: failure.path)
    isExplained = false
    let phrases = Phrasebook(.chinese)
    fields = [
      .agency: .init(agency),
      .action: .text(failure.isCompanion ? phrases.action(.note) : phrases.unreadable),
      .location: .init(failure.line.map { "第\($0)行" }), .problem: .text(failure.message),
      .fix: .init(failure.isCompanion ? nil : failure.request(phrases)),
      .rule: .text(failure.words), .file: .text(failure.path),
      .address: .init(failure.url), .captured: .init(failure.captured?.replacing("T", with: " ")),
    ]
  }

  /// The number in the table, and the one that it is compared with. A finding about a claim has the
  /// number of the prose as its actual one, and that of the table as the expected one.
  private static func numbers(of finding: Finding) -> (reported: Number?, compared: Number?) {
    finding.concern == .claim
      ? (finding.expected, finding.actual) : (finding.actual, finding.expected)
  }

  private static func gap(_ reported: Number?, _ compared: Number?) -> Number? {
    guard let reported, let compared else { return nil }
    return reported - compared
  }
}

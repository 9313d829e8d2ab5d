/// The reason why an input cannot be read, converted or summed, for a failure record and a message.
///
/// It is the only error type of the library for inputs. A wrong command line is a `UsageError`.
package struct Refusal: Error, Hashable, Sendable {
  /// The kind of a refusal: the `code` of a failure record, explained in rpt-report(5), FAILURES.
  package enum Code: String, Sendable, CaseIterable {
    case unreadable, encrypted, unsupported
    case notAReport = "not-a-report"
    case noTextLayer = "no-text-layer"
    case tooLarge = "too-large"
    case converterMissing = "converter-missing"
    case malformedRecord = "malformed-record"
  }

  /// What a document that is not a report is or has instead.
  package enum Substitute: String, Sendable, CaseIterable {
    /// It goes with a report: a sign-off sheet, a covering letter, a feedback letter.
    case companion
    /// The text of a mail whose attachments are read.
    case message
    /// Links to files, of which one may be the report.
    case attachments
    /// No text that can be read: a script fills the page, or it has only pictures.
    case nothing
    /// Links to several reports.
    case list
  }

  package let code: Code
  /// What a document without a report is or has instead; nil where that is not known.
  package var instead: Substitute?
  /// One sentence without the location.
  package let reason: Wording
  /// The title of a report that a document without one has; nil where it has none.
  package var title: String?
  /// The index of the byte of the line where reading stopped; nil for other inputs.
  package let offset: Int?

  package init(_ code: Code, _ message: Wording) {
    self.code = code
    reason = message
    offset = nil
  }

  package init(_ code: Code, _ chinese: String, en english: String) {
    self.init(code, Wording(chinese, en: english))
  }

  /// The refusal of a document that is, or has, `instead` in place of a report.
  package init(_ instead: Substitute, _ chinese: String, en english: String) {
    self.init(.notAReport, chinese, en: english)
    self.instead = instead
  }

  /// One sentence with the number of the byte in the line, from 1.
  package var message: Wording {
    guard let offset else { return reason }
    return Wording(
      "第\(offset + 1)字节：\(reason.chinese)", en: "byte \(offset + 1): \(reason.english)")
  }
}

extension Refusal {
  private init(malformed reason: Wording, at offset: Int) {
    code = .malformedRecord
    self.reason = reason
    self.offset = offset
  }

  /// The refusal of a line at the byte `offset`, from 0. `reason` quotes at most the wrong key or value.
  package static func malformed(_ reason: Wording, at offset: Int) -> Refusal {
    Refusal(malformed: reason, at: offset)
  }

  package static func malformed(
    _ chinese: String, en english: String, at offset: Int = 0
  ) -> Refusal {
    Refusal(malformed: Wording(chinese, en: english), at: offset)
  }
}

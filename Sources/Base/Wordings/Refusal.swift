/// Why an input cannot be read, converted or summed: what a failure record and a message say of it.
///
/// The one error of the library. A wrong command line is no refusal: it is a `UsageError`.
package struct Refusal: Error, Hashable, Sendable {
  /// What kind of refusal it is: the `code` of a failure record, explained in rpt-report(5), FAILURES.
  package enum Code: String, Sendable, CaseIterable {
    case unreadable, encrypted, unsupported
    case notAReport = "not-a-report"
    case noTextLayer = "no-text-layer"
    case tooLarge = "too-large"
    case converterMissing = "converter-missing"
    case malformedRecord = "malformed-record"
  }

  package let code: Code
  /// One sentence without the location: where the line is shown anyway, it is enough.
  package let reason: Wording
  /// Of a line, the byte at which reading stopped, from 0; nil of other inputs.
  package let offset: Int?

  package init(_ code: Code, _ message: Wording) {
    self.code = code
    reason = message
    offset = nil
  }

  package init(_ code: Code, _ chinese: String, en english: String) {
    self.init(code, Wording(chinese, en: english))
  }

  /// One sentence for the person who gave the input, with the byte of the line, counted from 1.
  package var message: Wording {
    guard let offset else { return reason }
    return Wording(
      "第 \(offset + 1) 字节：\(reason.chinese)", en: "byte \(offset + 1): \(reason.english)")
  }
}

extension Refusal {
  private init(malformed reason: Wording, at offset: Int) {
    code = .malformedRecord
    self.reason = reason
    self.offset = offset
  }

  /// The refusal of a line at its byte `offset`, from 0. `reason` quotes no more than the key or value
  /// that is wrong.
  package static func malformed(_ reason: Wording, at offset: Int) -> Refusal {
    Refusal(malformed: reason, at: offset)
  }

  package static func malformed(
    _ chinese: String, en english: String, at offset: Int
  ) -> Refusal {
    Refusal(malformed: Wording(chinese, en: english), at: offset)
  }
}

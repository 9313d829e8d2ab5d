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
  /// One sentence for the person who gave the input.
  package let message: Wording

  package init(_ code: Code, _ message: Wording) {
    self.code = code
    self.message = message
  }

  package init(_ code: Code, _ chinese: String, en english: String) {
    self.init(code, Wording(chinese, en: english))
  }
}

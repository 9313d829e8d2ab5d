import Wordings

extension Failure.Code {
  /// What such a failure means: rpt-report(5), FAILURES.
  package var meaning: String {
    switch self {
    case .converterMissing:
      """
      A program that reads this format is not installed or cannot run; the message names the package. \
      The document is not at fault.
      """
    case .encrypted: "The document is encrypted, or protected by a password."
    case .malformedRecord:
      """
      A line of a stream is not a record: it is not JSON, a key occurs twice, or its version or a \
      word is unknown. Of lines that are not JSON, as those of a document that should have gone \
      through rpt-parse(1), only the first one up to the next record gives a failure.
      """
    case .noTextLayer: "A PDF or OFD file without text, such as a scan."
    case .notAReport:
      """
      The document can be read but is not a yearly report; the message says what it seems to be: a \
      list of reports, a notice, a file of records, a page that a script fills, an empty file. The \
      key instead says so where it matters.
      """
    case .tooLarge:
      "The input is larger, or nested deeper, than the limits allow; the message names the limit."
    case .unreadable:
      """
      The file does not exist, reading it is not permitted, it is damaged, or its converter failed.
      """
    case .unsupported:
      "The format is not supported: a picture, an archive other than ZIP."
    }
  }
}

extension Refusal.Code {
  /// What such a refusal means, as rpt-report(5) has it.
  package var meaning: String {
    switch self {
    case .converterMissing:
      """
      A program that reads this format, or a table of the C library for its encoding, is not \
      installed; the message names the package.
      """
    case .encrypted: "The document is behind a password."
    case .malformedRecord:
      """
      A line of a stream is no record: no JSON, a key twice, a version or a word that is not \
      known. Of lines that are no JSON at all, as those of a document that should have gone \
      through rpt-parse(1), one stands for all up to the next record.
      """
    case .noTextLayer: "A PDF file without text, as scanners make them."
    case .notAReport:
      """
      The document can be read and is no yearly report; the message says what it seems to be: a \
      page that a script fills, a link to an attachment, an empty file.
      """
    case .tooLarge: "Larger, or nested deeper, than the limits allow; the message names the limit."
    case .unreadable:
      "There is no such file, it may not be read, it is damaged, or its converter gave up."
    case .unsupported: "A format that is not read: a picture, OFD, an archive that is no ZIP."
    }
  }
}

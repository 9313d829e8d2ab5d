/// What only the end of a paragraph or of the report decides.
extension ClaimInterpreter {
  /// Settles what the whole paragraph decides.
  mutating func endParagraph() {
    confirmTopic()
    doubtBesideAgreement()
    settleByStatedSums()
    withdrawDenials()
  }

  /// Settles what all sections decide together.
  mutating func endReport() {
    endParagraph()
    doubtBesideOwnNumbers()
  }
}

/// A sentence of a report of 青石区人民政府 for 2022, and the claims that a person reads in it.
struct ClaimSentence: Sendable, CustomStringConvertible {
  let text: String
  let section: Int
  /// Number, cells in short ids, and the verdict unless it is pass: `128 received +
  /// brought_forward`, `9 carried_forward fail`.
  let claims: [String]

  init(_ text: String, in section: Int = 1, _ claims: String...) {
    self.text = text
    self.section = section
    self.claims = claims
  }

  var description: String { text }
}

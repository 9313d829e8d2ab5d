import JSON
import Records

/// A number that the prose states, with what it was compared with.
package struct StatedClaim: Sendable {
  /// A formula that was tried.
  package struct Trial: Sendable {
    /// The formula in words.
    package let formula: String
    /// Its value; nil where cells that it needs were not read or are blank.
    package let value: Number?
    package let fits: Bool

    package init(formula: String, value: Number?, fits: Bool) {
      self.formula = formula
      self.value = value
      self.fits = fits
    }
  }

  /// The sentence.
  package var quote: String
  package var number: Number
  /// The measure word as printed; empty for a denial.
  package var unit: String
  package var isExact: Bool
  /// The words that narrow what is counted; nil for the whole.
  package var scope: String?
  package var trials: [Trial]
  package var verdict: ClaimRecord.Verdict

  package init(
    quote: String, number: Number, unit: String = "", isExact: Bool = true, scope: String? = nil,
    trials: [Trial], verdict: ClaimRecord.Verdict
  ) {
    self.quote = quote
    self.number = number
    self.unit = unit
    self.isExact = isExact
    self.scope = scope
    self.trials = trials
    self.verdict = verdict
  }
}

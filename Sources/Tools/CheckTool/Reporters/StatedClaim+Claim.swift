import Claims
import Records
import Views
import Wordings

extension StatedClaim {
  /// What a view shows of `claim`, which the prose of `report` makes.
  init(_ claim: Claim, of report: Report, in language: Language) {
    self.init(
      quote: claim.quote, number: claim.number, unit: claim.unit, isExact: claim.isExact,
      scope: claim.scope,
      trials: claim.trials.map { trial in
        Trial(
          formula: trial.formula.label(with: report.cells, in: language), value: trial.value,
          fits: trial.fits)
      },
      verdict: claim.verdict)
  }
}

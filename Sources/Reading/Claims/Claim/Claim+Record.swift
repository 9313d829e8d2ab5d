import Records

extension Claim {
  /// The record of the claim, which was found in `report`.
  package func record(
    of report: Report, formula: (Formula) -> String = { $0.name }
  ) -> ClaimRecord {
    ClaimRecord(
      of: report, section: section, quote: quote, number: number, unit: unit,
      reading: reading.description,
      counts: counts?.name, scope: scope, isExact: isExact,
      trials: trials.map {
        ClaimRecord.Trial(formula: formula($0.formula), value: $0.value, fits: $0.fits)
      },
      verdict: verdict)
  }
}

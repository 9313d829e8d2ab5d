import Forms
import Records
import Testing

@testable import Rules

@Suite struct OutcomeHintTests {
  private func hint(_ cells: KeyValuePairs<Cell, Int?>) -> String? {
    let report = Example(cells: cells).report
    return (Rule.t303.evaluation.ofReport?(CheckContext(report)) ?? nil)?.first?.hint
  }

  @Test func whereTheBalanceHoldsTheDetailsAreCheckedFirst() {
    let hint = hint([
      Cell(.received, .total): 5, Cell(.broughtForward, .total): 2, Cell(.outcomeTotal, .total): 4,
      Cell(.carriedForward, .total): 3,
    ])
    #expect(hint?.hasPrefix("5（新收）＋2（结转）＝4＋3") == true)
  }

  @Test func otherwiseThereIsNoSuchHint() {
    let other = hint([Cell(.received, .total): 5, Cell(.outcomeTotal, .total): 4])
    #expect(other == nil)
    let blank = hint([
      Cell(.received, .total): nil, Cell(.broughtForward, .total): 4,
      Cell(.outcomeTotal, .total): 4,
    ])
    #expect(blank == nil)
    // A sum that only blanks may hold is no fault.
    #expect(hint([Cell(.granted, .total): nil]) == nil)
  }
}

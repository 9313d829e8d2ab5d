import Testing

@testable import Rules

@Suite struct NeedsTests {
  @Test func anImprintHasTextsAndGrowthsAndNothingElseSharesABit() {
    #expect(Needs.imprint == [.texts, .growths])
    let apart: [Needs] = [.texts, .growths, .list, .children, .pages, .facts]
    for (index, needs) in apart.enumerated() {
      #expect(apart[..<index].allSatisfy { $0.isDisjoint(with: needs) })
    }
  }

  @Test func rulesNeedWhatAnyOfThemNeeds() {
    #expect(Needs(of: []) == [])
    #expect(Needs(of: [.e901]) == .facts)
    #expect(Needs(of: Rule.all).isSuperset(of: [.texts, .growths, .list, .children, .pages]))
  }
}

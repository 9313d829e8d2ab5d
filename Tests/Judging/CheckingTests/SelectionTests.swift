import Testing

@testable import Checking
@testable import Rules

@Suite struct SelectionTests {
  @Test(arguments: [
    (["T301"], [], ["T301"]),
    (["t301"], [], ["T301"]),
    (["requests-balance"], [], ["T301"]),
    (["T3"], [], ["T301", "T302", "T303"]),
    (["T3", "T401"], [], ["T301", "T302", "T303", "T401"]),
    (["T401,T3"], [], ["T301", "T302", "T303", "T401"]),
    (["T3"], ["T302"], ["T301", "T303"]),
    (["T3"], ["outcome-sum,T302"], ["T301"]),
    (["T301"], ["T"], []),
  ])
  func takesCodesPrefixesAndNames(select: [String], ignore: [String], codes: [String]) throws {
    #expect(try Selection(select: select, ignore: ignore).rules.map(\.code) == codes)
  }

  @Test func withoutAWordAllRulesApply() throws {
    #expect(try Selection().rules.count == Rule.all.count)
    #expect(try Selection(ignore: ["S"]).rules.allSatisfy { !$0.code.hasPrefix("S") })
  }

  @Test(arguments: ["Q1", "T999", "", "requests", "T301,", "T301 "])
  func aWordThatMatchesNothingIsAnError(list: String) {
    #expect(throws: Selection.UnknownRule.self) { try Selection(select: [list]) }
    #expect(throws: Selection.UnknownRule.self) { try Selection(ignore: [list]) }
  }

  /// A summary says of which rules a run writes no findings.
  @Test func theOmittedRulesAreThoseWithoutFindings() throws {
    let settings = CheckSettings()
    let every = Set(try Selection().omitted(settings))
    #expect(every.isSuperset(of: ["V951", "E901", "U801", "X704"]))
    #expect(every.isDisjoint(with: ["S101", "T301", "Y501", "X702", "W901"]))
    #expect(Set(try Selection(ignore: ["S118"]).omitted(settings)).subtracting(every) == ["S118"])
    let errors = try Selection().omitted(settings, least: .error)
    #expect(errors.contains("S112") && !errors.contains("T301"))
  }
}

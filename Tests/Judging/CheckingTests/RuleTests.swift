import Forms
import Testing

@testable import Checking
@testable import Rules

@Suite struct RuleTests {
  @Test(arguments: Rule.all.map(\.code))
  func aRulePassesItsPassingExamples(code: String) throws {
    let rule = try #require(Rule.all.first { $0.code == code })
    for (place, example) in rule.passing.enumerated() {
      let findings = rule.findings(in: example) ?? []
      #expect(findings.isEmpty, "\(code) passing \(place): \(findings.map(\.message))")
    }
  }

  @Test(arguments: Rule.all.map(\.code))
  func aRuleFindsInItsFailingExamplesWhatTheyPin(code: String) throws {
    let rule = try #require(Rule.all.first { $0.code == code })
    #expect(!rule.failing.isEmpty)
    for (place, example) in rule.failing.enumerated() {
      let findings = rule.findings(in: example) ?? []
      let pin = try #require(example.pin, "\(code) failing example \(place) pins nothing")
      let deviation = pin.deviation(of: findings)
      #expect(deviation == nil, "\(code) failing example \(place)")
      #expect(findings.allSatisfy { $0.rule == code && !$0.message.isEmpty })
      #expect(findings.allSatisfy { $0.concern == rule.concern })
    }
  }

  @Test func aPinIsHeldToVerdictPlaceMessageAndCount() throws {
    let example = Example(cells: [Cell(.received, .total): 5])
    let findings = try #require(Rule.t302.findings(in: example))
    let cell = Cell(.received, .total)
    func deviates(_ pinned: Example) -> Bool { pinned.pin?.deviation(of: findings) != nil }
    #expect(!deviates(example.found(.fail, at: cell, "差5件")))
    #expect(deviates(example.found(.review, at: cell, "差5件")))
    #expect(deviates(example.found(.fail, at: Cell(.received, .business), "差5件")))
    #expect(deviates(example.found(.fail, in: 3, "差5件")))
    #expect(deviates(example.found(.fail, at: cell, "差6件")))
    #expect(deviates(example.found(.fail, at: cell, "差5件", of: 2)))
    let elsewhere = findings.map { finding in
      var finding = finding
      finding.section = 4
      return finding
    }
    #expect(example.found(.fail, at: cell, "差5件").pin?.deviation(of: elsewhere) != nil)
  }

  @Test func whatARulePassesPinsNothing() {
    #expect(Rule.all.flatMap(\.passing).allSatisfy { $0.pin == nil })
  }

  @Test func codesAreUniqueAndInTheOrderOfFamilies() {
    let codes = Rule.all.map(\.code)
    let order = Family.allCases.flatMap { family in
      codes.filter { Family(of: $0) == family }.sorted()
    }
    #expect(codes == order)
    #expect(Set(codes).count == codes.count)
    #expect(Set(Rule.all.map(\.family)).count == Family.allCases.count)
    // T204 and Y502 share in-force: the same stock, within a year and from year to year.
    #expect(Set(Rule.all.map { $0.code.prefix(1) + $0.name }).count == codes.count)
  }

  @Test(arguments: FormSum.Kind.allCases)
  func everySumOfAFormHasARule(kind: FormSum.Kind) {
    #expect(Rule.all.count { $0.concern == .sum(kind) } == 1)
  }

  @Test func whoOwesAReportIsAskedOfTheListAlone() {
    for rule in Rule.all {
      let isOfList = if case .list = rule.evaluation { true } else { false }
      let isOwing = if case .owing = rule.concern { true } else { false }
      #expect(isOfList == isOwing && (!isOfList || rule.needs.contains(.list)), "\(rule.code)")
    }
  }

  @Test func aConsistentReportHasNoFindings() {
    #expect(Rule.all.flatMap { $0.findings(in: Example()) ?? [] }.map(\.message) == [])
  }

  @Test func aMessageIsOneLineWhateverItQuotes() {
    let rule = Rule.s102
    let finding = rule.finding(.fail, in: CheckContext(Example().report), "“主动公开政\n府信息情况”缺少序号")
    #expect(finding.message == "“主动公开政 府信息情况”缺少序号")
  }

}

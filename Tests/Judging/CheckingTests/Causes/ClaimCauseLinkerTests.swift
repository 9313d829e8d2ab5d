import Forms
import Records
import Testing

@testable import Checking
@testable import Rules

@Suite struct ClaimCauseLinkerTests {
  private func findings(_ example: Example) throws -> [Finding] {
    let check = ReportCheck(try Selection(select: ["T", "P", "C202"]))
    return check.result(of: CheckContext(example.report)).findings
  }

  @Test func aSentenceContradictedByAWrongCellFollowsFromItsSum() throws {
    let example = Example.claiming(
      "全年新收政府信息公开申请12件，办结12件。",
      cells: [
        Cell(.received, .naturalPerson): 12, Cell(.received, .total): 21,
        Cell(.granted, .naturalPerson): 12, Cell(.granted, .total): 12,
        Cell(.outcomeTotal, .naturalPerson): 12, Cell(.outcomeTotal, .total): 12,
      ])
    let found = try findings(example)
    let sum = try #require(found.first { $0.rule == "T302" })
    let claim = try #require(found.first { $0.rule == "P601" })
    #expect(claim.verdict == .fail || claim.verdict == .review)
    #expect(claim.cause == sum.id)
  }

  @Test func aShareSpoiledByAWrongNumberFollowsFromItsClaim() throws {
    let example = Example.claiming(
      "共答复政府信息公开申请12件，其中予以公开7件，占50%。",
      cells: [
        Cell(.received, .naturalPerson): 12, Cell(.received, .total): 12,
        Cell(.granted, .naturalPerson): 6, Cell(.granted, .total): 6,
        Cell(.notHeld, .naturalPerson): 6,
        Cell(.notHeld, .total): 6,
        Cell(.outcomeTotal, .naturalPerson): 12, Cell(.outcomeTotal, .total): 12,
      ])
    let found = try findings(example)
    let claim = try #require(found.first { $0.rule == "P603" })
    #expect(found.first { $0.rule == "P609" }?.cause == claim.id)
  }

  @Test func aSentenceAboutBlanksFollowsFromThem() throws {
    let example = Example.claiming(
      "政府信息公开行政诉讼3件。",
      cells: [
        Cell(.directLitigation, .upheld): 3, Cell(.directLitigation, .total): 3,
        Cell(.litigationAfterReconsideration, .total): nil,
      ])
    let found = try findings(example)
    let blank = try #require(found.first { $0.rule == "C202" })
    #expect(found.first { $0.rule == "P605" }?.verdict == .review)
    #expect(found.first { $0.rule == "P605" }?.cause == blank.id)
  }
}

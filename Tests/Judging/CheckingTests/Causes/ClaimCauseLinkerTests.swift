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
        "requests.received.natural_person": 12, "requests.received.total": 21,
        "requests.outcome.granted.natural_person": 12, "requests.outcome.granted.total": 12,
        "requests.outcome.total.natural_person": 12, "requests.outcome.total.total": 12,
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
        "requests.received.natural_person": 12, "requests.received.total": 12,
        "requests.outcome.granted.natural_person": 6, "requests.outcome.granted.total": 6,
        "requests.outcome.unavailable.not_held.natural_person": 6,
        "requests.outcome.unavailable.not_held.total": 6,
        "requests.outcome.total.natural_person": 12, "requests.outcome.total.total": 12,
      ])
    let found = try findings(example)
    let claim = try #require(found.first { $0.rule == "P603" })
    #expect(found.first { $0.rule == "P609" }?.cause == claim.id)
  }

  @Test func aSentenceAboutBlanksFollowsFromThem() throws {
    let example = Example.claiming(
      "政府信息公开行政诉讼3件。",
      cells: [
        "disputes.litigation.direct.upheld": 3, "disputes.litigation.direct.total": 3,
        "disputes.litigation.after_reconsideration.total": nil,
      ])
    let found = try findings(example)
    let blank = try #require(found.first { $0.rule == "C202" })
    #expect(found.first { $0.rule == "P605" }?.verdict == .review)
    #expect(found.first { $0.rule == "P605" }?.cause == blank.id)
  }
}

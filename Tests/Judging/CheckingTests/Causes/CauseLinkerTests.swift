import Forms
import Records
import Testing

@testable import Checking
@testable import Rules

@Suite struct CauseLinkerTests {
  /// The sums found in a report with `cells`: rule, cell, and the cell of the finding that it follows.
  private func links(_ cells: KeyValuePairs<String, Int?>) throws -> [String: String] {
    let check = try ReportCheck(Selection(select: ["T3", "T401", "C202"]))
    let findings = check.result(of: CheckContext(Example(cells: cells).report)).findings
    var links: [String: String] = [:]
    for finding in findings {
      let cause = findings.first { $0.id == finding.cause }
      links[place(finding)] = cause.map(place) ?? "-"
    }
    return links
  }

  private func place(_ finding: Finding) -> String {
    let id = finding.cell?.id ?? ""
    return "\(finding.rule) \(id.split(separator: ".").suffix(2).joined(separator: "."))"
  }

  @Test func theTotalColumnFollowsFromTheColumnOfApplicants() throws {
    let links = try links([
      "requests.received.natural_person": 20, "requests.received.total": 20,
      "requests.outcome.total.natural_person": 20, "requests.outcome.total.total": 20,
      "requests.outcome.granted.natural_person": 26, "requests.outcome.granted.total": 26,
    ])
    #expect(
      links == ["T303 total.natural_person": "-", "T303 total.total": "T303 total.natural_person"])
  }

  @Test func theTotalColumnFollowsFromSeveralColumnsTogether() throws {
    let links = try links([
      "requests.outcome.granted.natural_person": 2, "requests.outcome.granted.business": 3,
      "requests.outcome.granted.total": 5,
    ])
    #expect(links["T303 total.natural_person"] == "-" && links["T303 total.business"] == "-")
    #expect(links["T303 total.total"] == "T303 total.natural_person")
  }

  @Test func oneWrongDetailIsOneCause() throws {
    let links = try links(["requests.outcome.granted.business": 3])
    #expect(links == ["T303 total.business": "-", "T302 granted.total": "T303 total.business"])
  }

  @Test func gapsOfOppositeMeaningAreTwoCauses() throws {
    // Item one is 3 too large for its row, and too small for its column.
    let links = try links([
      "requests.outcome.granted.business": 3, "requests.outcome.total.business": 6,
      "requests.received.business": 6, "requests.received.total": 6,
      "requests.outcome.total.total": 6, "requests.outcome.partly_granted.total": 6,
    ])
    #expect(links["T303 total.business"] == "-" && links["T302 granted.total"] == "-")
  }

  @Test func groupsOfTableFourHaveNothingInCommon() throws {
    let links = try links([
      "disputes.reconsideration.upheld": 2, "disputes.litigation.direct.upheld": 2,
    ])
    #expect(links == ["T401 reconsideration.total": "-", "T401 direct.total": "-"])
  }

  @Test func sumsThatABlankLeavesOpenFollowFromTheBlank() throws {
    let links = try links(["requests.received.business": nil])
    #expect(
      links == [
        "C202 received.business": "-", "T301 total.business": "C202 received.business",
        "T302 received.total": "C202 received.business",
      ])
  }
}

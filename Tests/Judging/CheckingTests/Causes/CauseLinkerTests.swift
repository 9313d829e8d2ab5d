import Forms
import Records
import Testing

@testable import Checking
@testable import Rules

@Suite struct CauseLinkerTests {
  /// The sums found in a report with `cells`: rule, cell, and the cell of the finding that it follows.
  private func links(_ cells: KeyValuePairs<Cell, Int?>) throws -> [String: String] {
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
      Cell(.received, .naturalPerson): 20, Cell(.received, .total): 20,
      Cell(.outcomeTotal, .naturalPerson): 20, Cell(.outcomeTotal, .total): 20,
      Cell(.granted, .naturalPerson): 26, Cell(.granted, .total): 26,
    ])
    #expect(
      links == ["T303 total.natural_person": "-", "T303 total.total": "T303 total.natural_person"])
  }

  @Test func theTotalColumnFollowsFromSeveralColumnsTogether() throws {
    let links = try links([
      Cell(.granted, .naturalPerson): 2, Cell(.granted, .business): 3,
      Cell(.granted, .total): 5,
    ])
    #expect(links["T303 total.natural_person"] == "-" && links["T303 total.business"] == "-")
    #expect(links["T303 total.total"] == "T303 total.natural_person")
  }

  @Test func oneWrongDetailIsOneCause() throws {
    let links = try links([Cell(.granted, .business): 3])
    #expect(links == ["T303 total.business": "-", "T302 granted.total": "T303 total.business"])
  }

  @Test func gapsOfOppositeMeaningAreTwoCauses() throws {
    // Item one is 3 too large for its row, and too small for its column.
    let links = try links([
      Cell(.granted, .business): 3, Cell(.outcomeTotal, .business): 6,
      Cell(.received, .business): 6, Cell(.received, .total): 6,
      Cell(.outcomeTotal, .total): 6, Cell(.partlyGranted, .total): 6,
    ])
    #expect(links["T303 total.business"] == "-" && links["T302 granted.total"] == "-")
  }

  @Test func groupsOfTableFourHaveNothingInCommon() throws {
    let links = try links([
      Cell(.reconsideration, .upheld): 2, Cell(.directLitigation, .upheld): 2,
    ])
    #expect(links == ["T401 reconsideration.total": "-", "T401 direct.total": "-"])
  }

  @Test func sumsThatABlankLeavesOpenFollowFromTheBlank() throws {
    let links = try links([Cell(.received, .business): nil])
    #expect(
      links == [
        "C202 received.business": "-", "T301 total.business": "C202 received.business",
        "T302 received.total": "C202 received.business",
      ])
  }
}

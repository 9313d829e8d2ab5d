import Records
import Testing

@testable import Findings

@Suite struct WaiversTests {
  private let source = Source(path: "w.ndjson", format: "ndjson", bytes: 1, crc32: "00000000")

  private func findings() throws -> [Finding] {
    Check(try Selection()).result(
      of: Subject(Example(cells: ["requests.received.natural_person": 1]).report)
    ).findings
  }

  @Test func explainedFindingStaysWithItsReason() throws {
    var findings = try findings()
    var waivers = try #require(
      Waivers([Waiver(rule: "T302", reason: "已核实")], from: source, today: "2023-03-01"))
    waivers.apply(to: &findings)
    #expect(findings.filter { $0.rule == "T302" }.allSatisfy { $0.waived == "已核实" })
    #expect(findings.contains { $0.rule == "T301" && $0.waived == nil })
    #expect(waivers.unused.isEmpty)
  }

  @Test(arguments: [("2023-03-01", true), ("2023-02-28", false)])
  func waiverHoldsThroughItsLastDay(until: String, holds: Bool) throws {
    var findings = try findings()
    var waivers = try #require(
      Waivers(
        [Waiver(rule: "T302", reason: "已核实", until: until)], from: source, today: "2023-03-01"))
    waivers.apply(to: &findings)
    #expect(findings.contains { $0.waived != nil } == holds)
    #expect(waivers.unused.isEmpty == holds)
  }

  @Test func damagedDayIsNone() {
    #expect(Waivers([], from: source, today: "2023-3") == nil)
    #expect(!Waivers.isDay("明天"))
  }
}

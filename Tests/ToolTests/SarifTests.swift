import Foundation
import TestSupport
import Testing

@Suite("rpt-check --format=sarif")
struct SarifTests {
  private static let command = """
    rpt-parse yunxi-2022-faults.txt nosuch.html 2>/dev/null \
    | rpt-check --format=sarif --waivers yunxi-waivers.ndjson --today 2023-03-01
    """

  @Test func itHasFindingsFailuresAndWaivers() throws {
    let result = try Pipeline.run(SarifTests.command)
    #expect(result.status == 3)
    let log = try #require(
      try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
    let run = try #require((log["runs"] as? [[String: Any]])?.first)
    let results = try #require(run["results"] as? [[String: Any]])
    let sum = try #require(results.first { $0["ruleId"] as? String == "T303" })
    #expect(sum["level"] as? String == "error")
    #expect((sum["suppressions"] as? [[String: Any]])?.count == 1)
    #expect(results.contains { $0["ruleId"] as? String == "W901" })
    let invocation = try #require((run["invocations"] as? [[String: Any]])?.first)
    #expect(invocation["executionSuccessful"] as? Bool == false)
    #expect((invocation["toolExecutionNotifications"] as? [[String: Any]])?.count == 1)
  }

  @Test func anEmptyStreamGivesACompleteDocument() throws {
    let result = try Pipeline.run("rpt-check --format=sarif </dev/null")
    #expect(result.status == 0)
    #expect(throws: Never.self) {
      try JSONSerialization.jsonObject(with: Data(result.output.utf8))
    }
  }

  private static let hasSchema =
    SharedFolder("suites/sarif-schema-2.1.0.json") != nil
    && (try? Tools.run("python3 -c 'import jsonschema'").status) == 0

  @Test(.enabled(if: SarifTests.hasSchema, "needs the shared suites and Python's jsonschema"))
  func itIsValidAgainstTheSchema() throws {
    let schema = try #require(SharedFolder("suites/sarif-schema-2.1.0.json")).path
    let script = """
      import json, sys, jsonschema
      schema = json.load(open(sys.argv[1]))
      kind = jsonschema.validators.validator_for(schema)
      sys.exit("; ".join(e.message for e in kind(schema).iter_errors(json.load(sys.stdin))) or 0)
      """
    let result = try Tools.run(SarifTests.command + " | python3 -c '\(script)' '\(schema)'")
    #expect(result.status == 0, "\(result.errors)")
  }
}

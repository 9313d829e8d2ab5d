import Foundation
import TestSupport
import Testing

/// A check on a cluster has the bytes of one machine.
@Suite struct ScaleTests {
  private static let documents =
    "qingshi-2021.html yunxi-2022-faults.txt empty.html qingshi-2022.html link-only.html"

  private static let hasSpark =
    (try? Tools.run("java -version && python3 -c 'import pyspark'"))?.status == 0

  @Test(
    .enabled(if: hasSpark, "needs Java and pyspark"),
    arguments: ["local[2]", "local-cluster[2,1,900]"],
    ["", "--units=\(Tools.fixtures.path)/qingshi-units.csv --year=2022 --lang=en"])
  func sparkFindsTheSame(master: String, options: String) throws {
    let folder = try Scratch.folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let documents = ScaleTests.documents.split(separator: " ").map {
      Tools.fixtures.appending(path: String($0)).path
    }
    let list = documents.map { $0 + "\n" }.joined()
    let submit =
      "--master \(master) --conf spark.ui.enabled=false --conf spark.executor.memory=900m pyspark-shell"
    let run = try Tools.run(
      "spark-check --out out --slices 3 --check=\"$OPTIONS\" -", in: folder, input: Data(list.utf8),
      environment: ["PYSPARK_SUBMIT_ARGS": submit, "OPTIONS": options], seconds: 240)
    #expect(run.status == 0, "\(run.errors.suffix(2000))")
    let one = try Tools.run(
      "rpt-parse \(documents.joined(separator: " ")) | rpt-check \(options)", in: folder)
    let findings = try String(
      contentsOf: folder.appending(path: "out/findings.ndjson"), encoding: .utf8)
    #expect(findings == one.output && one.output.contains(#""code":"not-a-report""#))
    let sheet = try String(contentsOf: folder.appending(path: "out/findings.csv"), encoding: .utf8)
    let expected = try Tools.run(
      "rpt-csv --type=finding out/findings.ndjson", in: folder)
    #expect(sheet == expected.output && sheet.contains("T303"))
  }
}

import Foundation
import Records
import TestSupport
import Testing

/// Reports of the synthetic county (scripts/make-county), from documents to findings: correct
/// reports give no findings, each planted error is found by its rule, and consequences name it as
/// their cause.
@Suite struct CountyTests {
  #if DEBUG
    private static let seeds = [1]
    private static let agencies = 60
  #else
    private static let seeds = [1, 2, 3, 4]
    private static let agencies = 80
  #endif

  /// A planted error as listed by make-county.
  private struct Planted: Decodable {
    let rule: String
    let agency: String
    let cell: String?
  }

  /// Makes the county with `arguments`; returns the findings and the planted errors.
  private func findings(_ arguments: String) throws -> (found: [Finding], planted: [Planted]) {
    let folder = try Scratch.folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let script = Tools.root.appending(path: "scripts/make-county").path
    let result = try Tools.run(
      """
      '\(script)' . \(arguments) &&
      find 2* -type f -print0 | sort -z | rpt-parse --files0-from=- | rpt-check --exit-zero
      """, in: folder)
    #expect(result.status == 0 && result.errors.isEmpty, "\(result.errors)")
    var reader = RecordReader()
    let found = try result.output.utf8.split(separator: UInt8(ascii: "\n")).compactMap { line in
      try Array(line).withUnsafeBytes { bytes in
        if case .finding(let finding) = try reader.read(bytes) { finding } else { nil }
      }
    }
    let list = try Data(contentsOf: folder.appending(path: "planted.ndjson"))
    let planted = try list.split(separator: UInt8(ascii: "\n"))
      .map { try JSONDecoder().decode(Planted.self, from: Data($0)) }
    return (found, planted)
  }

  @Test(arguments: seeds, ["2022-2023", "2020-2021"])
  func correctReportsHaveNoFindingsAboveInfo(seed: Int, years: String) throws {
    let size = "--agencies \(CountyTests.agencies) --years \(years)"
    let found = try findings("--no-errors --format mixed \(size) --seed \(seed)").found
    let serious = found.filter { $0.severity > .info }
    #expect(serious.map(\.message) == [])
  }

  @Test(arguments: seeds, ["2022-2023", "2019-2020", "2017"])
  func eachPlantedErrorIsFoundOnceByItsRule(seed: Int, years: String) throws {
    let (found, planted) = try findings("--format mixed --years \(years) --seed \(seed)")
    #expect(!planted.isEmpty)
    for error in planted {
      let own = found.filter { finding in
        finding.source.path.contains("/" + error.agency + ".")
          && (finding.severity > .info || finding.rule == error.rule)
      }
      let matching = own.filter { $0.rule == error.rule && $0.cause == nil }
      #expect(matching.count == 1, "\(error) \(own.map(\.message))")
      if let cell = error.cell { #expect(matching.first?.cell?.id == cell, "\(error)") }
      let others = own.filter { $0.id != matching.first?.id && $0.cause != matching.first?.id }
      #expect(others.map(\.message) == [], "\(error)")
    }
    let paths = planted.map { "/" + $0.agency + "." }
    let elsewhere = found.filter { finding in
      finding.severity > .info && !paths.contains { finding.source.path.contains($0) }
    }
    #expect(elsewhere.map(\.message) == [])
  }
}

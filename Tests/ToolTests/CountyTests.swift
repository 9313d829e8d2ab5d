import Foundation
import Records
import TestSupport
import Testing

/// Reports of the made county (scripts/make-county), from their documents to the findings: what is
/// sound gives none, each planted fault is found by its rule, and what follows from it says so.
@Suite struct CountyTests {
  #if DEBUG
    private static let seeds = [1]
    private static let agencies = 60
  #else
    private static let seeds = [1, 2, 3, 4]
    private static let agencies = 80
  #endif

  /// A fault as make-county lists it.
  private struct Planted: Decodable {
    let rule: String
    let agency: String
    let cell: String?
  }

  /// The findings about the county made with `arguments`, and what was planted.
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
  func soundReportsHaveNothingAboveInfo(seed: Int, years: String) throws {
    let size = "--agencies \(CountyTests.agencies) --years \(years)"
    let found = try findings("--sound --format mixed \(size) --seed \(seed)").found
    let loud = found.filter { $0.severity > .info }
    #expect(loud.map(\.message) == [])
  }

  @Test(arguments: seeds, ["2022-2023", "2019-2020", "2017"])
  func eachPlantedFaultIsFoundOnceByItsRule(seed: Int, years: String) throws {
    let (found, planted) = try findings("--format mixed --years \(years) --seed \(seed)")
    #expect(!planted.isEmpty)
    for fault in planted {
      let own = found.filter { finding in
        finding.source.path.contains("/" + fault.agency + ".")
          && (finding.severity > .info || finding.rule == fault.rule)
      }
      let standing = own.filter { $0.rule == fault.rule && $0.cause == nil }
      #expect(standing.count == 1, "\(fault) \(own.map(\.message))")
      if let cell = fault.cell { #expect(standing.first?.cell?.id == cell, "\(fault)") }
      let others = own.filter { $0.id != standing.first?.id && $0.cause != standing.first?.id }
      #expect(others.map(\.message) == [], "\(fault)")
    }
    let faulty = planted.map { "/" + $0.agency + "." }
    let elsewhere = found.filter { finding in
      finding.severity > .info && !faulty.contains { finding.source.path.contains($0) }
    }
    #expect(elsewhere.map(\.message) == [])
  }
}

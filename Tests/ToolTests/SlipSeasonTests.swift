import Foundation
import TestSupport
import Testing

/// Slips over the three rounds of the made county's season (scripts/make-county): each planted fault
/// that a body has to mend or verify is in its slip and in no other, nothing else is, and what became of
/// it is told in the next round.
@Suite struct SlipSeasonTests {
  /// A fault as make-county lists it.
  private struct Planted: Decodable {
    let rule: String
    let fault: String
    let agency: String
    let rounds: [Int]

    /// Whether it is a body's to mend or verify: the others are suggestions, notes and the office's own.
    var isAPoint: Bool {
      !SlipSeasonTests.others.contains(rule) && fault != "same_report_twice"
    }
  }

  /// Rules that only suggest or note, and those of bodies without a report.
  private static let others: Set = [
    "C206", "C207", "P607", "P608", "P609", "P610", "P611", "S102", "S103", "S104", "S105", "S109",
    "S110", "S111", "S112", "S115", "S116", "S117", "X702", "X704", "X706", "Y505", "Y506",
  ]

  /// What a slip has: the rules of its points with their marks, and of those that are mended.
  private struct Slip: Equatable {
    var points: [String] = []
    var mended: [String] = []
  }

  /// The slips of each round, by body, and what was planted.
  private func rounds() throws -> (slips: [[String: Slip]], planted: [Planted]) {
    let folder = try Scratch.folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let script = Tools.root.appending(path: "scripts/make-county").path
    let slips = try (1...3).map { (round: Int) -> [String: Slip] in
      let since = round > 1 ? "--since=\(round - 1).ndjson" : ""
      let check = "rpt-check --units=units.csv --year=2023 --exit-zero reports.ndjson"
      let result = try Tools.run(
        """
        '\(script)' --season . --round \(round) &&
        find 收件 上年 草稿.docx -type f -print0 | sort -z |
          rpt-parse --units=units.csv --files0-from=- >reports.ndjson 2>/dev/null
        \(check) >\(round).ndjson && \(check) --format=slip --out-dir=\(round) \(since)
        """, in: folder)
      #expect(result.status == 0 && result.errors.isEmpty, "\(result.errors)")
      return try read(folder.appending(path: "\(round)"))
    }
    let list = try Data(contentsOf: folder.appending(path: "planted.ndjson"))
    let planted = try list.split(separator: UInt8(ascii: "\n"))
      .map { try JSONDecoder().decode(Planted.self, from: Data($0)) }
    return (slips, planted)
  }

  private func read(_ folder: URL) throws -> [String: Slip] {
    var slips: [String: Slip] = [:]
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
      let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
      var slip = Slip()
      for line in text.split(separator: "\r\n") {
        guard let rule = line.firstMatch(of: /（([A-Z]\d{3})）$/)?.1 else { continue }
        if let mark = line.firstMatch(of: /^\d+【..(·..)?】/) {
          slip.points.append("\(rule)\(mark.1 ?? "")")
        } else if line.hasPrefix("   【已改】") {
          slip.mended.append(String(rule))
        }
      }
      slips[name.replacingOccurrences(of: ".txt", with: "")] = slip
    }
    return slips
  }

  @Test func eachPlantedFaultIsInItsSlipAloneAndMarked() throws {
    let (slips, planted) = try rounds()
    #expect(planted.filter(\.isAPoint).count > 30)
    for round in 1...3 {
      var expected: [String: Slip] = [:]
      for fault in planted where fault.isAPoint {
        let was = fault.rounds.contains(round - 1)
        if fault.rounds.contains(round) {
          let mark = round == 1 ? "" : was ? "·未改" : "·新增"
          expected[fault.agency, default: Slip()].points.append(fault.rule + mark)
        } else if was, fault.rule != "X705" {
          // Of whom nothing came any more stands in the text for the office.
          expected[fault.agency, default: Slip()].mended.append(fault.rule)
        }
      }
      for (name, slip) in slips[round - 1] {
        #expect(slip == expected[name] ?? Slip(), "round \(round): \(name)")
      }
      let missing = Set(expected.keys).subtracting(slips[round - 1].keys)
      #expect(missing.isEmpty, "round \(round)")
    }
  }
}

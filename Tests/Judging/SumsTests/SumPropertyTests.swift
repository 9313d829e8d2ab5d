import Agencies
import Forms
import JSON
import Records
import TestSupport
import Testing

@testable import Sums

/// Sums over random trees, against sums that walk up from each body instead of down from each parent.
@Suite struct SumPropertyTests {
  private struct Body {
    let id: Int
    let parent: Int?
    let counts: Bool
    let numbers: [Int: [Int?]]
  }

  private static let cells = [
    Cell("requests.received.total"), Cell("disputes.litigation.direct.other_result"),
  ]

  @Test(arguments: 0..<40)
  func sumsAreThoseDoneIndependently(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let bodies = SumPropertyTests.tree(&random)
    let units = try UnitList(Array(SumPropertyTests.sheet(bodies).utf8))
    var summing = Summing(.parents(units, countsOwn: true))
    for report in SumPropertyTests.reports(bodies).shuffled(using: &random) {
      try summing.take(report)
    }
    let made = summing.sums.map(\.report)
    var wanted: [String: [CellValue]] = [:]
    var missing: [String: Set<String>] = [:]
    for parent in bodies {
      for year in [2021, 2022] {
        guard let (values, absent) = SumPropertyTests.sum(parent, year, bodies) else { continue }
        wanted["\(parent.id) \(year)"] = values
        missing["\(parent.id) \(year)"] = absent
      }
    }
    #expect(made.count == wanted.count)
    for sum in made {
      let key = "\(sum.unit?.id ?? "") \(sum.year ?? 0)"
      #expect(SumPropertyTests.cells.map { sum.cells[$0] } == wanted[key], "\(key)")
      #expect(Set(sum.parts?.missing.map(\.id) ?? []) == missing[key], "\(key)")
    }
  }

  private static func tree(_ random: inout SeededGenerator) -> [Body] {
    (0..<Int.random(in: 2...25, using: &random)).map { id in
      let parent = id == 0 ? nil : Int.random(in: -1..<id, using: &random)
      var numbers: [Int: [Int?]] = [:]
      for year in [2021, 2022] where Int.random(in: 0..<8, using: &random) > 0 {
        numbers[year] = cells.map { _ in
          Int.random(in: 0..<30, using: &random) == 0
            ? nil : Int.random(in: 0..<1000, using: &random)
        }
      }
      return Body(
        id: id, parent: parent == -1 ? nil : parent,
        counts: Int.random(in: 0..<6, using: &random) > 0, numbers: numbers)
    }
  }

  private static func sheet(_ bodies: [Body]) -> String {
    "id,name,parent,in_rollup\n"
      + bodies.map { body in
        "\(body.id),单位\(body.id),\(body.parent.map(String.init) ?? ""),\(body.counts ? "yes" : "no")\n"
      }.joined()
  }

  private static func reports(_ bodies: [Body]) -> [Report] {
    bodies.flatMap { body in
      body.numbers.map { year, values in
        var report = Report.made("单位\(body.id)", year: year)
        for (cell, value) in zip(cells, values) {
          report.cells[cell] = value.map { .number(Number(Int128($0))) } ?? .blank
        }
        return report
      }
    }
  }

  /// The cells of `parent` and the bodies without a report; nil where it counts nobody, or nobody
  /// has a report.
  private static func sum(
    _ parent: Body, _ year: Int, _ bodies: [Body]
  ) -> ([CellValue], Set<String>)? {
    let below = bodies.filter { body in
      var body = body
      while body.id != parent.id, body.counts, let up = body.parent { body = bodies[up] }
      return body.id == parent.id
    }
    let reporting = below.filter { $0.numbers[year] != nil }
    guard below.count > 1, !reporting.isEmpty else { return nil }
    let values = cells.indices.map { place -> CellValue in
      let numbers = reporting.compactMap { $0.numbers[year]?[place] }
      guard numbers.count == reporting.count else { return .blank }
      return .number(Number(Int128(numbers.reduce(0, +))))
    }
    let absent = below.filter { $0.numbers[year] == nil && $0.id != parent.id }
    return (values, Set(absent.map { String($0.id) }))
  }
}

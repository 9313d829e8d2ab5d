import Agencies
import Forms
import JSON
import Records
import TestSupport
import Testing

@testable import Sums

/// Compares sums over random trees with sums computed upwards from each agency, not downwards from
/// each parent.
@Suite struct SumPropertyTests {
  private struct Node {
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
    let nodes = SumPropertyTests.tree(&random)
    let agencies = try AgencyList(Array(SumPropertyTests.sheet(nodes).utf8))
    var summing = Summing(.parents(agencies, countsOwn: true))
    for report in SumPropertyTests.reports(nodes).shuffled(using: &random) {
      try summing.add(report)
    }
    let made = summing.sums.map(\.report)
    var wanted: [String: [CellValue]] = [:]
    var missing: [String: Set<String>] = [:]
    for parent in nodes {
      for year in [2021, 2022] {
        guard let (values, absent) = SumPropertyTests.sum(parent, year, nodes) else { continue }
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

  private static func tree(_ random: inout SeededGenerator) -> [Node] {
    (0..<Int.random(in: 2...25, using: &random)).map { id in
      let parent = id == 0 ? nil : Int.random(in: -1..<id, using: &random)
      var numbers: [Int: [Int?]] = [:]
      for year in [2021, 2022] where Int.random(in: 0..<8, using: &random) > 0 {
        numbers[year] = cells.map { _ in
          Int.random(in: 0..<30, using: &random) == 0
            ? nil : Int.random(in: 0..<1000, using: &random)
        }
      }
      return Node(
        id: id, parent: parent == -1 ? nil : parent,
        counts: Int.random(in: 0..<6, using: &random) > 0, numbers: numbers)
    }
  }

  private static func sheet(_ nodes: [Node]) -> String {
    "id,name,parent,in_rollup\n"
      + nodes.map { node in
        "\(node.id),单位\(node.id),\(node.parent.map(String.init) ?? ""),\(node.counts ? "yes" : "no")\n"
      }.joined()
  }

  private static func reports(_ nodes: [Node]) -> [Report] {
    nodes.flatMap { node in
      node.numbers.map { year, values in
        var report = Report.made("单位\(node.id)", year: year)
        for (cell, value) in zip(cells, values) {
          report.cells[cell] = value.map { .number(Number(Int128($0))) } ?? .blank
        }
        return report
      }
    }
  }

  /// The cells of `parent` and the agencies without a report; nil where none is counted for it, or none
  /// of those has a report.
  private static func sum(
    _ parent: Node, _ year: Int, _ nodes: [Node]
  ) -> ([CellValue], Set<String>)? {
    let below = nodes.filter { node in
      var node = node
      while node.id != parent.id, node.counts, let up = node.parent { node = nodes[up] }
      return node.id == parent.id
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

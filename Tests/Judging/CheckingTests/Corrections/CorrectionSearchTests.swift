import Forms
import JSON
import Records
import TestSupport
import Testing

@testable import Checking
@testable import Rules

/// Errors planted in made reports: the search finds the change that reverts each of them.
@Suite struct CorrectionSearchTests {
  #if DEBUG
    private static let count = 20
  #else
    private static let count = 1000
  #endif

  private func search(_ report: Report) throws -> CorrectionSearch {
    let lines = try #require(FormLines.of(report.form, report.cells)).lines
    return CorrectionSearch(table: .requests, lines, report.cells)
  }

  private func rows(_ report: Report) throws -> [[Cell]] {
    try #require(FormLines.of(report.form, report.cells)).lines.filter { $0.kind == .applicants }
      .map { $0.parts + $0.whole }
  }

  /// What corrects `report` after `values` were set in it: the planted change among them, or ones of a
  /// likelier kind.
  private func expectFound(
    _ kind: Correction.Kind, _ report: Report, _ values: [(Cell, Number)]
  ) throws {
    var damaged = report
    for (cell, value) in values { damaged.cells[cell] = .number(value) }
    var search = try search(damaged)
    guard !search.broken.isEmpty else { return }
    let corrections = search.corrections(of: search.broken)
    let planted = Set(values.map(\.0).filter { damaged.cells[$0] != report.cells[$0] })
    let isNamed = corrections.contains { correction in
      Set(correction.changes.map(\.cell)) == planted
        && correction.changes.allSatisfy { report.cells.number($0.cell) == $0.after }
    }
    let order = Correction.Kind.allCases
    let found = corrections.first.flatMap { order.firstIndex(of: $0.kind) }
    let wanted = order.firstIndex(of: kind)
    let isLikelier = found.flatMap { found in wanted.map { found < $0 } } ?? false
    #expect(isNamed || isLikelier, "\(kind) \(values) \(corrections)")
  }

  @Test func wrongCell() throws {
    var random = SeededGenerator(seed: 11)
    for _ in 0..<CorrectionSearchTests.count {
      let report = MadeReport.consistent(using: &random)
      let cell = try #require(try rows(report).randomElement(using: &random)?.randomElement())
      let value = MadeReport.another(report.cells.number(cell), using: &random)
      guard !value.isNegative else { continue }
      try expectFound(.single, report, [(cell, value)])
    }
  }

  @Test func neighboursSwapped() throws {
    var random = SeededGenerator(seed: 12)
    for _ in 0..<CorrectionSearchTests.count {
      let report = MadeReport.consistent(using: &random)
      let row = try #require(try rows(report).randomElement(using: &random))
      let place = Int.random(in: 0..<row.count - 1, using: &random)
      let one = try #require(report.cells.number(row[place]))
      let two = try #require(report.cells.number(row[place + 1]))
      try expectFound(.swapped, report, [(row[place], two), (row[place + 1], one)])
    }
  }

  @Test func numberSplitOverTwoCells() throws {
    var random = SeededGenerator(seed: 13)
    for _ in 0..<CorrectionSearchTests.count {
      let report = MadeReport.consistent(using: &random)
      let row = try #require(
        try rows(report).first { (report.cells.number($0[0])?.digits.count ?? 0) > 1 })
      let digits = try #require(report.cells.number(row[0])).digits
      let head = try #require(Number(String(decoding: digits.dropLast(), as: UTF8.self)))
      let tail = try #require(Number(String(decoding: digits.suffix(1), as: UTF8.self)))
      var values = [(row[0], head), (row[1], tail)]
      for (cell, source) in zip(row.dropFirst(2), row.dropFirst()) {
        values.append((cell, try #require(report.cells.number(source))))
      }
      try expectFound(.split, report, values)
    }
  }

  @Test func rowOneColumnBeside() throws {
    var random = SeededGenerator(seed: 14)
    for _ in 0..<CorrectionSearchTests.count {
      var report = MadeReport.consistent(using: &random)
      let row = try #require(try rows(report).randomElement(using: &random))
      report.cells[row[0]] = .number(.zero)
      guard try search(report).broken.isEmpty else { continue }
      var values: [(Cell, Number)] = []
      for (cell, source) in zip(row, row[1..<row.count - 1]) {
        values.append((cell, try #require(report.cells.number(source))))
      }
      values.append((row[row.count - 2], .zero))
      try expectFound(.shifted, report, values)
    }
  }

  @Test func rowOneColumnBesideThatLostItsTotal() throws {
    var random = SeededGenerator(seed: 17)
    for _ in 0..<CorrectionSearchTests.count {
      let report = MadeReport.consistent(using: &random)
      let row = try #require(try rows(report).randomElement(using: &random))
      guard try #require(report.cells.number(row[row.count - 2])).isZero else { continue }
      var values = [(row[0], Number.zero)]
      for (cell, source) in zip(row.dropFirst(), row) {
        values.append((cell, try #require(report.cells.number(source))))
      }
      try expectFound(.shifted, report, values)
    }
  }

  @Test func caseCountedInTheWrongColumn() throws {
    var random = SeededGenerator(seed: 15)
    for _ in 0..<CorrectionSearchTests.count {
      let report = MadeReport.consistent(using: &random)
      let row = try #require(try rows(report).randomElement(using: &random))
      let two = row.dropLast().shuffled(using: &random).prefix(2)
      guard let one = two.first, let other = two.last,
        let more = report.cells.number(one).flatMap({ $0 + Number(1) }),
        let less = report.cells.number(other).flatMap({ $0 - Number(1) }), !less.isNegative
      else { continue }
      try expectFound(.miscounted, report, [(one, more), (other, less)])
    }
  }

  @Test func consistentReportNeedsNoMend() throws {
    var random = SeededGenerator(seed: 16)
    let search = try search(MadeReport.consistent(using: &random))
    #expect(search.broken.isEmpty)
  }
}

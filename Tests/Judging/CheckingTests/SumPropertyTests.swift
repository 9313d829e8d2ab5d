import Forms
import JSON
import Records
import TestSupport
import Testing

@testable import Checking
@testable import Rules

/// Properties of the sums, tested on made reports: 1,000 in a release build, a few in a debug
/// build.
@Suite struct SumPropertyTests {
  #if DEBUG
    private static let count = 10
  #else
    private static let count = 1000
  #endif

  private static let check: ReportCheck? = try? ReportCheck(
    Selection(select: ["T2", "T3", "T401"]))

  @Test func aConsistentReportHasNoFinding() throws {
    let check = try #require(SumPropertyTests.check)
    var random = SeededGenerator(seed: 1)
    for _ in 0..<SumPropertyTests.count {
      let report = MadeReport.consistent(using: &random)
      let messages = check.result(of: CheckContext(report)).findings.map(\.message)
      #expect(messages.isEmpty, "\(messages)")
    }
  }

  @Test func everyChangeOfACellInASumIsFound() throws {
    let check = try #require(SumPropertyTests.check)
    var random = SeededGenerator(seed: 2)
    var changes = 0
    for _ in 0..<SumPropertyTests.count {
      let report = MadeReport.consistent(using: &random)
      let lines = try #require(FormLines.of(report.form, report.cells)).lines
      for cell in Set(lines.flatMap { $0.parts + $0.whole }) {
        var changed = report
        changed.cells[cell] = .number(MadeReport.another(report.cells.number(cell), using: &random))
        let fails = check.result(of: CheckContext(changed)).findings.filter { $0.verdict == .fail }
        #expect(!fails.isEmpty, "\(cell)")
        changes += 1
      }
    }
    #expect(changes >= SumPropertyTests.count * 170)
  }

  @Test func blanksNeverFailAndNeverPass() throws {
    let check = try #require(SumPropertyTests.check)
    var random = SeededGenerator(seed: 3)
    for _ in 0..<SumPropertyTests.count {
      var report = MadeReport.consistent(using: &random)
      let lines = try #require(FormLines.of(report.form, report.cells)).lines
      let line = try #require(lines.randomElement(using: &random))
      let cell = try #require((line.parts + line.whole).randomElement(using: &random))
      report.cells[cell] = .blank
      let verdicts = check.result(of: CheckContext(report)).findings
        .filter { $0.operands.contains { $0.cell == cell } }.map(\.verdict)
      #expect(!verdicts.isEmpty && !verdicts.contains(.fail), "\(cell) \(verdicts)")
    }
  }
}

/// Made reports whose tables satisfy every sum.
enum MadeReport {
  /// A report of any edition, with small and large numbers and many zeros, as real ones have.
  static func consistent(using random: inout SeededGenerator) -> Report {
    let edition = Edition.all.randomElement(using: &random) ?? Edition.all[0]
    var report = Example(year: edition.since).report
    if !edition.folds.isEmpty, Int.random(in: 0..<4, using: &random) == 0 { report.joinItemSix() }
    let lines = FormLines.of(report.form, report.cells)?.lines ?? []
    fillRequests(&report, lines, &random)
    for line in lines where line.kind == .results { fill(line, of: &report, &random) }
    return report
  }

  /// A number that differs from `number`.
  static func another(_ number: Number?, using random: inout SeededGenerator) -> Number {
    let change = Number(Int128([1, -1, 6, 10, 90].randomElement(using: &random) ?? 1))
    return number.flatMap { $0 + change } ?? Number(1)
  }

  private static func amount(_ random: inout SeededGenerator) -> Number {
    let limit = [1, 1, 5, 60, 4000].randomElement(using: &random) ?? 1
    return Number(Int128(Int.random(in: 0..<limit, using: &random)))
  }

  private static func fill(
    _ line: SumLine, of report: inout Report, _ random: inout SeededGenerator
  ) {
    for part in line.parts { report.cells[part] = .number(amount(&random)) }
    report.cells[line.cell] = .number(sum(line.parts, report))
  }

  private static func sum(_ cells: [Cell], _ report: Report) -> Number {
    Number.sum(cells.compactMap { report.cells.number($0) }) ?? .zero
  }

  /// Details, then the outcome, then what came in, column by column; then the totals of the rows.
  private static func fillRequests(
    _ report: inout Report, _ lines: [SumLine], _ random: inout SeededGenerator
  ) {
    for line in lines where line.kind == .outcomes && !line.cell.id.hasSuffix(".total.total") {
      fill(line, of: &report, &random)
    }
    for line in lines where line.kind == .balance && !line.cell.id.hasSuffix(".total.total") {
      let carried = amount(&random)
      report.cells[line.whole[1]] = .number(carried)
      report.cells[line.parts[1]] = .number(.zero)
      let outcome = report.cells.number(line.whole[0]) ?? .zero
      report.cells[line.parts[0]] = .number((outcome + carried) ?? .zero)
    }
    for line in lines where line.kind == .applicants {
      report.cells[line.cell] = .number(sum(line.parts, report))
    }
  }
}

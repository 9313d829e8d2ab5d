import Chinese
import Forms
import JSON
import Records
import Rules

/// Links findings to those that they follow from: one wrong cell breaks several sums, and one blank leaves
/// several open. The findings that follow carry the id of the one nearest to the fault.
enum CauseLinker {
  /// Sets `cause` in `findings`, those of one report with their ids; those that have a cause keep it.
  static func link(_ findings: inout [Finding]) {
    let failing = findings.indices.filter { findings[$0].isBrokenSum }
      .sorted { nearness(findings[$0]) < nearness(findings[$1]) }
    var standing: [Finding] = []
    for index in failing {
      let finding = findings[index]
      if finding.cause == nil,
        let cause = standing.first(where: { follows(finding, from: $0) })
          ?? column(below: finding, in: standing)
      {
        findings[index].cause = cause.cause ?? cause.id
      } else {
        standing.append(finding)
      }
    }
    linkPages(&findings)
    let unplaced = findings.indices.first { findings[$0].concern == .unplaced }
      .map { findings[$0].id }
    for index in findings.indices where findings[index].isAbsenceInDoubt {
      findings[index].cause = unplaced
    }
    let blanks = findings.indices.filter {
      findings[$0].concern == .blank || findings[$0].concern == .absence
    }.map { findings[$0] }
    for index in findings.indices where findings[index].isOpenSum {
      let blank = blanks.first { leaves(findings[index], open: $0) }
      findings[index].cause = blank?.cause ?? blank?.id
    }
  }

  /// Links what was changed on a page after its publication to what is now unlike the report there, in the same cells
  /// or the same section, and a title unlike that of the report to the mark of a draft in it: one correction of the
  /// page settles both.
  private static func linkPages(_ findings: inout [Finding]) {
    let unlike = findings.filter { $0.concern == .publication(.content) }
    let marks = findings.filter { $0.concern == .publication(.text) && $0.label != nil }
    for index in findings.indices {
      let finding = findings[index]
      let cause: Finding? =
        switch finding.concern {
        case .publication(.change): unlike.first { isSameMatter(finding, $0) }
        case .publication(.content) where finding.cell == nil:
          marks.first { mark in
            isSameMatter(finding, mark) && finding.section == nil
              && mark.quote.map { SubstringSearcher($0).occurs(in: finding.message) } ?? false
          }
        default: nil
        }
      findings[index].cause = cause?.id ?? finding.cause
    }
    // What follows from a title follows from the mark in it.
    let causes = Dictionary(findings.map { ($0.id, $0.cause) }) { first, _ in first }
    for index in findings.indices where findings[index].concern == .publication(.change) {
      findings[index].cause = findings[index].cause.map { (causes[$0] ?? nil) ?? $0 }
    }
  }

  /// Whether `finding` and `other` are about the same cells, else the same section or title, of one page.
  private static func isSameMatter(_ finding: Finding, _ other: Finding) -> Bool {
    guard finding.source == other.source else { return false }
    guard finding.cell != nil else {
      return other.cell == nil && finding.label != nil && finding.label == other.label
    }
    return Set(finding.operands.map(\.cell)).isSubset(of: Set(other.operands.map(\.cell)))
  }

  /// Links what is found about the date of a page to what is found about the same date in the report: they are one
  /// matter.
  static func link(_ findings: inout [Finding], toLate late: Finding) {
    for index in findings.indices
    where findings[index].concern == .publication(.deadline) && findings[index].quote != nil
      && findings[index].quote == late.quote
    {
      findings[index].cause = late.cause ?? late.id
    }
  }

  /// The distance from the cell that is wrong: details before totals, columns of applicants before their
  /// total.
  private static func nearness(_ finding: Finding) -> Int {
    let sum =
      switch finding.concern {
      case .sum(.outcomes): 0
      case .sum(.applicants), .sum(.results): 2
      case .sum(.balance): 4
      default: 6
      }
    return sum + (finding.isOfTotalColumn ? 1 : 0)
  }

  /// Whether a change of one cell, which both sums have, would correct both.
  private static func follows(_ finding: Finding, from other: Finding) -> Bool {
    let changes = other.corrections
    return finding.corrections.contains { changes[$0.key] == $0.value }
  }

  /// The first of the `standing` findings about the same sum in the columns of applicants, where
  /// their gaps together are the gap of `total`, the sum in the total column.
  private static func column(below total: Finding, in standing: [Finding]) -> Finding? {
    guard total.isOfTotalColumn, let gap = total.gap else { return nil }
    let columns = standing.filter { $0.rule == total.rule }
    return Number.sum(columns.compactMap(\.gap)) == gap ? columns.first : nil
  }

  /// Whether a blank or absent cell that `blanks` is about is part of the sum of `finding`.
  private static func leaves(_ finding: Finding, open blanks: Finding) -> Bool {
    let cells = Set(blanks.operands.map(\.cell))
    return finding.operands.contains { $0.value == nil && cells.contains($0.cell) }
  }
}

extension Finding {
  /// Whether a sum that the form states does not add up.
  var isBrokenSum: Bool { verdict == .fail && isSum }
  /// Whether blanks leave a sum open, or a sum that a sentence states.
  fileprivate var isOpenSum: Bool { verdict != .fail && (isSum || isOfProse) }
  /// Whether the numbers of a row or column may be among those that were not placed.
  fileprivate var isAbsenceInDoubt: Bool { concern == .absence && verdict == .review }
  private var isSum: Bool {
    switch concern {
    case .sum, .carry: true
    default: false
    }
  }

  fileprivate var isOfTotalColumn: Bool {
    if case .sum(let kind) = concern, kind.isOfRows { return false }
    return cell?.column == .total
  }

  /// The amounts by which each single cell of a broken sum would have to change for it to add up.
  /// The parts come before the whole among the operands, which begin with the finding's cell.
  var corrections: [Cell: Number] {
    guard let gap, let opposite = Number.zero - gap,
      let whole = operands.firstIndex(where: { $0.cell == cell })
    else { return [:] }
    var corrections: [Cell: Number] = [:]
    for (index, operand) in operands.enumerated() {
      corrections[operand.cell] = index < whole ? gap : opposite
    }
    return corrections
  }
}

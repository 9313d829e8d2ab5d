import Forms
import JSON
import Records
import Wordings

/// What explains that a cell of a parent's report is not the sum of those of its agencies.
enum GapExplanation: Hashable {
  /// The child at this index is omitted, or counted twice.
  case child(Int)
  /// The report at this index among those of no agency of the list, which the parent may have counted.
  case unlisted(Int)
  /// The children at these indexes have numbers that are to be corrected, after which the sum holds.
  case correction([Int])

  /// The least difference that is hardly equal to a number of an agency by chance.
  fileprivate static let rare = Number(100)
}

extension RollUp {
  /// `gaps` with what explains them. A number that is equal to a difference explains it only if the agency's other
  /// numbers in the table are missing from, or too much in, the parent's report, too: small numbers are often equal by
  /// chance. `corrections` has, by the ordinals of children, the amounts by which their numbers would change when they
  /// are corrected.
  func explained(_ gaps: [RollUpGap], corrections: [Int: [Cell: Number]]) -> [RollUpGap] {
    var gaps = gaps
    let own = children.map { corrections[$0.ordinal] ?? [:] }
    for index in gaps.indices {
      let cell = gaps[index].cell
      gaps[index].explanation = correction(of: gaps[index], by: own.map { $0[cell] })
    }
    let children = self.children.map(\.cells.table)
    let strangers = self.strangers.map(\.cells.table)
    let kinds = Dictionary(grouping: gaps.indices.filter { gaps[$0].explanation == nil }) {
      Kind(table: gaps[$0].cell.table, isBelow: gaps[$0].isBelow)
    }
    for (kind, indexes) in kinds {
      let own = indexes.map { gaps[$0] }
      // What an agency outside the list reports is missing from the sum, never from the parent.
      let index = kind.isBelow ? nil : RollUp.index(explaining: own, among: strangers)
      if let index {
        for gap in indexes where gaps[gap].isExplained(by: strangers[index]) {
          gaps[gap].explanation = .unlisted(index)
        }
      }
      let rest = indexes.filter { gaps[$0].explanation == nil }
      let child = RollUp.index(explaining: rest.map { gaps[$0] }, among: children)
      for gap in rest {
        if let child, gaps[gap].isExplained(by: children[child]) {
          gaps[gap].explanation = .child(child)
        } else if gaps[gap].size >= GapExplanation.rare {
          let fitting = children.indices.filter { gaps[gap].isExplained(by: children[$0]) }
          gaps[gap].explanation = fitting.count == 1 ? .child(fitting[0]) : nil
        }
      }
    }
    return gaps
  }

  /// The gaps of one table and direction, which one cause may have.
  private struct Kind: Hashable {
    let table: Table
    let isBelow: Bool
  }

  /// The index of the only one of `reports` whose numbers in the table of `gaps` are nearly all equal to them; nil where
  /// none is, or several are. One equal number is enough where it is the only gap.
  private static func index(
    explaining gaps: [RollUpGap], among reports: [CellTable]
  ) -> Int? {
    guard let table = gaps.first?.cell.table else { return nil }
    let fitting = reports.indices.filter { index in
      let fits = gaps.count { $0.isExplained(by: reports[index]) }
      let numbers = Cell.all.count { cell in
        cell.table == table && reports[index].number(cell).map { $0 != .zero } ?? false
      }
      return fits > 0 && 5 * fits >= 4 * numbers && (fits > 1 || gaps.count == 1)
    }
    return fitting.count == 1 ? fitting[0] : nil
  }

  /// The children whose numbers in the cell of `gap` are to be corrected, where that closes it.
  private func correction(of gap: RollUpGap, by changes: [Number?]) -> GapExplanation? {
    guard let difference = gap.actual - gap.expected else { return nil }
    let changed = changes.indices.filter { changes[$0] != nil }
    let single = changed.filter { changes[$0] == difference }
    if single.count == 1 { return .correction(single) }
    guard !changed.isEmpty, Number.sum(changes.compactMap(\.self)) == difference else { return nil }
    return .correction(changed)
  }
}

extension RollUpGap {
  /// The amount of the difference.
  fileprivate var size: Number { (actual - expected)?.magnitude ?? .zero }

  /// Whether the number of `report` is equal to the difference.
  fileprivate func isExplained(by report: CellTable) -> Bool { report.number(cell) == size }
}

extension ReportSet {
  /// The amounts by which numbers of `reports` that were brought forward would change when they are corrected to what
  /// was carried forward last year, or so that the sum with them holds; by the ordinals of the reports.
  func corrections(of reports: [ReportDigest]) -> [Int: [Cell: Number]] {
    guard !reports.isEmpty else { return [:] }
    var corrections: [Int: [Cell: Number]] = [:]
    for report in reports {
      for cause in report.causes {
        corrections[report.ordinal, default: [:]][cause.cell] = cause.change
      }
    }
    let ordinals = Set(reports.map(\.ordinal))
    for pair in predecessors where ordinals.contains(pair.later.ordinal) {
      let found = Rule.y501.evaluation.ofYears?(YearPair(pair, settings: settings)) ?? []
      for finding in found where finding.verdict == .fail {
        guard let cell = finding.cell, let gap = finding.gap else { continue }
        corrections[pair.later.ordinal, default: [:]][cell] = .zero - gap
      }
    }
    return corrections
  }
}

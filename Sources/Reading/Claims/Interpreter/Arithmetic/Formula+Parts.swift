import Forms
import Records

extension Formula {
  /// What `formulas` count together, in the order of the form; nil where a cell would count twice.
  static func sum(of formulas: [Formula]) -> Formula? {
    let plus = formulas.flatMap(\.plus).sorted { left, right in
      (left.cells.first?.index ?? 0) < (right.cells.first?.index ?? 0)
    }
    let sum = Formula(plus, minus: formulas.flatMap(\.minus))
    return sum.countsTwice ? nil : sum
  }

  /// Whether what the formula counts may be a part of what `whole` counts, and not all of it.
  func mayBePart(of whole: Formula) -> Bool {
    guard self != whole else { return false }
    // The statistics table does not say which of its indicators are parts of others.
    guard !cells.contains(where: { $0.table == .statistics }) else { return true }
    let (own, all) = (leaves, whole.leaves)
    if own.allSatisfy(all.contains) { return own.count < all.count }
    // What came in is what went out: 收到128件，办结119件，结转9件.
    return own.allSatisfy { $0.table == .requests } && all.allSatisfy { $0.table == .requests }
      && (whole.isOfInflow && isOfOutflow || isOfInflow && whole.countsAllClosed)
  }

  /// Whether it counts requests that came in, this year or the last.
  private var isOfInflow: Bool {
    plus.flatMap(\.cells).allSatisfy { $0.row == .received || $0.row == .broughtForward }
  }

  /// Whether it counts requests by what became of them.
  private var isOfOutflow: Bool {
    plus.flatMap(\.cells).allSatisfy { $0.row != .received && $0.row != .broughtForward }
  }

  private var countsAllClosed: Bool {
    plus.flatMap(\.cells).contains { $0.row == .outcomeTotal }
  }

  /// The cells that it adds up, each total in its place by those that it is the total of.
  private var leaves: [Cell] { plus.flatMap(\.cells).flatMap(\.leaves) }
}

extension Cell {
  fileprivate var leaves: [Cell] {
    guard let row else { return [self] }
    let rows = row == .outcomeTotal ? Row.allCases.filter(\.isOutcome) : [row]
    guard let column else { return [self] }
    let columns: [Column] =
      column == .total && table == .disputes
      ? [.upheld, .corrected, .otherResult, .pending]
      : column == .total && table == .requests
        ? (Applicant.naturalPerson.columns + Applicant.organization.columns) : [column]
    return rows.flatMap { row in columns.compactMap(row.cell(in:)) }
  }
}

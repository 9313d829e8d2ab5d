/// A sum that a form prescribes: on each line of its table, the parts add up to the whole.
package struct FormSum: Sendable {
  package enum Kind: Int, Sendable, CaseIterable {
    /// Requests received and brought forward equal requests closed and carried forward.
    case balance
    /// The kinds of applicants.
    case applicants
    /// The outcomes of requests.
    case outcomes
    /// The results of disputes.
    case results

    /// Whether the cells of a line are in one row, or in one group of table four.
    package var isOfRows: Bool { self == .applicants || self == .results }
  }

  /// One side of the sum.
  enum Side: Sendable {
    case rows(Row, Row)
    /// The rows of a group and of its subgroups, without that of the other side.
    case group(RowGroup)
    case row(Row)
    /// The columns of a table without that of the other side.
    case columns(of: Table)
    case column(Column)
  }

  package let kind: Kind
  let parts: Side
  let whole: Side

  init(_ kind: Kind, _ parts: Side, equal whole: Side) {
    self.kind = kind
    self.parts = parts
    self.whole = whole
  }
}

/// A sum on one line of its table.
package struct SumLine: Sendable {
  package let kind: FormSum.Kind
  package let parts: [Cell]
  package let whole: [Cell]

  /// The cell of a finding about the line.
  package var cell: Cell { whole[0] }
}

extension Edition {
  /// The lines of `sum` in the printed order, for tables in `shape`.
  package func lines(of sum: FormSum, in shape: FormShape) -> [SumLine] {
    if case .columns(let table) = sum.parts, case .column(let whole) = sum.whole {
      let columns = columns(of: table).map(\.column).filter { $0 != whole }
      return rows(of: table, in: shape).map { row in
        SumLine(
          kind: sum.kind, parts: columns.map { Cell(row, $0) }, whole: [Cell(row, whole)])
      }
    }
    let whole = rows(of: sum.whole, shape)
    let parts = rows(of: sum.parts, shape).filter { !whole.contains($0) }
    return columns(of: .requests).map { column in
      SumLine(
        kind: sum.kind, parts: parts.map { Cell($0, column.column) },
        whole: whole.map { Cell($0, column.column) })
    }
  }

  private func rows(of side: FormSum.Side, _ shape: FormShape) -> [Row] {
    switch side {
    case .rows(let one, let other): [one, other]
    case .row(let row): [row]
    case .group(let group):
      rows(of: .requests, in: shape).filter { row in
        row.group == group || row.group?.parent == group
      }
    case .column, .columns: []
    }
  }
}

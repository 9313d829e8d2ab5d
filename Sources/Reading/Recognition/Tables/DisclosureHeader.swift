import Chinese
import Forms

/// The header of a block of table two: its columns and their positions.
struct DisclosureHeader {
  private struct HeaderColumn {
    let text: [Unicode.Scalar]
    /// The column that the label alone identifies; nil where it identifies none.
    let column: Column?
    let unit: MoneyUnit?
    let position: Int
    /// Whether its name is not that of the form.
    let isAssumed: Bool
  }

  /// The cells that the values of a row are assigned to, in the order of the columns.
  struct Targets {
    /// The cell for each column; nil for a column that no form has.
    var cells: [Cell?]
    /// The editions whose block has exactly these columns.
    var forms: [Form] = []
    /// Whether the header is missing, so that the columns are those of the edition that the rest of
    /// the table follows.
    var isAssumed = false
    /// Whether a column is known by its position alone, or by another name than that of the form.
    var hasUnknownColumn = false
  }

  private var columns: [HeaderColumn] = []
  private var haveTruePositions = true

  var isEmpty: Bool { columns.isEmpty }
  var positions: [Int] { columns.map(\.position) }

  /// Adds a column with the label `text`; `column` is nil for an unknown label. A label that is
  /// repeated for each column that it spans counts once. Columns are ordered by `position` where it
  /// is a true position, since a header may be read from several lines.
  mutating func append(
    _ text: String, column: Column?, position: Int, hasTruePosition: Bool, isAssumed: Bool = false
  ) {
    let folded = NormalizedLabel.scalars(text)
    if column != nil, columns.last?.column == column { return }
    columns.append(
      HeaderColumn(
        text: NormalizedLabel(folded: folded).scalars, column: column,
        unit: MoneyUnit(in: folded),
        position: position, isAssumed: isAssumed))
    haveTruePositions = haveTruePositions && hasTruePosition
    if haveTruePositions { columns.sort { $0.position < $1.position } }
  }

  /// The unit of money that the label of the column at `index` gives.
  func unit(_ index: Int) -> MoneyUnit? {
    columns.indices.contains(index) ? columns[index].unit : nil
  }

  /// The cells of `row` by the labels of the header; without a header those of `likely`, the
  /// edition that the other blocks follow. Nil where neither determines them.
  func targets(of row: Row, likely: Form?) -> Targets? {
    guard !columns.isEmpty else { return assumed(row, likely) }
    let fitting = Edition.all.compactMap { edition in
      edition.block(of: row).flatMap { fits($0) ? (form: edition.form, block: $0) : nil }
    }
    if let block = fitting.first?.block {
      return Targets(
        cells: block.cells(of: row), forms: fitting.map(\.form),
        hasUnknownColumn: hasUnknownColumn)
    }
    let cells = columns.map { $0.column.flatMap(row.cell) }
    guard Set(cells.compactMap { $0 }).count == cells.count(where: { $0 != nil }) else {
      return nil
    }
    guard cells.contains(where: { $0 != nil }) else { return nil }
    return Targets(
      cells: cells, hasUnknownColumn: columns.contains { $0.isAssumed && $0.column != nil })
  }

  private var hasUnknownColumn: Bool { columns.contains { $0.column == nil || $0.isAssumed } }

  /// Whether the columns are those of `block`. A truncated or unknown label fits by its position.
  private func fits(_ block: PrintedBlock) -> Bool {
    guard block.columns.count == columns.count,
      columns.contains(where: { $0.column != nil || $0.text.count >= 4 })
    else { return false }
    return zip(columns, block.columns).allSatisfy { printed, column in
      let isBegun = NormalizedLabel(column.label.chinese).scalars.starts(with: printed.text)
      return printed.column == column.column || isBegun
        || (printed.column == nil && columns.contains { $0.column != nil })
    }
  }

  /// The cells of `row` without a header: in the only edition that has it, or else in `likely`.
  private func assumed(_ row: Row, _ likely: Form?) -> Targets? {
    let having = Edition.all.filter { $0.block(of: row) != nil }
    guard
      let edition = having.count == 1 ? having.first : having.first(where: { $0.form == likely }),
      let block = edition.block(of: row)
    else { return nil }
    return Targets(cells: block.cells(of: row), isAssumed: true)
  }
}

extension PrintedBlock {
  /// The cells of `row`.
  fileprivate func cells(of row: Row) -> [Cell?] { columns.map { Cell(row, $0.column) } }
}

import Chinese
import Forms

/// The head of a block of table two: which column stands where.
struct DisclosureHead {
  private struct HeadColumn {
    let core: [Unicode.Scalar]
    /// The column that the label names for itself; nil where it names none.
    let column: Column?
    let isYuan: Bool
    let position: Int
  }

  /// What the cells of a row are, in the order of the columns.
  struct Targets {
    /// Nil for a column that the form does not have.
    var cells: [Cell?]
    /// The editions whose block has just these columns.
    var forms: [Form] = []
    /// Whether the head is missing, so that the columns were taken from the rest of the table.
    var isAssumed = false
    /// Whether a column is known by its place alone.
    var hasUnread = false
  }

  private var columns: [HeadColumn] = []
  private var areAllPlaced = true

  var isEmpty: Bool { columns.isEmpty }
  var positions: [Int] { columns.map(\.position) }

  /// Adds a column labelled `text`; `column` is nil where the label is not known. A label repeated for each
  /// column that it spans counts once. Where positions are true (`isPlaced`) they tell the order, since a
  /// head may be read in several lines.
  mutating func append(_ text: String, column: Column?, position: Int, isPlaced: Bool) {
    let folded = NormalizedLabel.scalars(text)
    if column != nil, columns.last?.column == column { return }
    columns.append(
      HeadColumn(
        core: NormalizedLabel(folded: folded).scalars, column: column,
        isYuan: folded.contains("元") && !folded.holds(DisclosureHead.tenThousand),
        position: position))
    areAllPlaced = areAllPlaced && isPlaced
    if areAllPlaced { columns.sort { $0.position < $1.position } }
  }

  private static let tenThousand = Array("万元".unicodeScalars)

  /// Whether the amounts of column `index` are in 元.
  func isYuan(_ index: Int) -> Bool { columns.indices.contains(index) && columns[index].isYuan }

  /// The cells of `row`, told from the labels; where there is no head, from `likely`, the edition that
  /// the other blocks follow. Nil where neither tells.
  func targets(of row: Row, likely: Form?) -> Targets? {
    guard !columns.isEmpty else { return assumed(row, likely) }
    let fitting = Edition.all.compactMap { edition in
      edition.block(of: row).flatMap { fits($0) ? (form: edition.form, block: $0) : nil }
    }
    if let block = fitting.first?.block {
      return Targets(
        cells: block.cells(of: row), forms: fitting.map(\.form),
        hasUnread: columns.contains { $0.column == nil })
    }
    let cells = columns.map { $0.column.flatMap(row.cell) }
    guard Set(cells.compactMap { $0 }).count == cells.count(where: { $0 != nil }) else {
      return nil
    }
    return cells.contains { $0 != nil } ? Targets(cells: cells) : nil
  }

  private func fits(_ block: PrintedBlock) -> Bool {
    guard block.columns.count == columns.count,
      columns.contains(where: { $0.column != nil || $0.core.count >= 4 })
    else { return false }
    return zip(columns, block.columns).allSatisfy { printed, column in
      let isBegun = NormalizedLabel(column.label.chinese).scalars.starts(with: printed.core)
      return printed.column == column.column || isBegun
        || (printed.column == nil && columns.contains { $0.column != nil })
    }
  }

  private func assumed(_ row: Row, _ likely: Form?) -> Targets? {
    let having = Edition.all.filter { $0.block(of: row) != nil }
    guard
      let edition = having.count == 1 ? having.first : having.first(where: { $0.form == likely }),
      let block = edition.block(of: row)
    else { return nil }
    return Targets(cells: block.cells(of: row), isAssumed: true)
  }
}

extension Edition {
  /// The block of table two that has `row`.
  func block(of row: Row) -> PrintedBlock? {
    blocks.first { block in block.rows.contains { $0.row == row } }
  }
}

extension PrintedBlock {
  /// The cells of `row`.
  fileprivate func cells(of row: Row) -> [Cell?] { columns.map { Cell(row, $0.column) } }
}

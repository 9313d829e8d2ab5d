import Chinese
import Forms

/// The head of a block of table two: which column stands where.
struct DisclosureHead {
  private struct Column {
    let core: [Unicode.Scalar]
    /// The column that the label names for itself; nil where it names none.
    let id: String?
    let isYuan: Bool
    let position: Int
  }

  /// What the cells of a row are, in the order of the columns.
  struct Targets {
    /// Nil for a column that the form does not have.
    var cells: [Cell?]
    /// The edition whose block has just these columns; nil where none has.
    var form: Form?
    /// Whether the head is missing, so that the columns were taken from the rest of the table.
    var isAssumed = false
    /// Whether a column is known by its place alone.
    var hasUnread = false
  }

  private var columns: [Column] = []
  private var areAllPlaced = true

  var isEmpty: Bool { columns.isEmpty }
  var positions: [Int] { columns.map(\.position) }

  /// Adds a column labelled `text`; `id` is nil where the label is not known. A label repeated for each
  /// column that it spans counts once. Where positions are true (`isPlaced`) they tell the order, since a
  /// head may be read in several lines.
  mutating func append(_ text: String, id: String?, position: Int, isPlaced: Bool) {
    let folded = NormalizedLabel.scalars(text)
    if id != nil, columns.last?.id == id { return }
    columns.append(
      Column(
        core: NormalizedLabel(folded: folded).scalars, id: id,
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
  func targets(of row: String, likely: Form?) -> Targets? {
    guard !columns.isEmpty else { return assumed(row, likely) }
    for edition in Edition.all {
      guard let block = edition.block(of: row), fits(block) else { continue }
      return Targets(
        cells: block.columns.map { Cell(id: "\(row).\($0.column.id)") }, form: edition.form,
        hasUnread: columns.contains { $0.id == nil })
    }
    let cells = columns.map { column in column.id.flatMap { Cell(id: "\(row).\($0)") } }
    guard Set(cells.compactMap { $0 }).count == cells.count(where: { $0 != nil }) else {
      return nil
    }
    return cells.contains { $0 != nil } ? Targets(cells: cells, form: nil) : nil
  }

  private func fits(_ block: PrintedBlock) -> Bool {
    guard block.columns.count == columns.count,
      columns.contains(where: { $0.id != nil || $0.core.count >= 4 })
    else { return false }
    return zip(columns, block.columns).allSatisfy { printed, column in
      let isBegun = NormalizedLabel(column.label.chinese).scalars.starts(with: printed.core)
      return printed.id == column.column.id || isBegun
        || (printed.id == nil && columns.contains { $0.id != nil })
    }
  }

  private func assumed(_ row: String, _ likely: Form?) -> Targets? {
    let having = Edition.all.filter { $0.block(of: row) != nil }
    guard
      let edition = having.count == 1 ? having.first : having.first(where: { $0.form == likely }),
      let block = edition.block(of: row)
    else { return nil }
    return Targets(
      cells: block.columns.map { Cell(id: "\(row).\($0.column.id)") }, form: nil, isAssumed: true)
  }
}

extension Edition {
  /// The block of table two that has `row`.
  func block(of row: String) -> PrintedBlock? {
    blocks.first { block in block.rows.contains { $0.row.id == row } }
  }
}

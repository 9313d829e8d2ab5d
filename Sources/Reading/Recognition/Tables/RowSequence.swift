import Forms

/// The rows of tables two and three in the order in which they were read, so that a row without a label
/// can be found by its neighbours.
struct RowSequence {
  /// A row of numbers whose label was not read. `header` is that of the block of table two.
  struct UnlabelledRow {
    let values: [TableCell]
    let line: TableLine
    let header: DisclosureHeader
  }

  /// What was read between two rows, `before` and `after`.
  struct Gap {
    var before: Row?
    var after: Row?
    /// The labels without cells.
    var labels: [Row] = []
    var unlabelled: [UnlabelledRow] = []
  }

  private enum Entry {
    /// A row whose cells were read.
    case row(Row)
    /// A label whose cells were not read so far.
    case label(Row)
    case unlabelled(UnlabelledRow)

    var row: Row? {
      switch self {
      case .row(let row), .label(let row): row
      case .unlabelled: nil
      }
    }
  }

  private var entries: [Entry] = []
  /// The rows whose labels were read, without those whose numbers are unplaced.
  private(set) var labelled: [Row] = []

  /// The last row whose label was read.
  var last: Row? { entries.lazy.compactMap(\.row).last }

  /// Adds the label of `row`, whose cells are expected.
  mutating func add(label row: Row) {
    labelled.append(row)
    entries.append(.label(row))
  }

  /// Adds the label of a row that the form does not have, so that its numbers are not those of a row
  /// that lacks its label. It is like the label of `row`.
  mutating func add(subtotal row: Row) { entries.append(.label(row)) }

  /// Adds `row`, whose cells were assigned.
  mutating func add(assigned row: Row) {
    let label = entries.lastIndex { if case .label(row) = $0 { true } else { false } }
    if let label { entries.remove(at: label) }
    entries.append(.row(row))
  }

  /// Adds `row`, whose cells could not be assigned, so that a row without a label is not this one.
  mutating func add(unassigned row: Row) { entries.append(.row(row)) }

  mutating func add(_ row: UnlabelledRow) { entries.append(.unlabelled(row)) }

  /// Forgets that the label of `row` was read.
  mutating func removeLabel(_ row: Row) { labelled.removeAll { $0 == row } }

  /// The gaps between the rows that have unlabelled rows.
  var gaps: [Gap] {
    var gaps: [Gap] = []
    var gap = Gap()
    for entry in entries {
      switch entry {
      case .row(let row):
        gap.after = row
        gaps.append(gap)
        gap = Gap(before: row)
      case .label(let row): gap.labels.append(row)
      case .unlabelled(let row): gap.unlabelled.append(row)
      }
    }
    return (gaps + [gap]).filter { !$0.unlabelled.isEmpty }
  }
}

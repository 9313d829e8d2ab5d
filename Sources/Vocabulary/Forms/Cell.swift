import Wordings

/// A cell of a form. Records name it by its id, code by its row and column.
package struct Cell: Hashable, Comparable, Sendable {
  /// The index in `Cell.all`.
  package let index: Int

  /// The cell with `id`, such as `requests.received.total`; nil where no form has it.
  package init?(id: String) {
    let cells = Catalogue.cells
    let order = Catalogue.cellsByID
    var (low, high) = (0, order.count)
    while low < high {
      let middle = (low + high) / 2
      if cells[Int(order[middle])].id < id { low = middle + 1 } else { high = middle }
    }
    if low < order.count, cells[Int(order[low])].id == id {
      self.init(index: Int(order[low]))
    } else if let indicator = StatisticsIndicator.allCases.first(where: { $0.id == id }) {
      self.init(indicator)
    } else {
      return nil
    }
  }

  /// The cell of `row` and `column`; traps where no edition has it.
  package init(_ row: Row, _ column: Column) {
    guard let cell = row.cell(in: column) else {
      preconditionFailure("no form has \(row.id).\(column.id)")
    }
    self = cell
  }

  /// The cell of `indicator` in the statistics table of 2014–2018.
  package init(_ indicator: StatisticsIndicator) {
    self.init(index: Catalogue.cells.count + Int(indicator.rawValue))
  }

  /// The cell at `index` of `Cell.all`; traps where the index is out of range.
  package init(index: Int) {
    precondition(0 <= index && index < Cell.count)
    self.index = index
  }

  /// All cells of all forms, in the order of records and wide sheets: table two, table three, table four, the
  /// statistics table. Cells whose ids share a prefix are adjacent.
  package static let all: [Cell] = (0..<count).map(Cell.init(index:))

  /// The number of cells.
  package static var count: Int { Catalogue.cells.count + StatisticsIndicator.allCases.count }

  package static func < (left: Cell, right: Cell) -> Bool { left.index < right.index }

  /// The entry of the catalogue; nil for the statistics table.
  private var entry: Catalogue.CellEntry? {
    let cells = Catalogue.cells
    return index < cells.count ? cells[index] : nil
  }

  /// The indicator in the statistics table; nil for other tables.
  package var indicator: StatisticsIndicator? {
    let position = index - Catalogue.cells.count
    return position < 0 ? nil : StatisticsIndicator.allCases[position]
  }

  /// The path of its value in a record.
  package var id: String { entry?.id ?? indicator?.id ?? "" }
  /// The table of the cell.
  package var table: Table {
    entry.map { Catalogue.rows[Int($0.row.rawValue)].table } ?? .statistics
  }
  /// The number of the section of the cell; 0 for the statistics table.
  package var section: Int { table.rawValue }
  /// The row; nil in the statistics table.
  package var row: Row? { entry?.row }
  /// The column; nil in the statistics table.
  package var column: Column? { entry?.column }

  package var measure: Measure {
    column?.measure ?? (indicator?.unit == "万元" ? .money : .count)
  }

  /// The editions that have the cell, as a bit mask.
  var editions: UInt8 { entry?.editions ?? 0 }
}

extension Cell: CustomStringConvertible {
  package var description: String { id }
}

import Wordings

/// A cell of a form, known in records by its id, in code by its row and column.
package struct Cell: Hashable, Comparable, Sendable {
  /// Its place in `Cell.all`.
  package let index: Int

  /// The cell called `id`, `requests.received.total`; nil when no form has it.
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

  /// The cell of `row` and `column`, which an edition must have.
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

  /// The cell at `index` of `Cell.all`, which must be within it.
  package init(index: Int) {
    precondition(0 <= index && index < Cell.count)
    self.index = index
  }

  /// Every cell of every form, in the order that records and wide sheets have them: table two,
  /// table three, table four, the statistics table; cells whose ids begin alike stand together.
  package static let all: [Cell] = (0..<count).map(Cell.init(index:))

  /// How many cells there are.
  package static var count: Int { Catalogue.cells.count + StatisticsIndicator.allCases.count }

  package static func < (left: Cell, right: Cell) -> Bool { left.index < right.index }

  /// Its entry; nil in the statistics table.
  private var entry: Catalogue.CellEntry? {
    let cells = Catalogue.cells
    return index < cells.count ? cells[index] : nil
  }

  /// Its indicator in the statistics table; nil in another.
  package var indicator: StatisticsIndicator? {
    let place = index - Catalogue.cells.count
    return place < 0 ? nil : StatisticsIndicator.allCases[place]
  }

  /// The path of its value in a record.
  package var id: String { entry?.id ?? indicator?.id ?? "" }
  /// Which of the report's tables it stands in.
  package var table: Table {
    entry.map { Catalogue.rows[Int($0.row.rawValue)].table } ?? .statistics
  }
  /// The number of the section where it stands; 0 for the statistics table.
  package var section: Int { table.rawValue }
  /// Its row; nil in the statistics table.
  package var row: Row? { entry?.row }
  /// Its column; nil in the statistics table.
  package var column: Column? { entry?.column }

  package var measure: Measure {
    column?.measure ?? (indicator?.unit == "万元" ? .money : .count)
  }

  /// The editions that have it, a bit each.
  var editions: UInt8 { entry?.editions ?? 0 }
}

extension Cell: CustomStringConvertible {
  package var description: String { id }
}

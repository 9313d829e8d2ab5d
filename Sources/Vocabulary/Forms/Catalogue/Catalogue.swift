/// All rows, cells and column labels of all editions as constant tables, which cost nothing at start.
/// `CatalogueTests` writes them from `Row`, `Column` and `Edition.all`, and checks that they agree.
enum Catalogue {
  struct RowEntry: Sendable {
    let table: Table
    /// The index of the first cell, and the number of cells.
    let first: UInt16
    let count: UInt8

    init(_ table: Table, _ first: UInt16, _ count: UInt8) {
      self.table = table
      self.first = first
      self.count = count
    }
  }

  /// Up to three labels; the outer ones are empty where there are fewer. A struct with more than three texts
  /// is not a constant: its array would be filled at each use.
  struct Labels: Sendable {
    let outer: String
    let middle: String
    let inner: String

    init(_ outer: String, _ middle: String, _ inner: String) {
      self.outer = outer
      self.middle = middle
      self.inner = inner
    }
  }

  /// A cell of a table with rows and columns.
  struct CellEntry: Sendable {
    let id: String
    let row: Row
    let column: Column
    /// The index of the column's label in `columnLabels`.
    let label: UInt8
    /// The editions with the cell as a bit mask; the lowest bit is the first of `Edition.all`.
    let editions: UInt8

    init(_ id: String, _ row: Row, _ column: Column, _ label: UInt8, _ editions: UInt8) {
      self.id = id
      self.row = row
      self.column = column
      self.label = label
      self.editions = editions
    }
  }

  struct ColumnLabel: Sendable {
    let chinese: String
    let english: String

    init(_ chinese: String, _ english: String) {
      self.chinese = chinese
      self.english = english
    }
  }
}

extension Catalogue {
  #if DEBUG
    // Without optimisation an array of literals is filled each time that it is asked for.
    static let rows = rowTable
    static let chineseRows = chineseRowTable
    static let englishRows = englishRowTable
    static let columnLabels = columnLabelTable
    static let cells = cellTable
    static let cellsByID = cellsByIDTable
  #else
    static var rows: [RowEntry] { rowTable }
    static var chineseRows: [Labels] { chineseRowTable }
    static var englishRows: [Labels] { englishRowTable }
    static var columnLabels: [ColumnLabel] { columnLabelTable }
    static var cells: [CellEntry] { cellTable }
    static var cellsByID: [UInt16] { cellsByIDTable }
  #endif
}

/// Every row, cell and column label of every edition, worked out beforehand: constant data that costs
/// nothing at start. Its tables are written from `Row`, `Column` and `Edition.all` by
/// `CatalogueTests`, which holds them to these.
enum Catalogue {
  struct RowEntry: Sendable {
    let table: Table
    /// Its first cell and how many it has.
    let first: UInt16
    let count: UInt8

    init(_ table: Table, _ first: UInt16, _ count: UInt8) {
      self.table = table
      self.first = first
      self.count = count
    }
  }

  /// Up to three labels, the inner one always; the others empty where there are fewer. A struct of more
  /// than three texts is no constant: the compiler would fill the array each time that it is asked for.
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
    /// The place of its column's label in `columnLabels`.
    let label: UInt8
    /// The editions that have it: the lowest bit is the first of `Edition.all`.
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

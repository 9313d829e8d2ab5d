/// The contents of a sheet: the texts of its cells, merged cells, hidden rows and columns.
struct Worksheet {
  /// The text of a cell.
  struct Content {
    let position: CellReference
    /// The text in `pool`.
    var text: Range<Int>
    /// The ranges of `pool` in the text that are set apart, in order.
    var setApart: [SetApartRange]
    var isNumber = false
  }

  let name: String
  /// The text of all cells.
  var pool: [UInt8] = []
  /// The cells with text, in any order.
  var contents: [Content] = []
  var mergedRanges: [CellRange] = []
  var hiddenRows: Set<Int> = []
  /// Whether cells may have another colour than that of their format: by a condition or the style
  /// of a table.
  var hasOtherColors = false
  /// For each column, the change in the number of ranges of hidden columns; empty if no column is
  /// hidden.
  private var columnEdges: [Int] = []
  private var hiddenColumns: [Bool] = []

  init(name: String) { self.name = name }

  mutating func hideColumns(_ columns: ClosedRange<Int>) {
    if columnEdges.isEmpty {
      columnEdges = [Int](repeating: 0, count: CellReference.columnLimit + 1)
    }
    guard columns.lowerBound < CellReference.columnLimit else { return }
    columnEdges[columns.lowerBound] += 1
    columnEdges[min(columns.upperBound + 1, CellReference.columnLimit)] -= 1
  }

  /// Ends the reading of the part: `isHidden` is right from here on. Text in the colour of its
  /// background is hidden only if nothing else gives cells colours.
  mutating func end() {
    if hasOtherColors {
      for index in contents.indices { contents[index].setApart.removeAll { $0.kind == .hidden } }
    }
    var depth = 0
    hiddenColumns = columnEdges.map { edge in
      depth += edge
      return depth > 0
    }
  }

  func isHidden(column: Int) -> Bool {
    hiddenColumns.indices.contains(column) && hiddenColumns[column]
  }

  func isHidden(_ position: CellReference) -> Bool {
    hiddenRows.contains(position.row) || isHidden(column: position.column)
  }

  func hasDigit(_ content: Content) -> Bool {
    pool[content.text].contains { 0x30...0x39 ~= $0 }
  }

  /// Replaces the text of the cell `index` among those with text.
  mutating func replace(_ index: Int, with text: some Collection<UInt8>) {
    let start = pool.count
    pool += text
    contents[index].text = start..<pool.count
    contents[index].setApart = []
  }

  func string(_ content: Content) -> String { String(decoding: pool[content.text], as: UTF8.self) }
}

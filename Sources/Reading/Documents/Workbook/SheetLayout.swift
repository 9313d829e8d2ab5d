import Wordings

/// The rows and columns of a sheet that are shown, with its cells and merged cells in them. Indexes
/// count the shown rows and columns from the first one with text.
struct SheetLayout {
  /// A merged cell, as far as it is shown.
  struct MergedCell {
    let row: Int
    let column: Int
    let rowSpan: Int
    let columnSpan: Int
    /// The cell that has its text.
    let anchor: CellReference
  }

  /// The shown rows and columns by their index, as in the sheet.
  private(set) var rows: [Int] = []
  private(set) var columns: [Int] = []
  /// The merged cells in order of rows and columns.
  private(set) var merged: [MergedCell] = []
  /// The cells with text in order of rows and columns, those of hidden rows and columns too.
  let contents: [Worksheet.Content]

  /// Throws `too-large` beyond the limits of a table, `unreadable` if a cell occurs twice.
  init(_ sheet: Worksheet) throws(Refusal) {
    contents = try SheetLayout.sorted(sheet.contents)
    let anchors = Set(sheet.mergedRanges.filter { !$0.isSingle }.map(\.key))
    var (top, bottom, left, right) = (Int.max, -1, Int.max, -1)
    for content in contents {
      let position = content.position
      guard !sheet.isHidden(position) || anchors.contains(position.key) else { continue }
      (top, bottom) = (min(top, position.row), max(bottom, position.row))
      (left, right) = (min(left, position.column), max(right, position.column))
    }
    guard bottom >= 0 else { return }
    rows = (top...bottom).filter { !sheet.hiddenRows.contains($0) }
    columns = (left...right).filter { !sheet.isHidden(column: $0) }
    guard rows.count <= TableFormer.rowLimit else { throw .tooManyRows }
    guard columns.count <= TableFormer.columnLimit else { throw .tooManyColumns }
    merged = sheet.mergedRanges.compactMap(shownPart).sorted {
      ($0.row, $0.column) < ($1.row, $1.column)
    }
  }

  private static func sorted(
    _ contents: [Worksheet.Content]
  ) throws(Refusal) -> [Worksheet.Content] {
    var contents = contents
    let isSorted = zip(contents, contents.dropFirst()).allSatisfy {
      $0.position.key < $1.position.key
    }
    if !isSorted { contents.sort { $0.position.key < $1.position.key } }
    for (cell, next) in zip(contents, contents.dropFirst())
    where cell.position == next.position {
      throw .damagedXML
    }
    return contents
  }

  /// The part of `range` that is shown; nil if that is at most one cell, or none.
  private func shownPart(_ range: CellRange) -> MergedCell? {
    guard !range.isSingle else { return nil }
    let row = SheetLayout.index(of: range.rows.lowerBound, in: rows)
    let column = SheetLayout.index(of: range.columns.lowerBound, in: columns)
    let rowSpan = SheetLayout.index(of: range.rows.upperBound + 1, in: rows) - row
    let columnSpan = SheetLayout.index(of: range.columns.upperBound + 1, in: columns) - column
    guard rowSpan > 0, columnSpan > 0 else { return nil }
    return MergedCell(
      row: row, column: column, rowSpan: rowSpan, columnSpan: columnSpan,
      anchor: CellReference(row: range.rows.lowerBound, column: range.columns.lowerBound))
  }

  /// The index of the first of `numbers`, in ascending order, that is not less than `number`.
  private static func index(of number: Int, in numbers: [Int]) -> Int {
    var (low, high) = (0, numbers.count)
    while low < high {
      let middle = (low + high) / 2
      if numbers[middle] < number { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The index of the text at `position`; nil if there is none.
  func content(at position: CellReference) -> Int? {
    var (low, high) = (0, contents.count)
    while low < high {
      let middle = (low + high) / 2
      if contents[middle].position.key < position.key { low = middle + 1 } else { high = middle }
    }
    return low < contents.count && contents[low].position == position ? low : nil
  }
}

extension CellReference {
  /// A number that orders positions by rows and columns.
  var key: Int { row * CellReference.columnLimit + column }
}

extension CellRange {
  /// Whether the range is one cell, which is not merged.
  fileprivate var isSingle: Bool { rows.count == 1 && columns.count == 1 }
  fileprivate var key: Int {
    CellReference(row: rows.lowerBound, column: columns.lowerBound).key
  }
}

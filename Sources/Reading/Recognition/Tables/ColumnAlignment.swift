/// Which of the cells behind a label are the row's cells.
enum ColumnAlignment {
  /// Each target's cell, in order.
  case placed([TableCell])
  /// The cells are too few or too many to tell.
  case uncertain

  /// Finds the `count` cells of a row in `cells`, all that stands behind its label. Where there are
  /// more, the surplus must be blank and there must be one way to leave it out; `columns`, the places
  /// of the row's columns in the head of the table, decides where there are several.
  init(_ cells: [TableCell], count: Int, columns: [Int]?, looseEnd: Int) {
    guard let first = cells.firstIndex(where: { !$0.text.isEmpty }),
      let last = cells.lastIndex(where: { !$0.text.isEmpty })
    else {
      self = ColumnAlignment.ofBlanks(cells, count: count, looseEnd: looseEnd)
      return
    }
    if cells.count == count {
      self = .placed(cells)
      return
    }
    if cells[first...last].contains(where: \.isInferred) {
      let halved = ColumnAlignment.halved(cells)
      self = halved.count == count ? .placed(halved) : .uncertain
      return
    }
    guard cells.count > count else {
      let missing = count - cells.count
      self =
        missing == looseEnd
        ? .placed(cells + ColumnAlignment.blanks(missing, after: cells)) : .uncertain
      return
    }
    guard last - first < count else {
      self = .uncertain
      return
    }
    let starts = max(0, last - count + 1)...min(first, cells.count - count)
    if starts.count == 1 {
      self = .placed(Array(cells[starts.lowerBound..<starts.lowerBound + count]))
    } else if let columns, let start = starts.first(where: { cells[$0].column == columns.first }) {
      self = .placed(Array(cells[start..<start + count]))
    } else {
      self = .uncertain
    }
  }

  /// `cells` with one blank cell for each two that gaps tell of, as where a blank cell leaves its own
  /// line and the one that parts it from the next; as they are where a gap tells of an odd number.
  private static func halved(_ cells: [TableCell]) -> [TableCell] {
    var kept: [TableCell] = []
    var run = 0
    for cell in cells {
      run = cell.isInferred ? run + 1 : 0
      if cell.isInferred && run % 2 == 0 { continue }
      kept.append(cell)
    }
    return cells.count { $0.isInferred } == 2 * kept.count { $0.isInferred } ? kept : cells
  }

  /// A row without any text: every cell of it is blank, unless nothing of it is in the document.
  private static func ofBlanks(_ cells: [TableCell], count: Int, looseEnd: Int) -> ColumnAlignment {
    if cells.count >= count { return .placed(Array(cells.prefix(count))) }
    let isReal = cells.contains { !$0.isInferred }
    let isExact = cells.count + looseEnd == count && looseEnd > 0
    return isReal || isExact
      ? .placed(cells + blanks(count - cells.count, after: cells)) : .uncertain
  }

  private static func blanks(_ count: Int, after cells: [TableCell]) -> [TableCell] {
    let last = cells.last
    return (0..<count).map {
      TableCell(
        text: "", row: last?.row ?? 1, column: (last?.column ?? 0) + 1 + $0, line: last?.line ?? 1,
        isInferred: true)
    }
  }
}

import Forms
import Records
import Wordings

/// Table four while it is read: a header, and one row below it.
struct DisputeTable {
  var header = DisputeHeader()
  /// A row of blank cells below a header, which is used where there is no row with text.
  private(set) var blanks: (cells: [Cell], values: [TableCell], line: TableLine)?

  /// Keeps `values`, blank cells, where they are as many as the cells of the row.
  mutating func keepBlanks(_ values: [TableCell], _ line: TableLine) {
    guard let cells = header.cells, values.count == cells.count else { return }
    blanks = (cells, values, line)
  }

  /// The cells that values after `labels` belong to: those of one group where the line names one
  /// group, a single cell where it names a result too, else those of all groups of the header.
  func cells(_ labels: [Label], _ values: [TableCell]) -> [Cell]? {
    var group: Row?
    var result: Column?
    var groups = 0
    var results = 0
    for label in labels {
      switch label {
      case .disputeGroup(let row):
        group = row ?? group
        groups += row == nil ? 0 : 1
      case .result(let column):
        result = column
        results += 1
      case .total:
        result = .total
        results += 1
      default: break
      }
    }
    if results == 1, values.count == 1, let group = group ?? header.groups.last, let result {
      return [Cell(group, result)]
    }
    if groups == 1, results == 0, let group {
      return Edition.results.map { Cell(group, $0) }
    }
    return header.cells
  }
}

extension TableReader {
  /// Assigns `values`, the cells of `line` after `labels`, to cells of table four, or lists them
  /// as unplaced.
  mutating func assignDisputes(_ values: [TableCell], _ labels: [Label], _ line: TableLine) {
    guard let cells = disputes.cells(labels, values) else {
      if recognized.markUnplaced(values, table: line.table) {
        recognized.doubts.append(
          LocalizedDoubt(
            .rowUnassigned, "表四的表头不完整，\(values.count) 个数未归入任何单元格",
            en: """
              the header of table four is incomplete: \(English.count(values.count, "number")) could not \
              be assigned to cells
              """))
      }
      return
    }
    // The gap before a row without a label may be a blank cell, or the end of the header.
    let isShifted = line.optionalBlanks > 0 && values[0].isInferred && values.count == cells.count
    let isSurplus = values[0].isInferred && values.count > cells.count
    let alignment = ColumnAlignment(
      isSurplus ? Array(values.dropFirst()) : values, count: cells.count,
      columns: disputes.header.columns, in: line)
    guard case .aligned(let sources) = alignment, !isShifted else {
      markUnplaced(values, named: DisputeHeader.tableName, line)
      return
    }
    for (source, cell) in zip(sources, cells) {
      recognized.assign(source, to: cell, table: line.table)
    }
    recognized.passWords(values)
    if labels.isEmpty { disputes.header.end() }
    if disputes.header.isReordered { recognized.doubts.append(DisputeHeader.reordered) }
    if line.endsDocument { recognized.doubts.append(.textEnds(DisputeHeader.tableName)) }
  }

  /// Assigns a row of blanks to table four where no row with text was found. Called once, after the
  /// last table.
  mutating func assignBlankDisputes() {
    guard let (cells, values, line) = disputes.blanks,
      cells.allSatisfy({ recognized.cells[$0] == .absent })
    else { return }
    for (source, cell) in zip(values, cells) {
      recognized.assign(source, to: cell, table: line.table)
    }
  }
}

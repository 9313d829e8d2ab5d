import Forms
import Records
import Wordings

/// Table four while it is read: a header, and one row below it.
struct DisputeTable {
  var header = DisputeHeader()
  /// A row of blank cells below a header, which is used where there is no row with text.
  private(set) var blanks: (cells: [Cell], values: [TableCell], line: TableLine)?

  /// The last row of words: the heads of rows that each have the label of a group.
  var heads: (cells: [TableCell], table: Int)?

  /// Keeps `values`, blank cells, where they are as many as the cells of the row.
  mutating func keepBlanks(_ values: [TableCell], _ line: TableLine) {
    guard let cells = header.cells, values.count == cells.count else { return }
    blanks = (cells, values, line)
  }

  /// Whether the totals among `values`, those of `cells`, are the sums of the others.
  func areSums(_ values: [TableCell], of cells: [Cell]) -> Bool {
    Dictionary(grouping: zip(cells, values), by: \.0.row).values.allSatisfy { group in
      group.map(\.1).addUp(below: group.compactMap(\.0.column))
    }
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
      return header.resultOrder?.map { Cell(group, $0) }
    }
    return header.cells
  }
}

extension TableReader {
  /// Assigns `values`, the cells of `line` after `labels`, to cells of table four, or lists them
  /// as unplaced.
  mutating func assignDisputes(_ values: [TableCell], _ labels: [Label], _ line: TableLine) {
    guard !labels.isEmpty || !values.areColumnNumbers else {
      recognized.markUnplaced(values, table: line.table)
      return
    }
    takeHeads(of: values, labels, line)
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
    let columns = disputes.header.columns
    let own =
      line.hasColumns && values.count > cells.count && columns?.count == cells.count
      ? values.below(columns ?? [], others: disputes.header.others) {
        disputes.areSums($0, of: cells)
      }
      : nil
    let alignment = ColumnAlignment(
      own ?? (isSurplus ? Array(values.dropFirst()) : values), count: cells.count,
      columns: columns, in: line)
    guard case .aligned(let sources) = alignment, !isShifted else {
      markUnplaced(values, named: DisputeHeader.tableName, line)
      return
    }
    var isLastTaken = false
    for (source, cell) in zip(sources, cells) {
      isLastTaken = recognized.assign(source, to: cell, table: line.table)
    }
    recognized.passWords(values)
    brokenNumber = isLastTaken ? BrokenNumber(sources, cells) : nil
    if labels.isEmpty { disputes.header.end() }
    if let doubt = disputes.header.takeAssumed() { recognized.doubts.append(doubt) }
    if disputes.header.isReordered { recognized.doubts.append(DisputeHeader.reordered) }
    // The last total is whole where it is the sum of the others, and no row follows in the form.
    if line.endsDocument, !disputes.areSums(sources, of: cells) {
      recognized.doubts.append(.textEnds(DisputeHeader.tableName))
    }
  }

  /// Takes the results of a row with the label of a single group, `values` behind `labels`, from the words above them
  /// where the header does not name them; without such words they are those of the form.
  private mutating func takeHeads(
    of values: [TableCell], _ labels: [Label], _ line: TableLine
  ) {
    let groups = labels.count {
      if case .disputeGroup(.some) = $0 { true } else { false }
    }
    let isRow =
      groups == 1 && !labels.contains { if case .result = $0 { true } else { $0 == .total } }
    guard isRow, disputes.header.resultOrder == nil else { return }
    guard line.hasColumns, let heads = disputes.heads, heads.table == line.table else {
      guard disputes.header.results.isEmpty else { return }
      for result in Edition.results { disputes.header.append(result: result) }
      recognized.doubts.append(DisputeHeader.isMissing)
      return
    }
    let named = values.compactMap { value in
      heads.cells.first { $0.column == value.column && !$0.text.isEmpty }
    }
    guard named.count == values.count else { return }
    disputes.header.take(named.map(result))
  }

  /// The result that the head `cell` names.
  private func result(
    _ cell: TableCell
  ) -> (cell: TableCell, result: Column?, isExact: Bool) {
    switch matcher.match(cell.text, in: .disputes)?.label {
    case .result(let column): (cell, column, true)
    case .total: (cell, .total, true)
    case .other: (cell, .otherResult, true)
    default: (cell, HeadName.result(cell.text), false)
    }
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

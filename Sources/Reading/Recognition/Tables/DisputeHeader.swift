import Forms
import Records
import Wordings

/// The header of table four: its groups and the result columns below them.
struct DisputeHeader {
  private(set) var groups: [Row] = []
  private(set) var results: [Column] = []
  /// Whether the header has 行政诉讼, the label that spans two groups.
  private(set) var hasLitigation = false

  /// The name of table four in messages about its only row, which has no label.
  static let tableName = Wording("表四", en: "table four")

  /// The header as the form prints it.
  static let ofForm: DisputeHeader = {
    var header = DisputeHeader()
    for row in Edition.all[0].rows(of: .disputes) { header.append(group: row.row) }
    for result in Edition.results { header.append(result: result) }
    return header
  }()

  mutating func append(group: Row?) {
    guard let group else {
      hasLitigation = true
      return
    }
    if !groups.contains(group) { groups.append(group) }
  }

  mutating func append(result: Column) { results.append(result) }

  /// The cells of the only row of table four, in order; nil where the header is incomplete, or its groups are in
  /// another order than in all editions: then labels were not read from left to right.
  var cells: [Cell]? {
    guard zip(groups, groups.dropFirst()).allSatisfy(<) else { return nil }
    let columns = Edition.results
    let isWhole = results.count == groups.count * columns.count || results.count == columns.count
    let areGroups = !groups.isEmpty && (groups.count != 1 || !hasLitigation)
    guard areGroups, isWhole,
      results.indices.allSatisfy({ results[$0] == columns[$0 % columns.count] })
    else {
      return nil
    }
    return groups.flatMap { group in columns.map { Cell(group, $0) } }
  }
}

extension Edition {
  /// The columns of table three; the same in all editions.
  static let applicants = all[0].columns(of: .requests).map(\.column)
  /// The columns of a group of table four; the same in all editions.
  static let results = all[0].columns(of: .disputes).map(\.column)
}

extension TableReader {
  /// Assigns `values`, the cells of `line` after `labels`, to cells of table four, or lists them
  /// as unplaced.
  mutating func assignDisputes(_ values: [TableCell], _ labels: [Label], _ line: TableLine) {
    guard let cells = disputeCells(labels, values) else {
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
      isSurplus ? Array(values.dropFirst()) : values, count: cells.count, columns: nil, in: line)
    guard case .aligned(let sources) = alignment, !isShifted else {
      markUnplaced(values, named: DisputeHeader.tableName, line)
      return
    }
    for (source, cell) in zip(sources, cells) {
      recognized.assign(source, to: cell, table: line.table)
    }
    if line.endsDocument { recognized.doubts.append(.textEnds(DisputeHeader.tableName)) }
  }

  /// Assigns a row of blanks to table four where no row with text was found. Called once, after the
  /// last table.
  mutating func assignBlankDisputes() {
    guard let (header, values, line) = blankDisputes, let cells = header.cells,
      cells.allSatisfy({ recognized.cells[$0] == .absent })
    else { return }
    for (source, cell) in zip(values, cells) {
      recognized.assign(source, to: cell, table: line.table)
    }
  }

  /// The cells that values after `labels` belong to: those of one group where the line names one
  /// group, a single cell where it names a result too, else those of all groups of the header.
  private func disputeCells(_ labels: [Label], _ values: [TableCell]) -> [Cell]? {
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
    if results == 1, values.count == 1, let group = group ?? disputeHeader.groups.last, let result {
      return [Cell(group, result)]
    }
    if groups == 1, results == 0, let group {
      return Edition.results.map { Cell(group, $0) }
    }
    return disputeHeader.cells
  }
}

import Forms
import Records
import Wordings

/// The head of table four: which groups its columns belong to.
struct DisputeHead {
  private(set) var groups: [Row] = []
  private(set) var results: [Column] = []
  /// Whether 行政诉讼 stands in it, the label over two groups.
  private(set) var hasLitigation = false

  /// The head as the form prints it.
  static let ofForm: DisputeHead = {
    var head = DisputeHead()
    for row in Edition.all[0].rows(of: .disputes) { head.append(group: row.row) }
    for result in Edition.results { head.append(result: result) }
    return head
  }()

  mutating func append(group: Row?) {
    guard let group else {
      hasLitigation = true
      return
    }
    if !groups.contains(group) { groups.append(group) }
  }

  mutating func append(result: Column) { results.append(result) }

  /// The cells of a row without a label, in order; nil where the head does not tell them.
  var cells: [Cell]? {
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
  /// Places the `values` behind `labels` of `line`, which stands in table four.
  mutating func placeDisputes(_ values: [TableCell], _ labels: [Label], _ line: TableLine) {
    guard let cells = disputeCells(labels, values) else {
      if contents.leave(values, table: line.table) {
        contents.doubts.append(
          LocalizedDoubt(
            .rowUnassigned, "表四的表头不完整，\(values.count) 个数未归入任何单元格",
            en: """
              the head of table four is not whole: \(English.count(values.count, "number")) not placed
              """))
      }
      return
    }
    let placement = ColumnAlignment(
      values, count: cells.count, columns: nil, looseEnd: line.looseEnd)
    guard case .placed(let placed) = placement else {
      leave(values, named: Table.disputesName, line)
      return
    }
    for (source, cell) in zip(placed, cells) { contents.put(source, into: cell, table: line.table) }
    if line.isLast { contents.doubts.append(.textEnds(Table.disputesName)) }
  }

  /// Gives a row of blanks to table four where no row with text was met. Called once, when all tables
  /// have been read.
  mutating func settleBlankDisputes() {
    guard let (head, values, line) = blankDisputes, let cells = head.cells,
      cells.allSatisfy({ contents.cells[$0] == .absent })
    else { return }
    for (source, cell) in zip(values, cells) { contents.put(source, into: cell, table: line.table) }
  }

  /// The cells that a run of values in table four stands for: one group's where the line names just
  /// one, one cell where it names its result too, else those of all groups in the head.
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
    if results == 1, values.count == 1, let group = group ?? disputes.groups.last, let result {
      return [Cell(group, result)]
    }
    if groups == 1, results == 0, let group {
      return Edition.results.map { Cell(group, $0) }
    }
    return disputes.cells
  }
}

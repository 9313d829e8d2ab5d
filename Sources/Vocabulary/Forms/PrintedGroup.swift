import Wordings

/// A row with its labels in an edition.
package struct PrintedRow: Sendable {
  package let row: Row
  /// The labels, the outermost first.
  package let labels: [Wording]

  /// The innermost label.
  package var label: Wording { labels.last ?? Wording(row.id, en: row.id) }
}

/// A column with its label in an edition.
package struct PrintedColumn: Sendable {
  package let column: Column
  package let label: Wording
}

/// A label over rows in an edition.
package struct PrintedGroup: Sendable {
  package let group: RowGroup
  package let label: Wording
}

/// The part of table two for one item of article 20.
package struct PrintedBlock: Sendable {
  /// The item, `第二十条第（一）项`.
  package let article: Wording
  package fileprivate(set) var columns: [PrintedColumn] = []
  package fileprivate(set) var rows: [PrintedRow] = []
}

extension Edition {
  /// The blocks of table two.
  package var blocks: [PrintedBlock] { Edition.blocks(in: lines(of: .disclosure)) }

  private static func blocks(in lines: ArraySlice<FormLine>) -> [PrintedBlock] {
    var blocks: [PrintedBlock] = []
    for line in lines {
      switch line.kind {
      case .block: blocks.append(PrintedBlock(article: line.label))
      case .column(let column):
        blocks[blocks.count - 1].columns.append(PrintedColumn(column: column, label: line.label))
      case .row(let row):
        blocks[blocks.count - 1].rows.append(PrintedRow(row: row, labels: [line.label]))
      case .table, .group: break
      }
    }
    return blocks
  }

  /// The block of table two that has `row`; nil where there is none.
  package func block(of row: Row) -> PrintedBlock? {
    let lines = lines(of: .disclosure)
    guard let index = lines.firstIndex(where: { $0.isRow(row) }),
      let start = lines[..<index].lastIndex(where: \.isBlock)
    else { return nil }
    let end = lines[index...].firstIndex(where: \.isBlock) ?? lines.endIndex
    return Edition.blocks(in: lines[start..<end]).first
  }

  /// The columns of table three, or of a group of table four.
  package func columns(of table: Table) -> [PrintedColumn] {
    lines(of: table).compactMap { line in
      if case .column(let column) = line.kind {
        PrintedColumn(column: column, label: line.label)
      } else {
        nil
      }
    }
  }

  /// The labels over rows of `table`.
  package func groups(of table: Table) -> [PrintedGroup] {
    lines(of: table).compactMap { line in
      if case .group(let group) = line.kind {
        PrintedGroup(group: group, label: line.label)
      } else {
        nil
      }
    }
  }

  /// The rows of `table`.
  package func rows(of table: Table) -> [PrintedRow] {
    let groups = groups(of: table)
    return lines(of: table).compactMap { line in
      guard case .row(let row) = line.kind else { return nil }
      let over =
        groups.filter { $0.group == row.group?.parent } + groups.filter { $0.group == row.group }
      return PrintedRow(row: row, labels: over.map(\.label) + [line.label])
    }
  }

  /// The rows of `table` without their labels.
  func order(of table: Table) -> [Row] {
    lines(of: table).compactMap { if case .row(let row) = $0.kind { row } else { nil } }
  }

  private func lines(of table: Table) -> ArraySlice<FormLine> {
    guard let start = lines.firstIndex(where: { $0.begins == table }) else { return [] }
    let rest = lines[(start + 1)...]
    return rest.prefix { $0.begins == nil }
  }
}

extension FormLine {
  /// The table that begins with the line; nil for other lines.
  fileprivate var begins: Table? { if case .table(let table) = kind { table } else { nil } }

  fileprivate var isBlock: Bool { if case .block = kind { true } else { false } }

  fileprivate func isRow(_ row: Row) -> Bool {
    if case .row(let own) = kind { own == row } else { false }
  }
}

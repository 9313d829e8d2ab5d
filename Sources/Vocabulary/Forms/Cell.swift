import Wordings

/// A cell of a form, known by its id: the path under which every record carries it.
package struct Cell: Hashable, Comparable, Sendable {
  /// Its place in `Cell.all`.
  package let index: Int

  /// The cell called `id`, `requests.received.total`; nil when no form has it.
  package init?(id: String) {
    guard let index = Catalogue.indexes[id] else { return nil }
    self.index = index
  }

  /// The cell at `index` of `Cell.all`, which must be within it.
  package init(index: Int) {
    precondition(Catalogue.entries.indices.contains(index))
    self.index = index
  }

  /// Every cell of every form, in the order that records and wide sheets have them: table two,
  /// table three, table four, the older indicators; cells whose ids begin alike stand together.
  package static let all: [Cell] = Catalogue.entries.indices.map { Cell(index: $0) }

  package static func < (left: Cell, right: Cell) -> Bool { left.index < right.index }

  /// The path of its value in a record.
  package var id: String { Catalogue.entries[index].id }
  /// Which of the report's tables it stands in: 2, 3 or 4; 0 for the older statistics table.
  package var table: Int { Catalogue.entries[index].table }
  package var measure: Measure { Catalogue.entries[index].measure }
  /// The labels of its row from the outside in.
  package var rowLabels: [String] { Catalogue.entries[index].rowLabels }
  /// The label of its column; empty for the older indicators.
  package var columnLabel: String { Catalogue.entries[index].columnLabel }

  /// Its place in words: `表三 · 三、本年度办理结果（七）总计 · 自然人`.
  package var label: String { label(in: .chinese) }

  /// `表三` for 3.
  package static func tableName(_ table: Int) -> String { tableName(table, in: .chinese) }
}

extension Cell {
  /// Its place in words: `表三 · 三、本年度办理结果（七）总计 · 自然人`, `Table three · 3. Outcome (7) Total ·
  /// Natural persons`.
  package func label(in language: Language) -> String {
    let row = rowLabels(in: language).joined(separator: language.says("", en: " "))
    guard table > 0 else { return row }
    return "\(Cell.tableName(table, in: language)) · \(row) · \(column(in: language))"
  }

  /// The labels of its row from the outside in.
  package func rowLabels(in language: Language) -> [String] {
    switch language {
    case .chinese: rowLabels
    case .english: rowLabels.map(LabelNames.english)
    }
  }

  /// The innermost label of its row.
  package func row(in language: Language) -> String {
    Cell.name(rowLabels.last ?? "", in: language)
  }

  /// The label of its column; empty for the older indicators.
  package func column(in language: Language) -> String { Cell.name(columnLabel, in: language) }

  /// `label`, which a form prints, in `language`.
  package static func name(_ label: String, in language: Language) -> String {
    language.says(label, en: LabelNames.english(label))
  }

  /// `表三` for 3, `Table three`.
  package static func tableName(_ table: Int, in language: Language) -> String {
    switch table {
    case 2: language.says("表二", en: "Table two")
    case 3: language.says("表三", en: "Table three")
    case 4: language.says("表四", en: "Table four")
    default: language.says("统计表", en: "Statistics table")
    }
  }
}

extension Cell: CustomStringConvertible {
  package var description: String { id }
}

/// The cells of every form, each once.
private enum Catalogue {
  private struct Row {
    let table: Int
    let row: TableRow
    var columns: [TableColumn]
  }

  struct Entry {
    let id: String
    let table: Int
    let rowLabels: [String]
    let columnLabel: String
    let measure: Measure
  }

  /// Every row of every edition's tables once, with the columns that any edition gives it. A row
  /// that only a later edition has stands where that edition has it, so that the cells whose ids
  /// begin alike stand together.
  private static let rows: [Row] = {
    var rows: [Row] = []
    for edition in Edition.all {
      let isFirst = rows.isEmpty
      var place = 0
      /// Editions have most of their rows in one order.
      func index(of row: TableRow) -> Int? {
        if isFirst { return nil }
        let isSame: (Row) -> Bool = { $0.row.id == row.id }
        return rows[place...].firstIndex(where: isSame) ?? rows[..<place].firstIndex(where: isSame)
      }
      func merge(_ table: Int, _ row: TableRow, _ columns: [TableColumn]) {
        if let known = index(of: row) {
          let ids = rows[known].columns.map(\.id)
          rows[known].columns += columns.filter { !ids.contains($0.id) }
          place = known + 1
        } else {
          rows.insert(Row(table: table, row: row, columns: columns), at: place)
          place += 1
        }
      }
      for block in edition.disclosure { block.rows.forEach { merge(2, $0, block.columns) } }
      edition.requests.forEach { merge(3, $0, edition.applicants) }
      edition.disputes.forEach { merge(4, $0, edition.results) }
    }
    return rows
  }()

  static let entries: [Entry] =
    rows.flatMap { row in
      let beginning = row.row.id + "."
      return row.columns.map { column in
        Entry(
          id: beginning + column.id, table: row.table, rowLabels: row.row.labels,
          columnLabel: column.label, measure: column.measure)
      }
    }
    + LegacyIndicator.all.map { indicator in
      Entry(
        id: indicator.id, table: 0, rowLabels: [indicator.label], columnLabel: "",
        measure: indicator.unit == "万元" ? .money : .count)
    }

  static let indexes = Dictionary(uniqueKeysWithValues: entries.enumerated().map { ($1.id, $0) })
}

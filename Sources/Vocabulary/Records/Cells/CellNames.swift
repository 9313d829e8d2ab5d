import Chinese
import Forms
import Wordings

/// The cells by the names that people write: the id, the label of sheets in Chinese or English, with or
/// without its table, or the row's own label with the column, with or without its ordinal and remarks; blanks
/// and punctuation do not count.
package struct CellNames: Sendable {
  /// Nil for a name that several cells have.
  private let cells: [String: Cell?]
  /// The same for rows.
  private let rows: [String: Row?]

  package init() {
    cells = CellNames.unique(Cell.all, names: CellNames.names)
    var rows = CellNames.unique(Row.allCases, names: CellNames.names)
    // 总计 and 其他 alone may mean a column.
    for cell in Cell.all {
      for language in [Language.chinese, .english] {
        rows[CellNames.key(cell.column(in: language))] = nil
      }
    }
    self.rows = rows
  }

  /// The cell called `name`; nil where none is, or several are.
  package subscript(name: String) -> Cell? {
    Cell(id: name) ?? cells[CellNames.key(name)].flatMap { $0 }
  }

  /// The cells called `name`: one by its name, those of a row by its id or label, or those that match a
  /// pattern (`CellPattern`). Empty where there are none.
  package func cells(called name: String) -> [Cell] {
    if name.contains("*") { return CellPattern(name).cells }
    if let cell = self[name] { return [cell] }
    return rows[CellNames.key(name)].flatMap { $0 }?.cells ?? []
  }

  /// The label that is most similar to `name`, of a cell of the form of `year`; an id for a name without
  /// Chinese. With `orRow` the label may be that of a row.
  package static func nearest(to name: String, in year: Int, orRow: Bool = false) -> String? {
    let cells = Edition.inForce(in: year)?.cells ?? Cell.all
    let key = key(name)
    let rows = orRow ? Row.allCases.flatMap { [$0.id, $0.label.chinese] } : []
    let isPlain = name.utf8.count == name.count
    let labels =
      rows.filter { ($0.utf8.count == $0.count) == isPlain }
      + cells.map { isPlain ? $0.id : $0.label }
    return labels.min {
      EditDistance.ofInsertions(key, CellNames.key($0))
        < EditDistance.ofInsertions(key, CellNames.key($1))
    }
  }

  private static func unique<Named: Equatable>(
    _ all: [Named], names: (Named) -> [String]
  ) -> [String: Named?] {
    var unique: [String: Named?] = [:]
    for named in all {
      for key in Set(names(named).map(key)) where !key.isEmpty {
        unique.updateValue(unique[key] == nil ? named : nil, forKey: key)
      }
    }
    return unique
  }

  private static func names(of cell: Cell) -> [String] {
    [Language.chinese, .english].flatMap { language in
      let column = cell.column(in: language)
      let rows = rowNames(cell.rowLabels(in: language), of: cell.table, in: language)
      return [cell.label(in: language)] + rows.map { $0 + column }
    }
  }

  private static func names(of row: Row) -> [String] {
    [row.id]
      + [Language.chinese, .english].flatMap {
        rowNames(row.labels(in: $0), of: row.table, in: $0)
      }
  }

  private static func rowNames(
    _ labels: [String], of table: Table, in language: Language
  ) -> [String] {
    let own = labels.last ?? ""
    let names = [labels.joined(), own, bare(own)]
    return names + names.map { table.name(in: language) + $0 }
  }

  /// `label` without its ordinal and what stands in brackets: `（二）部分公开（区分处理的，…）` is 部分公开.
  private static func bare(_ label: String) -> String {
    var bare = ""
    var depth = 0
    for character in Folding.halfWidth(label) {
      depth += character == "(" ? 1 : 0
      if depth == 0 { bare.append(character) }
      depth -= character == ")" ? 1 : 0
    }
    guard let mark = bare.firstIndex(where: { "、. ".contains($0) }) else { return bare }
    let isOrdinal = bare[..<mark].allSatisfy { $0.isNumber || "一二三四五六七八九十".contains($0) }
    return isOrdinal ? String(bare[bare.index(after: mark)...]) : bare
  }

  private static func key(_ name: String) -> String {
    Folding.halfWidth(name).lowercased().unicodeScalars.filter {
      $0.properties.isAlphabetic || ("0"..."9").contains($0)
    }.map { $0 }.string
  }
}

import Chinese
import Forms
import Wordings

/// The cells by the names that people write: the id, the label of sheets in Chinese or English, with or
/// without its table, or the row's own label with the column, with or without its ordinal and remarks, or as it is
/// called in short; blanks and punctuation do not count.
package struct CellNames: Sendable {
  /// Nil for a name that several cells have.
  private let cells: [String: Cell?]
  /// The same for rows.
  private let rows: [String: Row?]

  /// The names of all cells, which take longer to gather than a short file to read.
  package static let all = CellNames()

  private init() {
    let printed = CellNames.printed
    cells = CellNames.unique(Cell.all) { CellNames.names(of: $0, printed) }
    var rows = CellNames.unique(Row.allCases) { CellNames.names(of: $0, printed) }
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

  /// The cell called `name` in the form of `year`: also by the label of a row alone that has only one cell there.
  /// Nil where none is, or several are.
  package func cell(called name: String, in year: Int) -> Cell? {
    if let cell = self[name] { return cell }
    let edition = Edition.inForce(in: year)
    let cells = cells(called: name).filter { edition?.has($0) ?? true }
    return cells.count == 1 ? cells[0] : nil
  }

  /// The label that is most similar to `name`, of a cell of the form of `year`, of several that of a total; an id
  /// for a name without Chinese. With `orRow` the label may be that of a row. Nil where none has half of its letters.
  package static func nearest(to name: String, in year: Int, orRow: Bool = false) -> String? {
    let edition = Edition.inForce(in: year)
    let key = Array(key(name).unicodeScalars)
    let isPlain = name.utf8.count == name.count
    let printed = printed
    let own = edition.flatMap { edition in Edition.all.firstIndex { $0.form == edition.form } }
    let rows =
      orRow
      ? Row.allCases.map { (isPlain ? $0.id : $0.label.chinese, false, names(of: $0, printed)) }
      : []
    let cells = (edition?.cells ?? Cell.all).map { cell in
      let labels = own.flatMap { printed[$0][cell.index] }
      return (
        isPlain ? cell.id : label(of: cell, labels), cell.column == .total,
        [cell.id] + names(of: cell, printed)
      )
    }
    let likely = (rows + cells).map { label, isTotal, names in
      let likeness = names.lazy.map { other in
        EditDistance.likeness(key, Array(CellNames.key(other).unicodeScalars))
      }.max()
      return (label: label, isTotal: isTotal, likeness: likeness ?? 0)
    }
    let best = likely.max {
      ($0.likeness, $0.isTotal ? 1 : 0) < ($1.likeness, $1.isTotal ? 1 : 0)
    }
    return best.flatMap { $0.likeness >= leastLikeness ? $0.label : nil }
  }

  private static let leastLikeness = 0.6

  /// The label of `cell` with the `labels` that an edition prints, as a file of facts may state it.
  private static func label(of cell: Cell, _ labels: Edition.PrintedLabels?) -> String {
    guard let labels else { return cell.label }
    let rows = labels.rows.map(\.chinese).joined()
    return "\(cell.table.name(in: .chinese)) · \(rows) · \(labels.column.chinese)"
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

  /// The labels of each cell by its index, for each edition.
  private static var printed: [[Edition.PrintedLabels?]] {
    Edition.all.map { edition in
      var labels = [Edition.PrintedLabels?](repeating: nil, count: Cell.count)
      for (cell, own) in edition.labels { labels[cell.index] = own }
      return labels
    }
  }

  private static func names(of cell: Cell, _ printed: [[Edition.PrintedLabels?]]) -> [String] {
    [Language.chinese, .english].flatMap { language -> [String] in
      let printed = printed.compactMap { $0[cell.index] }.map { labels in
        (rows: labels.rows.map { $0.text(language) }, column: labels.column.text(language))
      }
      let earliest = (rows: cell.rowLabels(in: language), column: cell.column(in: language))
      return [cell.label(in: language)]
        + ([earliest] + printed).flatMap { labels in
          (rowNames(labels.rows, of: cell.table, in: language) + shortNames(of: cell.row))
            .flatMap { row in [row + labels.column, row + bare(labels.column)] }
        }
    }
  }

  private static func names(of row: Row, _ printed: [[Edition.PrintedLabels?]]) -> [String] {
    [row.id] + shortNames(of: row)
      + [Language.chinese, .english].flatMap { language -> [String] in
        let printed = printed.compactMap { labels in
          row.cells.lazy.compactMap { labels[$0.index] }.first?.rows.map { $0.text(language) }
        }
        return ([row.labels(in: language)] + printed).flatMap {
          rowNames($0, of: row.table, in: language)
        }
      }
  }

  private static func rowNames(
    _ labels: [String], of table: Table, in language: Language
  ) -> [String] {
    let own = labels.last ?? ""
    let names = [labels.joined(), own, bare(own)]
    return names + names.map { table.name(in: language) + $0 }
  }

  /// What people call `row` in short, with or without its table.
  private static func shortNames(of row: Row?) -> [String] {
    guard let row, let names = shortNames.first(where: { $0.row == row })?.names else { return [] }
    return names + names.map { row.table.name(in: .chinese) + $0 }
  }

  private static let shortNames: [(row: Row, names: [String])] = [
    (.received, ["新收", "新收申请", "本年新收", "本年新收申请", "本年度新收"]),
    (.broughtForward, ["上年结转", "上年结转申请", "上年度结转"]),
    (.carriedForward, ["结转下年", "结转下年度", "结转下年继续办理"]),
    (.directLitigation, ["直接起诉", "行政诉讼直接起诉"]),
  ]

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

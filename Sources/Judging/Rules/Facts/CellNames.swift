import Chinese
import Forms
import Wordings

/// The cells by the names that people write: the id, the label of sheets in Chinese or English, with or
/// without its table, or the row's own label with the column; blanks and punctuation do not count.
struct CellNames {
  /// Nil for a name that several cells have.
  private let cells: [String: Cell?]

  init() {
    var cells: [String: Cell?] = [:]
    for cell in Cell.all {
      for key in Set(CellNames.names(of: cell).map(CellNames.key)) {
        cells.updateValue(cells[key] == nil ? cell : nil, forKey: key)
      }
    }
    self.cells = cells
  }

  /// The cell called `name`; nil where none is, or several are.
  subscript(name: String) -> Cell? {
    Cell(id: name) ?? cells[CellNames.key(name)].flatMap { $0 }
  }

  /// The label that is most similar to `name`, of a cell of the form of `year`; an id for a name without
  /// Chinese.
  static func nearest(to name: String, in year: Int) -> String? {
    let cells = Edition.inForce(in: year)?.cells ?? Cell.all
    let key = key(name)
    return cells.map { name.utf8.count == name.count ? $0.id : $0.label }.min {
      EditDistance.ofInsertions(key, CellNames.key($0))
        < EditDistance.ofInsertions(key, CellNames.key($1))
    }
  }

  private static func names(of cell: Cell) -> [String] {
    [Language.chinese, .english].flatMap { language in
      let rows = cell.rowLabels(in: language)
      let column = cell.column(in: language)
      return [
        cell.label(in: language), rows.joined() + column, (rows.last ?? "") + column,
        cell.table.name(in: language) + (rows.last ?? "") + column,
      ]
    }
  }

  private static func key(_ name: String) -> String {
    Folding.halfWidth(name).lowercased().unicodeScalars.filter {
      $0.properties.isAlphabetic || ("0"..."9").contains($0)
    }.map { $0 }.string
  }
}

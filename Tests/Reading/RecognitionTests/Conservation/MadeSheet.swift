/// The cells of a made table in the columns of a sheet.
struct MadeSheet {
  private(set) var rows: [[String]] = []
  /// The ranges of the cells that extend, as a workbook writes them.
  private(set) var merged: [String] = []

  /// Puts the cells of `table` into rows of at least `width` columns. `firstRow` is the number of the
  /// first one, from 1.
  init(_ table: MadeTable, width: Int, firstRow: Int = 1) {
    var free: [Int] = []
    for (index, row) in table.rows.enumerated() {
      var slots: [String] = []
      var column = 0
      for cell in row {
        while column < free.count, free[column] > index { column += 1 }
        while slots.count < column { slots.append("") }
        slots.append(cell.text)
        while free.count < column + cell.columns { free.append(0) }
        for slot in column..<column + cell.columns { free[slot] = index + cell.rows }
        if cell.columns * cell.rows > 1 {
          let end = MadeSheet.name(column + cell.columns - 1, firstRow + index + cell.rows - 1)
          merged.append("\(MadeSheet.name(column, firstRow + index)):\(end)")
        }
        column += cell.columns
      }
      while slots.count < width { slots.append("") }
      rows.append(slots)
    }
  }

  /// The name of the cell in `column`, from 0, and `row`, from 1.
  static func name(_ column: Int, _ row: Int) -> String {
    let letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ".map(String.init)
    return (column < 26 ? letters[column] : letters[column / 26 - 1] + letters[column % 26])
      + "\(row)"
  }
}
